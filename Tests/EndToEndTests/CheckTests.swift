import Foundation
import TestSupport
import Testing

/// What `check` answers: exactly one verdict a request.
struct CheckTests {
  private let workspace: Workspace
  private let register: String

  init() throws {
    workspace = try Workspace()
    register = try workspace.write(SubmissionBytes.csv(rows: 300), "register.csv")
  }

  /// A file of late requests: row `number` of the sample under another record id.
  private func requests(_ rows: [(id: String, number: Int)]) -> String {
    let lines = rows.map { SampleChildren.row($0.number, ["record_id": $0.id]) }
    return ([SampleChildren.header] + lines).joined(separator: "\n") + "\n"
  }

  private func check(_ arguments: [String], language: String = "en") throws -> (Program.Result, RunOutput) {
    let result = try Program.run(
      ["check"] + arguments + ["-o", workspace.path("out"), "--lang", language, "--date", "2026-11-24"])
    return (result, try RunOutput(workspace, "out"))
  }

  @Test("registered children are found, new ones are not")
  func found() throws {
    let file = try workspace.write(
      requests((0..<10).map { ("420000-L\($0)", $0 < 5 ? $0 * 7 : 720 + $0) }), "late.csv")
    let (result, output) = try check([file, "--against", register])
    #expect(result.exitCode == 0)
    let verdicts = output.rows("verdicts")
    #expect(verdicts.map { $0["request_id"] } == (0..<10).map { "420000-L\($0)" })
    for (index, row) in verdicts.enumerated() where index < 5 {
      #expect(row["verdict"] == "duplicate")
      #expect(row["matched_record"] == "410000-\(index * 7)")
    }
    for row in verdicts.suffix(5) { #expect(row["verdict"] == "clear") }
    #expect(output.summary.verdicts?.values.reduce(0, +) == 10)
    #expect(output.summary.files.map(\.kind).sorted() == ["late", "register"])
  }

  @Test("a rejected row is answered too, under its record id or its place; a repeated one is no other request")
  func rejectedRows() throws {
    var lines = requests((0..<100).map { ("420000-L\($0)", 720 + $0) }).split(separator: "\n").map(String.init)
    lines[11] = SampleChildren.row(730, ["record_id": "420000-L10", "enrolled": "229"])
    lines[21] = "???,short"
    lines[31] = lines[30]
    lines[41] = SampleChildren.row(760, ["record_id": "420000-L50", "enrolled": "229"])
    let file = try workspace.write(lines.joined(separator: "\n"), "late.csv")
    let (result, output) = try check([file, "--against", register])
    #expect(result.exitCode == 0)
    #expect(output.file("late.csv")?.rejected == 4)
    let verdicts = output.rows("verdicts")
    let ids = verdicts.compactMap { $0["request_id"] }
    #expect(Set(ids).count == ids.count)
    // Of the hundred lines: L20 has no id and is named by its line, L30 is a repeated L29, L40 calls itself L50.
    #expect(
      Set(ids)
        == Set((0..<100).filter { ![20, 30, 40].contains($0) }.map { "420000-L\($0)" } + ["late.csv:22"]))
    let byID = Dictionary(uniqueKeysWithValues: zip(ids, verdicts))
    #expect(byID["420000-L10"]?["verdict"] == "invalid")
    #expect(byID["420000-L10"]?["reasons"]?.contains("impossible-date") == true)
    #expect(byID["late.csv:22"]?["verdict"] == "invalid")
    #expect(byID["420000-L50"]?["verdict"] == "clear")
    #expect(byID["420000-L29"]?["verdict"] == "clear")
  }

  @Test("two schools that ask for one child in the same night")
  func askedTwice() throws {
    let file = try workspace.write(requests([("420000-L1", 720), ("420000-L2", 901), ("420000-L3", 720)]), "late.csv")
    let (_, output) = try check([file, "--against", register])
    let verdicts = output.rows("verdicts")
    #expect(verdicts.map { $0["verdict"] } == ["duplicate", "clear", "duplicate"])
    #expect(verdicts.map { $0["matched_record"] } == ["420000-L3", "", "420000-L1"])
    #expect(output.rows("matches").allSatisfy { $0["requested_tonight"] == "yes" })
  }

  @Test("a child that is asked for sixty times: each request is a duplicate, and pairs that were left out are counted")
  func askedForOften() throws {
    let file = try workspace.write(requests((0..<60).map { ("420000-L\(100 + $0)", 720) }), "late.csv")
    let (_, output) = try check([file, "--against", register])
    #expect(output.rows("verdicts").count == 60)
    #expect(output.rows("verdicts").allSatisfy { $0["verdict"] == "duplicate" })
    #expect(output.rows("matches").count == 2 * 59)
    #expect(output.texts["summary.json"]?.contains("\"pairs_left_out\": \(60 * 59 - 2 * 59)") == true)
  }

  @Test("a refused source: the others are searched, the exit code and a note say that it is not final")
  func refusedSource() throws {
    let broken = try SubmissionBytes.zstd(SubmissionBytes.csv(rows: 20_000)).dropLast(10)
    let source = try workspace.write(broken, "broken.csv.zst")
    // 7 is in both sources, 400 in the refused one alone.
    let file = try workspace.write(requests([("420000-L1", 7), ("420000-L2", 400)]), "late.csv")
    let (result, output) = try check([file, "--against", source, register])
    #expect(result.exitCode == 4)
    #expect(result.errors.contains("broken.csv.zst: byte"))
    #expect(result.errors.contains("Note: a register file was not searched, so `clear` is not final"))
    #expect(result.errors.contains("2 requests checked against 300 registrations"))
    #expect(output.rows("verdicts").map { $0["verdict"] } == ["duplicate", "clear"])
    #expect(output.rows("matches").map { $0["matched_record"] } == ["410000-7"])
    #expect(output.summary.rows.admitted == 302)
  }

  @Test("a refused file of requests: none of it is answered, the others are")
  func refusedRequests() throws {
    let good = try workspace.write(requests([("420000-L1", 7)]), "late.csv")
    let bad = try workspace.write("record_id,name\n1,2\n", "bad.csv")
    let (result, output) = try check([good, bad, "--against", register])
    #expect(result.exitCode == 4)
    #expect(result.errors.contains("bad.csv: line 1: the required column"))
    #expect(!result.errors.contains("not final"))
    #expect(output.rows("verdicts").count == 1)
  }

  @Test func ndjson() throws {
    let file = try workspace.write(requests([("420000-L1", 7), ("420000-L2", 720)]), "late.csv")
    let (result, output) = try check([file, "--against", register, "--format", "ndjson"])
    #expect(result.exitCode == 0)
    #expect(
      Set(output.texts.keys).isSuperset(of: ["matches.ndjson", "rejects.ndjson", "summary.json", "verdicts.ndjson"]))
    #expect(!output.texts.keys.contains { $0.hasSuffix(".csv") })
    let lines = (output.texts["verdicts.ndjson"] ?? "").split(separator: "\n")
    let objects = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["request_id"] as? String } == ["420000-L1", "420000-L2"])
    #expect(objects.map { $0["verdict"] as? String } == ["duplicate", "clear"])
    #expect(objects[0]["probability"] is Double)
    #expect(objects[0]["reasons"] is [String])
    #expect(output.texts["rejects.ndjson"] == "")
  }

  @Test("one language at a time, on standard output and on standard error", arguments: ["zh", "en"])
  func languages(_ language: String) throws {
    let file = try workspace.write(requests([("420000-L1", 7), ("420000-L2", 720)]), "late.csv")
    let bad = try workspace.write("", "empty.csv")
    let (result, _) = try check([file, bad, "--against", register], language: language)
    #expect(result.exitCode == 4)
    #expect(result.output.contains("疑似重复") == (language == "zh"))
    #expect(result.output.contains("duplicate: this child") == (language == "en"))
    #expect(result.errors.contains("文件是空的") == (language == "zh"))
    #expect(result.errors.contains("is empty") == (language == "en"))
    // On the screen names are masked, and no number is shown.
    #expect(!result.output.contains(SampleChildren.fields(7)[2]) && result.output.firstMatch(of: /[0-9]{15}/) == nil)
  }

  @Test("--quiet keeps errors and nothing else")
  func quiet() throws {
    let file = try workspace.write(requests([("420000-L1", 7)]), "late.csv")
    let (result, output) = try check([file, "--against", register, "--quiet"])
    #expect(result.exitCode == 0)
    #expect(result.output.isEmpty && result.errors.isEmpty)
    #expect(output.rows("verdicts").count == 1)
  }

  @Test("--show limits what is shown, not what is written")
  func show() throws {
    let file = try workspace.write(requests((0..<9).map { ("420000-L\($0)", 720 + $0) }), "late.csv")
    let (result, output) = try check([file, "--against", register, "--show", "2"])
    #expect(result.output.contains("420000-L1 ") && !result.output.contains("420000-L2 "))
    #expect(output.rows("verdicts").count == 9)
  }
}

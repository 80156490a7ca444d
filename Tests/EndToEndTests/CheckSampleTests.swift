import Foundation
import Testing

/// The check of all requests in sample-data, against the verdicts that were worked out by hand.
struct CheckSampleTests {
  static func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path("sample-data/\(folder)")).sorted()
      .map { Repository.path("sample-data/\(folder)/\($0)") }
  }

  /// Requests of every kind, and approvals.
  static func requestFiles() throws -> [String] {
    try ["late", "transfer", "enrolment", "approvals"].flatMap(files)
  }

  /// Runs the check with its results in `output`.
  func check(
    _ output: String, requests: [String]? = nil, sources: [String]? = nil, _ options: [String] = []
  ) throws -> Program.Result {
    try Program.run(
      ["check"] + (requests ?? Self.requestFiles()) + ["--date", "2026-11-24", "--against"]
        + (sources ?? Self.files("register"))
        + ["--policy", Repository.path("sample-data/policy"), "--output", output] + options)
  }

  /// A path for results, in a new temporary folder.
  func newOutput() throws -> String {
    let root = FileManager.default.temporaryDirectory.appending(path: "chachong-check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return root.appending(path: "out").path()
  }

  func lines(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("every request gets the verdict, reason, authority and next step that a clerk would give it")
  func verdicts() throws {
    let output = try newOutput()
    #expect(try check(output).exitCode == 0)
    let verdicts = Dictionary(grouping: try lines("\(output)/verdicts.csv")) { $0[0] }
    let expected = try lines(Repository.path("sample-data/expected-verdicts.csv"))
    #expect(verdicts.count == expected.count)
    for row in expected {
      let found = try #require(verdicts[row[0]])
      #expect(found.count == 1)
      #expect([found[0][2], found[0][8], found[0][9], found[0][10]] == [row[1], row[3], row[4], row[5]], "\(row[0])")
      #expect(found[0][3].split(separator: "|").contains(Substring(row[2])), "\(row[0])")
      #expect(found[0][7].hasPrefix("教基〔2025〕1号 R"))
      // A row that could not be used gives no date of application: the batch's stands in.
      if row[0].contains("-L") { #expect(found[0][11].hasPrefix("2026-12-"), "\(row[0])") }
    }
    #expect(
      Set(expected.map { $0[1] })
        == Set(["duplicate", "conflict", "review", "invalid", "clear", "refused", "accepted"]))
    #expect(Set(expected.map { $0[3] }) == ["county", "prefecture", "province", "ministry"])
  }

  @Test("the same bytes with any number of workers, and in any order of the files")
  func reproducible() throws {
    let (one, seven) = (try newOutput(), try newOutput())
    #expect(try check(one, ["--workers", "1"]).exitCode == 0)
    let reversed = try check(
      seven, requests: try Self.requestFiles().reversed(), sources: try Self.files("register").reversed(),
      ["--workers", "7"])
    #expect(reversed.exitCode == 0)
    for name in ["verdicts.csv", "matches.csv", "rejects.csv", "status.csv", "overdue.csv", "approvals-unused.csv"] {
      #expect(
        try Data(contentsOf: URL(filePath: "\(one)/\(name)")) == Data(contentsOf: URL(filePath: "\(seven)/\(name)")))
    }
  }

  @Test("rows in = admitted + rejected, for every file")
  func rowsAddUp() throws {
    let output = try newOutput()
    _ = try check(output)
    let data = try Data(contentsOf: URL(filePath: "\(output)/summary.json"))
    let summary = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let files = try #require(summary["files"] as? [[String: Any]])
    #expect(files.count == 13)
    for file in files {
      let counts = ["rows", "admitted", "rejected"].map { file[$0] as? Int ?? -1 }
      #expect(counts[0] == counts[1] + counts[2] && counts[0] > 0)
    }
    let rows = try #require(summary["rows"] as? [String: Int])
    #expect(rows["rejected"] == 1)
    #expect(try lines("\(output)/rejects.csv").count == 1)
  }

  @Test("approvals say how far a request has come; what is overdue, and what changed nothing, is listed")
  func approvals() throws {
    let output = try newOutput()
    let result = try check(output)
    #expect(result.errors.contains("3 approvals changed nothing: approvals-unused says why"))
    let status = Dictionary(grouping: try lines("\(output)/status.csv")) { $0[0] }
    #expect(status["410000-E0001"]?.first?[2] == "completed")
    #expect(status["110000-T0001"]?.first?[2...4] == ["refused", "releasing-school", "2026-11-12"])
    #expect(
      status["410000-T0002"]?.first?[2...] == [
        "awaiting", "releasing-school", "2026-11-16", "2026-11-30", "no", "county", "420502", "2142050201",
      ])
    #expect(
      try lines("\(output)/overdue.csv").map { [$0[1], $0[3]] } == [
        ["410102", "410000-T0012"], ["420102", "410000-E0005"],
      ])
    #expect(
      try lines("\(output)/approvals-unused.csv").map { $0[4] } == [
        "already-decided", "out-of-order", "unknown-request",
      ])
  }

  @Test("a file's kind is told by its name, or by --kind")
  func kinds() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chachong-kind-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "transfers.csv.zst").path()
    try FileManager.default.copyItem(
      atPath: Repository.path("sample-data/transfer/410000-20261124-transfer-001.csv.zst"), toPath: file)
    let (guessed, told) = (try newOutput(), try newOutput())
    _ = try check(guessed, requests: [file])
    #expect(try Set(lines("\(guessed)/verdicts.csv").map { $0[1] }) == ["late-registration"])
    _ = try check(told, requests: [file], ["--kind", "transfer"])
    #expect(try Set(lines("\(told)/verdicts.csv").map { $0[1] }) == ["transfer"])
  }

  @Test("no name and no identity number is in any result or on the screen")
  func discloses() throws {
    let output = try newOutput()
    let result = try check(output, ["--lang", "zh"])
    var texts = [result.output, result.errors]
    for name in try FileManager.default.contentsOfDirectory(atPath: output) {
      texts.append(try String(contentsOfFile: "\(output)/\(name)", encoding: .utf8))
    }
    for value in ["丁沐宸", "汤雨桐", "秦若琳", "萧", "13937160124"] {
      #expect(!texts.contains { $0.contains(value) }, "\(value)")
    }
    let number = try Regex("[1-9][0-9]{16}[0-9X]")
    #expect(!texts.contains { $0.contains(number) })
    #expect(result.output.contains("丁*"))
  }

  @Test("a folder that holds something is refused, and left as it is")
  func refusesFullFolder() throws {
    let output = try newOutput()
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: "\(output)/mine.txt"))
    let result = try check(output)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("exists and is not empty: name another one"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: output) == ["mine.txt"])
  }

  @Test("a place that cannot be written is named", arguments: ["/proc/out", "/nowhere/out"])
  func unwritable(_ place: String) throws {
    let result = try check(place)
    #expect(result.exitCode == 1)
    #expect(
      result.errors.contains(place == "/proc/out" ? "/proc/out: it cannot be created" : "/nowhere: the folder above"))
  }
}

import Foundation
import Testing

@testable import Reports

struct RunSummaryTests {
  func summary(files: [RunSummary.File]) -> RunSummary {
    var summary = RunSummary(command: "check", engineVersion: "1", modelVersion: "m", ruleSetVersion: "教基〔2025〕1号")
    summary.files = files
    summary.blocking = [
      .init(
        rule: "identity-number", pairs: 12, largestBlocks: [.init(maskedKey: "410***", registrations: 5)],
        pairsLeftOut: 3, blocksOverLimit: 1)
    ]
    summary.verdicts = [.init("duplicate", 2), .init("clear", 1)]
    return summary
  }

  let files = [
    RunSummary.File(name: "b.csv", kind: "register", admitted: 90, rejected: 10),
    RunSummary.File(
      name: "a.csv", kind: "late", admitted: 0, rejected: 0, refusal: "truncated", unknownColumns: ["guardian_fone"]),
  ]

  func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func rowsAddUp() throws {
    let object = try object(summary(files: files).json.text)
    let rows = try #require(object["rows"] as? [String: Int])
    #expect(rows == ["read": 100, "admitted": 90, "rejected": 10])
    let listed = try #require(object["files"] as? [[String: Any]])
    #expect(listed.map { $0["file"] as? String } == ["a.csv", "b.csv"])
    #expect(listed.map { $0["refusal"] as? String } == ["truncated", nil])
    #expect(listed.map { $0["rows"] as? Int } == [0, 100])
    #expect(listed.map { $0["unknown_columns"] as? [String] } == [["guardian_fone"], []])
    #expect((object["verdicts"] as? [String: Int]) == ["duplicate": 2, "clear": 1])
    let blocking = try #require(object["blocking"] as? [String: Any])
    #expect(blocking["pairs"] as? Int == 12)
    #expect(blocking["pairs_left_out"] as? Int == 3)
    // What every rule has for itself, the limit on its blocks, is none that they share.
    #expect(blocking.keys.sorted() == ["pairs", "pairs_left_out", "rules"])
  }

  @Test("the same input gives the same bytes, but for what is measured")
  func measuredStandsApart() throws {
    #expect(summary(files: files).json == summary(files: files.reversed()).json)
    var measured = summary(files: files)
    measured.measured = MeasuredRun(
      workers: 2, wallSeconds: 1.5, cpuSeconds: 2.25, peakMemoryBytes: 1024,
      stages: [
        .init(name: "read", seconds: 0.5, cpuSeconds: 0.75, rows: 100, bytes: 2000),
        .init(name: "rule", seconds: 0, cpuSeconds: 0, rows: 3, bytes: 0),
      ])
    var object = try object(measured.json.text)
    let stages = try #require((object["measured"] as? [String: Any])?["stages"] as? [[String: Any]])
    #expect(stages.first?["rows_per_second"] as? Int == 200)
    #expect(stages.last?["rows_per_second"] is NSNull)
    object["measured"] = nil
    let plain = try self.object(summary(files: files).json.text)
    #expect(NSDictionary(dictionary: object) == NSDictionary(dictionary: plain))
  }

  @Test func emptyListsAreValid() throws {
    let text = JSONValue.object([.init("a", .array([])), .init("b", .object([])), .init("c", .null)]).text
    #expect(text == "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": null\n}\n")
    #expect(JSONValue.object([.init("a", .array([.integer(1), .bool(true)]))]).line == "{\"a\": [1,true]}")
  }
}

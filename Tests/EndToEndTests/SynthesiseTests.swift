import Foundation
import TestSupport
import Testing

/// A synthetic register, from its making to the measure of what was found in it.
struct SynthesiseTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func synthesise(_ folder: String, _ arguments: [String]) throws {
    let result = try Program.run(["synthesise", "-o", workspace.path(folder), "--quiet"] + arguments)
    #expect(result.exitCode == 0)
  }

  /// Every file by its path in `folder`.
  private func bytes(_ folder: String) throws -> [String: Data] {
    var bytes: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: workspace.path(folder)) where path.contains(".csv")
    {
      bytes[path] = try Data(contentsOf: URL(filePath: workspace.path("\(folder)/\(path)")))
    }
    return bytes
  }

  @Test("the same seed gives the same bytes for any number of workers, another seed gives others")
  func deterministic() throws {
    let plan = ["--registrations", "2000", "--late", "100", "--provinces", "3"]
    try synthesise("one", plan + ["--seed", "7", "--workers", "1"])
    try synthesise("many", plan + ["--seed", "7", "--workers", "7"])
    try synthesise("other", plan + ["--seed", "8"])
    let one = try bytes("one")
    #expect(one.count == 9)
    #expect(one == (try bytes("many")))
    #expect(one["truth.csv"] != (try bytes("other"))["truth.csv"])
  }

  @Test("twenty thousand registrations: what sweep and check find of the duplicates")
  func accuracy() throws {
    try synthesise("data", ["--registrations", "20000", "--late", "1000", "--provinces", "4", "--seed", "3"])
    let register = try workspace.paths(in: "data/register")
    #expect(try Program.run(["sweep"] + register + ["-o", workspace.path("sweep"), "--quiet"]).exitCode == 0)
    let late = try workspace.paths(in: "data/late")
    let check = ["check"] + late + ["--against"] + register + ["-o", workspace.path("check"), "--quiet"]
    #expect(try Program.run(check).exitCode == 0)

    let sweep = try Program.run([
      "evaluate", workspace.path("sweep"), "--truth", workspace.path("data/truth.csv"), "--lookalikes",
      workspace.path("data/lookalikes.csv"),
    ])
    #expect(sweep.exitCode == 0)
    #expect(sweep.output.contains("F1"))
    let found = try pairs("sweep/pairs.csv", where: { $0["probability"].flatMap(Double.init) ?? 0 >= 0.5 })
    let truth = try pairs("data/truth.csv", where: { _ in true })
    let f1 = 2 * Double(found.intersection(truth).count) / Double(found.count + truth.count)
    #expect(truth.count > 200)
    #expect(f1 >= 0.9)

    let evaluation = try Program.run([
      "evaluate", workspace.path("check"), "--truth", workspace.path("data/late-truth.csv"),
    ])
    #expect(evaluation.exitCode == 0)
    let registered = Set(
      try rows("data/late-truth.csv").filter { $0["record_id"] != "" }.compactMap { $0["request_id"] })
    // What cannot be right is neither found nor held for being registered.
    let verdicts = try rows("check/verdicts.csv").filter { $0["verdict"] != "invalid" }
    let (old, new) = (
      verdicts.filter { registered.contains($0["request_id"] ?? "") },
      verdicts.filter { !registered.contains($0["request_id"] ?? "") }
    )
    #expect(old.count > 200 && new.count > 500)
    #expect(Double(old.count { $0["verdict"] != "clear" }) >= 0.95 * Double(old.count))
    #expect(Double(new.count { $0["verdict"] != "clear" }) <= 0.02 * Double(new.count))
  }

  private func rows(_ name: String) throws -> [[String: String]] {
    let lines = try workspace.text(name).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    return lines.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(lines[0].map(String.init), row.map(String.init)))
    }
  }

  private func pairs(_ name: String, where isWanted: ([String: String]) -> Bool) throws -> Set<Set<String>> {
    Set(try rows(name).filter(isWanted).map { [$0["record_a"] ?? "", $0["record_b"] ?? ""] })
  }

  @Test(
    "shares that cannot be are wrong usage",
    arguments: [["--twins", "2"], ["--registrations", "0"], ["--provinces", "99"]])
  func wrongPlan(_ arguments: [String]) throws {
    let result = try Program.run(["synthesise", "-o", workspace.path("data")] + arguments)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains(arguments[0]))
    #expect(try workspace.names().isEmpty)
  }

  @Test("evaluate says what it misses")
  func nothingToEvaluate() throws {
    let nothing = try Program.run(["evaluate", workspace.path("."), "--truth", "/nowhere"])
    #expect(nothing.exitCode == 1)
    #expect(nothing.errors.contains("holds neither pairs.csv nor verdicts.csv"))
    try workspace.write("record_a,record_b\n", "pairs.csv")
    let truth = try workspace.write("record_a,record_b,errors,relation\n", "truth.csv")
    let column = try Program.run(["evaluate", workspace.path("."), "--truth", truth])
    #expect(column.exitCode == 1)
    #expect(column.errors.contains("pairs.csv: the column probability is missing"))
  }
}

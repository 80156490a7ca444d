import TestSupport
import Testing

/// What the README shows: the check on sample-data.
struct SampleDataTests {
  @Test("every verdict is the one that was worked out by hand, and every verdict occurs")
  func expectedVerdicts() throws {
    let workspace = try Workspace()
    let result = try Program.run(
      ["check"] + Repository.files(in: "sample-data/late") + ["--against"]
        + Repository.files(in: "sample-data/register")
        + ["--policy", Repository.path("sample-data/policy"), "-o", workspace.path("out")])
    #expect(result.exitCode == 0)
    #expect(result.errors.contains("40 requests checked against 2,724 registrations"))
    let comparison = try Program.run(
      Repository.path("scripts/compare-verdicts"),
      [Repository.path("sample-data/expected-verdicts.csv"), workspace.path("out/verdicts.csv")])
    #expect(comparison.exitCode == 0, "\(comparison.output)")
    let verdicts = Set(try RunOutput(workspace, "out").rows("verdicts").compactMap { $0["verdict"] })
    #expect(verdicts == ["clear", "review", "duplicate", "conflict", "invalid"])
  }

  @Test func theBrokenFileIsRefused() throws {
    let workspace = try Workspace()
    let result = try Program.run(
      ["sweep"] + Repository.files(in: "sample-data/broken") + Repository.files(in: "sample-data/register")
        + ["-o", workspace.path("out")])
    #expect(result.exitCode == 4)
    #expect(result.errors.contains("410000-20261124-register-002.csv.zst: byte"))
    #expect(try RunOutput(workspace, "out").summary.rows.admitted == 2724)
  }
}

import TestSupport
import Testing

/// The broken file of the sample, which shows how one is refused.
struct BrokenSampleTests {
  @Test func theBrokenFileIsRefusedAndTheOthersAreUsed() throws {
    let workspace = try Workspace()
    let register = try Repository.files(in: "sample-data/register")
    let whole = try Program.run(["sweep"] + register + ["-o", workspace.path("whole")])
    #expect(whole.exitCode == 0)
    let result = try Program.run(
      ["sweep"] + Repository.files(in: "sample-data/broken") + register + ["-o", workspace.path("out")])
    #expect(result.exitCode == 4)
    #expect(result.errors.contains("410000-20261124-register-002.csv.zst: byte"))
    let admitted = try RunOutput(workspace, "out").summary.rows.admitted
    #expect(admitted > 2000)
    #expect(try admitted == RunOutput(workspace, "whole").summary.rows.admitted)
  }
}

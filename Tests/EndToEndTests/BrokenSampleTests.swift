import TestSupport
import Testing

/// The broken file of the sample, which shows how one is refused.
struct BrokenSampleTests {
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

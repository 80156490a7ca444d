import TestSupport
import Testing

/// `--memory` of a sweep.
struct MemoryLimitTests {
  @Test(
    "a sweep that needs more than --memory allows is refused with the least that is enough, and with that it is done")
  func tooLittle() throws {
    let workspace = try Workspace()
    let file = try workspace.write(SampleSubmission.csv(rows: 20_000), "410000-20261101-register-001.csv")
    func sweep(_ memory: String, exits code: Int32) throws -> String {
      let output = workspace.path("out-\(memory)")
      let result = try Program.run(["sweep", file, "--lang", "en", "--memory", memory, "-o", output])
      #expect(result.exitCode == code, "\(memory): \(result.errors)")
      #expect(try workspace.names().contains("out-\(memory)") == (code == 0))
      return result.errors
    }
    let refused = try sweep("64MiB", exits: 1)
    #expect(refused.contains("20,000 registrations need"))
    let told = refused.firstMatch(of: /allows 64 MiB: give --memory ([0-9]+)MiB or more/)
    let least = try #require(told.flatMap { Int($0.1) }, "\(refused)")
    #expect(try sweep("\(least - 1)MiB", exits: 1).contains("give --memory \(least)MiB or more"))
    _ = try sweep("\(least)MiB", exits: 0)
  }
}

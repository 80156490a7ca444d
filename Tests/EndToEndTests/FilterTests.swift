import TestSupport
import Testing

/// Filters end as Spark, and whoever reads its log, must be able to rely on.
struct FilterTests {
  /// What the filter makes of `input`, a format of printf.
  private func filter(_ arguments: String, _ input: String, output: String = "/dev/stdout") throws -> Program.Result {
    // Spark tells apart how the filter ended, not how the pipe did.
    let script = "printf '\(input)' | \"$0\" filter \(arguments) > \(output)"
    return try Program.run("/usr/bin/env", ["bash", "-c", script, Program.executable])
  }

  @Test("0 at the end of the input, with what was counted as the last line and on standard error")
  func done() throws {
    let result = try filter("ids", #"count:0\t{}\nid:00000001\t\n"#)
    #expect(result.exitCode == 0)
    #expect(result.output == "count:0\t{}\ncount:0\t{\"counts\":{},\"stage\":\"ids\"}\n")
    #expect(result.errors == "{\"counts\":{},\"stage\":\"ids\"}\n")
  }

  @Test(
    "64 wrong usage, 65 bad or unsorted input, 74 what cannot be read or written",
    arguments: [
      ("nonsense", "", "/dev/stdout", 64), ("ids --round two", "", "/dev/stdout", 64),
      ("ids", #"id:00000002\t\nid:00000001\t\n"#, "/dev/stdout", 65), ("ids", "names", "/dev/stdout", 65),
      ("terms", "", "/dev/stdout", 65), ("terms --plan /nowhere", "", "/dev/stdout", 74),
      ("match --model /nowhere", "", "/dev/stdout", 74), ("ids", "", "/dev/full", 74),
    ])
  func failed(arguments: String, input: String, output: String, code: Int32) throws {
    let result = try filter(arguments, input, output: output)
    #expect(result.exitCode == code)
    #expect(!result.errors.isEmpty)
  }
}

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
    let result = try filter("pairs", #"count:0\t{}\npair:00000001\t\n"#)
    #expect(result.exitCode == 0)
    #expect(result.output == "count:0\t{}\ncount:0\t{\"counts\":{},\"stage\":\"pairs\"}\n")
    #expect(result.errors == "{\"counts\":{},\"stage\":\"pairs\"}\n")
  }

  @Test(
    "64 wrong usage, 65 bad or unsorted input, 74 what cannot be read or written",
    arguments: [
      ("nonsense", "", "/dev/stdout", 64), ("pairs --round two", "", "/dev/stdout", 64),
      ("match --round 3", "", "/dev/stdout", 64),
      ("pairs", #"pair:00000002\t\npair:00000001\t\n"#, "/dev/stdout", 65), ("pairs", "names", "/dev/stdout", 65),
      ("read", "", "/dev/stdout", 65), ("read --plan /nowhere", "", "/dev/stdout", 74),
      ("match --model /nowhere", "", "/dev/stdout", 74), ("pairs", "", "/dev/full", 74),
    ])
  func failed(arguments: String, input: String, output: String, code: Int32) throws {
    let result = try filter(arguments, input, output: output)
    #expect(result.exitCode == code)
    #expect(!result.errors.isEmpty)
  }

  @Test("70 where a source is no longer what it was when it was read first")
  func changed() throws {
    let workspace = try Workspace()
    try workspace.write(SampleChildren.csv(rows: 20), "a.csv")
    let script = #"""
      set -eo pipefail
      cd "$1"
      mkdir -p run/read
      "$0" gather begin a.csv --work run
      printf 'split:00000000\t\n' > splits
      "$0" filter read --plan run/plan.json < splits | LC_ALL=C sort > read
      "$0" filter repeated --plan run/plan.json < read > run/read/part-0
      touch run/read/_SUCCESS
      "$0" gather rows --work run
      "$0" filter members --plan run/plan.json --sieve run/keys.sieve < splits > members
      head -n 15 a.csv > changed
      mv changed a.csv
      "$0" filter members --plan run/plan.json --sieve run/keys.sieve < splits
      """#
    let result = try Program.run("/usr/bin/env", ["bash", "-c", script, Program.executable, workspace.path(".")])
    #expect(result.exitCode == 70, "\(result.errors)")
    #expect(result.errors.contains("rows of a.csv at first and now: 20 and 14"))
  }
}

import TestSupport
import Testing

struct UsageTests {
  @Test(
    "wrong usage ends with 2 and says so on standard error",
    arguments: [
      ["--nope"], ["nope"], ["validate"], ["validate", "--lang", "de", "a.csv"],
      ["validate", "--workers", "0", "a.csv"],
      ["validate", "--memory", "12", "a.csv"], ["validate", "--memory", "8QiB", "a.csv"],
      ["sweep"], ["sweep", "a.csv"], ["sweep", "-o", "out"], ["check", "a.csv", "-o", "out"],
      ["check", "--against", "a.csv", "-o", "out"], ["sweep", "a.csv", "-o", "out", "--threshold", "2"],
      ["sweep", "a.csv", "-o", "out", "--format", "xml"], ["sweep", "a.csv", "-o", "out", "--encoding", "big5"],
      ["sweep", "a.csv", "-o", "out", "--date", "2026-02-30"], ["evaluate", "out"], ["synthesise"],
      ["sweep", "a.csv", "-o", "out", "--date", "2-0-2-6-1-1-2-4"], ["rules", "--date", "20261124"],
      ["check", "a.csv", "--against", "b.csv", "-o", "out", "--show=-1"],
      ["users", "add", "li", "--role", "viewer", "--school", "+141000001"],
      ["gather", "begin", "a.csv", "--work", "w", "--tasks", "0"],
      ["check", "a.csv", "--against", "b.csv", "-o", "out", "--kind", "register"],
      ["serve", "workspace", "--idle-timeout", "0"], ["serve", "workspace", "--idle-timeout", "3601"],
      // What would do nothing is not taken.
      ["register", "snapshot", "a", "b", "--memory", "8GiB"], ["register", "snapshot", "a", "b", "--workers", "2"],
      ["check", "a.csv", "--against", "b.csv", "-o", "out", "--memory", "8GiB"], ["decide", "C-1", "--workers", "2"],
      ["rules", "--quiet"], ["register", "list", "a", "--quiet"], ["cases", "--quiet"], ["users", "list", "--quiet"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.exitCode == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Usage:"))
  }

  @Test(
    "help and version go to standard output and end with 0",
    arguments: [["--help"], ["--version"], ["validate", "-h"], ["check", "--help"], ["help", "sweep"]])
  func help(_ arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.exitCode == 0)
    #expect(!result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test("what ends a command is said in the form that was asked for")
  func lastWord() throws {
    for option in [["--log-format", "json"], ["--log-format=json"]] {
      let result = try Program.run(["register", "list", "/nowhere", "--lang=en"] + option)
      #expect(result.exitCode == 1)
      #expect(result.errors.hasPrefix("{\"time\": ") && result.errors.contains("\"level\": \"error\",\"message\": \""))
    }
    #expect(try Program.run(["register", "list", "/nowhere", "--lang", "en"]).errors.contains("\"") == false)
  }

  @Test("what cannot be printed is no success", arguments: [["rules"], ["--help"], ["status", "--help"]])
  func outputToAFullDisk(_ arguments: [String]) throws {
    let result = try Program.run(
      "/bin/bash", ["-c", "exec \"$0\" \"$@\" > /dev/full", Program.executable] + arguments)
    #expect(result.exitCode == 1 && result.errors.contains("standard output"))
  }

  @Test("more files than a command line is fit for are refused at once, with what to do instead")
  func tooManyFiles() throws {
    let files = (0..<10_001).map { "\($0).csv" }
    let result = try Program.run(["sweep", "--lang", "en", "-o", "out"] + files)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("10,007 arguments"))
    #expect(result.errors.contains("at most 10,000") && result.errors.contains("chachong enrol"))
  }
}

import Foundation
import TestSupport
import Testing

/// What others on the machine can see of a run.
struct PrivacyTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(SampleSubmission.csv(rows: 200), "410000-20261124-register-001.csv")
  }

  /// Every file and folder below `name` with its permissions.
  func permissions(in name: String) throws -> [String: Int] {
    var permissions: [String: Int] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: workspace.path(name)) + ["."] {
      let attributes = try FileManager.default.attributesOfItem(atPath: workspace.path("\(name)/\(path)"))
      permissions[path] = attributes[.posixPermissions] as? Int
    }
    return permissions
  }

  @Test("whatever the caller's umask, files are their owner's alone")
  func umask() throws {
    let source = workspace.path("410000-20261124-register-001.csv")
    let runs = [
      ["sweep", source, "-o", workspace.path("out/sweep")],
      ["validate", source, "-o", workspace.path("out/validate"), "--quiet"],
      ["keygen", "henan", "--province", "410000", "-o", workspace.path("out/keys")],
      ["pack", source, "-o", workspace.path("out/packed"), "--key", workspace.path("out/keys/henan.key")],
      ["synthesise", "-o", workspace.path("out/country"), "--registrations", "100", "--late", "10"],
    ]
    try FileManager.default.createDirectory(
      atPath: workspace.path("out"), withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    for arguments in runs {
      let result = try Program.run(
        "/usr/bin/env", ["bash", "-c", "umask 000; exec \"$0\" \"$@\"", Program.executable] + arguments)
      #expect([0, 3].contains(result.exitCode), "\(result.errors)")
    }
    let found = try permissions(in: "out")
    #expect(found.count > 15)
    for (path, mode) in found { #expect(mode & 0o077 == 0, "\(path) \(String(mode, radix: 8))") }
  }

  @Test("nothing is written but to the output folder")
  func temporaryFiles() throws {
    let elsewhere = try Workspace()
    let result = try Program.run(
      ["sweep", workspace.path("410000-20261124-register-001.csv"), "-o", workspace.path("out"), "--memory", "64MiB"],
      environment: ["TMPDIR": elsewhere.path("."), "HOME": elsewhere.path("."), "LC_ALL": "C.UTF-8"])
    #expect(result.exitCode == 0)
    #expect(try elsewhere.names().isEmpty)
    #expect(try workspace.names() == ["410000-20261124-register-001.csv", "out"])
  }

  @Test("a run that dies leaves no memory for others to read, in a core file or a crash report")
  func crash() throws {
    // A pipe that nothing is written to keeps the program waiting, so that it can be looked at.
    let script = """
      ulimit -c unlimited 2>/dev/null
      cd '\(workspace.path("."))'
      mkfifo pipe; exec 3<>pipe
      timeout --foreground 20 '\(Program.executable)' validate pipe &
      for attempt in {1..100}; do
        sleep 0.1
        process=$(pgrep -P $!) && grep -q ' 0  *0  *bytes' <(grep '^Max core' /proc/$process/limits) && break
      done
      grep '^Max core' /proc/$process/limits | tr -s ' ' | cut -d' ' -f5,6
      kill -ABRT $process; wait $!; ls
      """
    // The threads that tests run on block signals, and what they start inherits that.
    let unblocked = "sigprocmask(SIG_SETMASK, POSIX::SigSet->new()); exec @ARGV"
    let result = try Program.run("/usr/bin/perl", ["-MPOSIX", "-e", unblocked, "bash", "-c", script])
    #expect(result.output.hasPrefix("0 0\n"), "\(result.output)\(result.errors)")
    #expect(!result.output.contains("core"))
    #expect(!result.errors.contains("Registers") && !result.errors.contains("Backtrac"))
  }
}

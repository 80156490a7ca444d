import TestSupport
import Testing

/// Results are whole or not there at all.
struct OutputPathTests {
  private let workspace: Workspace
  private let source: String

  init() throws {
    workspace = try Workspace()
    source = try workspace.write(SubmissionBytes.csv(rows: 200), "rows.csv")
  }

  /// Runs a sweep into `output`, which must fail with `message` and leave only `names` in the workspace.
  private func expectFailure(
    _ output: String, _ message: String, leaves names: [String], source location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Program.run(["sweep", source, "-o", output])
    #expect(result.exitCode == 1, sourceLocation: location)
    #expect(result.errors.contains(message), sourceLocation: location)
    #expect(result.errors.split(separator: "\n").count == 1, sourceLocation: location)
    #expect(result.output.isEmpty, sourceLocation: location)
    #expect(try workspace.names() == names, sourceLocation: location)
  }

  @Test func folderThatIsNotEmpty() throws {
    try workspace.write("keep", "out/notes.txt")
    try expectFailure(
      workspace.path("out"), "out: the output folder exists and is not empty: name another one",
      leaves: ["out", "rows.csv"])
    #expect(try workspace.names(in: "out") == ["notes.txt"])
    #expect(try workspace.text("out/notes.txt") == "keep")
  }

  @Test func emptyFolderIsFilled() throws {
    try workspace.write("", "out/gone")
    _ = try Program.run("/bin/rm", [workspace.path("out/gone")])
    #expect(try Program.run(["sweep", source, "-o", workspace.path("out") + "/"]).exitCode == 0)
    #expect(
      try Set(workspace.names(in: "out")).isSuperset(of: ["clusters.csv", "pairs.csv", "rejects.csv", "summary.json"]))
    #expect(try workspace.names() == ["out", "rows.csv"])
  }

  @Test func secondRunDoesNotTouchTheFirst() throws {
    #expect(try Program.run(["sweep", source, "-o", workspace.path("out")]).exitCode == 0)
    let before = try RunOutput(workspace, "out").texts
    try expectFailure(workspace.path("out"), "exists and is not empty", leaves: ["out", "rows.csv"])
    #expect(try RunOutput(workspace, "out").texts == before)
  }

  @Test func parentThatIsMissing() throws {
    try expectFailure(
      workspace.path("nowhere/out"), "nowhere: the folder above does not exist: make it first", leaves: ["rows.csv"])
  }

  @Test func fileInTheWay() throws {
    try expectFailure(
      workspace.path("rows.csv"), "there is a file of this name: name another folder", leaves: ["rows.csv"])
    try expectFailure(workspace.path("rows.csv/out"), "cannot be created", leaves: ["rows.csv"])
  }

  @Test("a place that takes no folders", arguments: ["/proc/out", "/dev/full/out", "/sys/out"])
  func placeWithoutFolders(_ path: String) throws {
    try expectFailure(path, "\(path): it cannot be created: check permissions and disk", leaves: ["rows.csv"])
  }

  @Test("no name at all is refused before anything is read", arguments: ["", ".", "..", "/"])
  func noName(_ path: String) throws {
    let result = try Program.run(["sweep", "/nowhere/rows.csv", "-o", path])
    #expect(result.exitCode == 1)
    #expect(!result.errors.contains("complete"))
    #expect(!result.errors.contains("rows.csv"))
  }

  @Test(
    "a disk that takes no more: no crash, nothing left behind",
    .disabled(if: Program.isThreadSanitized, "the thread sanitizer does not survive the limit"),
    arguments: ["sweep", "check", "synthesise"])
  func fullDisk(_ command: String) throws {
    let arguments =
      switch command {
      case "sweep": [source]
      case "check": [source, "--against", source]
      default: ["--registrations", "5000", "--late", "10"]
      }
    let result = try Program.run(
      [command] + arguments + ["-o", workspace.path("out"), "--quiet"], fileSizeLimit: 1)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("cannot be written"))
    #expect(try workspace.names() == ["rows.csv"])
  }

  @Test("results hold pupils' data: they are their owner's alone")
  func permissions() throws {
    #expect(try Program.run(["sweep", source, "-o", workspace.path("out")]).exitCode == 0)
    let files = try workspace.paths(in: "out")
    let modes = try Program.run("/usr/bin/stat", ["-c", "%a", workspace.path("out")] + files)
    #expect(modes.output == "700\n" + String(repeating: "600\n", count: files.count))
  }
}

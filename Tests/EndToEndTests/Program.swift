import Foundation

/// The built program, run as a user would run it.
enum Program {
  struct Result {
    /// What the program ended with; minus the signal's number where a signal ended it.
    var exitCode: Int32
    var output: String
    var errors: String
  }

  /// The executable lies beside the tests.
  static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "chachong").path()

  /// Whether the tests and the program run under the thread sanitizer, as `scripts/test --sanitize` runs them.
  static let isThreadSanitized = ProcessInfo.processInfo.environment["TSAN_OPTIONS"] != nil

  /// Runs the program to its end, in English unless `arguments` or `environment` say otherwise.
  static func run(_ arguments: [String], environment: [String: String] = ["LC_ALL": "C.UTF-8"]) throws -> Result {
    try run(executable, arguments, environment: environment)
  }

  /// Runs the program where no file may grow over `fileSizeLimit` KiB, as on a disk that is full; by default the system ends
  /// a process that tries.
  static func run(_ arguments: [String], fileSizeLimit: Int) throws -> Result {
    let limited = ["bash", "-c", "ulimit -f \(fileSizeLimit); exec \"$0\" \"$@\"", executable]
    return try run("/usr/bin/env", ["--default-signal=XFSZ"] + limited + arguments)
  }

  /// Runs any program of the system.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = ["LC_ALL": "C.UTF-8"]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, errors) = (try Capture(), try Capture())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Result(
      exitCode: process.terminationReason == .uncaughtSignal ? -status : status, output: try output.text(),
      errors: try errors.text())
  }

  /// A temporary file that takes what the program says: a pipe could fill up.
  private final class Capture {
    let url = FileManager.default.temporaryDirectory.appending(path: "chachong-\(UUID().uuidString)")
    let handle: FileHandle

    init() throws {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    }

    func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }

    deinit { try? FileManager.default.removeItem(at: url) }
  }
}

/// Files of the repository.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func path(_ name: String) -> String { root.appending(path: name).path() }

  /// The paths of what a folder holds, in the order of their names.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted().map { path("\(folder)/\($0)") }
  }
}

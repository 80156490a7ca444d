import Foundation

/// The built program, run as a user would run it.
enum Program {
  struct Result {
    var exitCode: Int32
    var output: String
    var errors: String
  }

  /// The executable lies beside the tests.
  private static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "chachong")

  /// Runs the program to its end, in English unless `arguments` or `environment` say otherwise.
  static func run(_ arguments: [String], environment: [String: String] = ["LC_ALL": "C.UTF-8"]) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, errors) = (try Capture(), try Capture())
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    return Result(exitCode: process.terminationStatus, output: try output.text(), errors: try errors.text())
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
}

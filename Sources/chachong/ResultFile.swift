import Foundation
import Reports

/// A single file of results: whole, or not there.
enum ResultFile {
  /// Writes `text` in place of what was at `path`.
  static func write(_ text: String, to path: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(OutputError(.cannotWrite, path: path))
    }
  }
}

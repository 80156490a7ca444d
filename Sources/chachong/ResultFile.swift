import Reports

/// A single file of results: whole, or not there.
enum ResultFile {
  /// Writes `text` in place of what was at `path`.
  static func write(_ text: String, to path: String) throws(Failure) {
    try orFail { () throws(OutputError) in try ReplacedFile.write(Array(text.utf8), to: path) }
  }
}

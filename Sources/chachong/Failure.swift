import Reports
import Submission

extension Failure {
  init(_ error: SubmissionError, file: String) { self.init(error.text(file: file)) }

  init(_ error: OutputError) { self.init(error.text) }
}

/// Runs `body` and turns what it throws about `file` into a failure that names it.
func reading<Result>(_ file: String, _ body: () throws(SubmissionError) -> Result) throws(Failure) -> Result {
  do { return try body() } catch { throw Failure(error, file: file) }
}

extension OutputFolder {
  /// Begins the folder at `path`; refuses one that holds something.
  static func begin(at path: String) throws(Failure) -> OutputFolder {
    do { return try OutputFolder(at: path) } catch { throw Failure(error) }
  }
}

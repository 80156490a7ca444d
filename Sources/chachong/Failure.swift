import Register
import Reports
import Submission

/// Why a command could not do what it was asked to: a text for the one who asked.
struct Failure: Error {
  var text: Text

  init(_ text: Text) { self.text = text }

  init(_ error: SubmissionError, file: String) { text = error.text(file: file) }

  init(_ error: OutputError) { text = error.text }

  init(_ error: RegisterError) { text = error.text }
}

/// Runs `body` and turns what it throws about `file` into a failure that names it.
func reading<Result>(_ file: String, _ body: () throws(SubmissionError) -> Result) throws(Failure) -> Result {
  do { return try body() } catch { throw Failure(error, file: file) }
}

/// Runs `body` and turns what it throws about a register into a failure.
func inRegister<Result>(_ body: () throws(RegisterError) -> Result) throws(Failure) -> Result {
  do { return try body() } catch { throw Failure(error) }
}

extension OutputFolder {
  /// Begins the folder at `path`; refuses one that holds something.
  static func begin(at path: String) throws(Failure) -> OutputFolder {
    do { return try OutputFolder(at: path) } catch { throw Failure(error) }
  }
}

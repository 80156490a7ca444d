import Reports
import Submission

/// Why a command could not do what it was asked to: a text for the one who asked.
struct Failure: Error {
  var text: Text

  init(_ text: Text) { self.text = text }

  init(_ error: SubmissionError, file: String) { text = error.text(file: file) }

  init(_ error: OutputError) { text = error.text }
}

/// Runs `body` and turns what it throws about `file` into a failure that names it.
func reading<Result>(_ file: String, _ body: () throws(SubmissionError) -> Result) throws(Failure) -> Result {
  do { return try body() } catch { throw Failure(error, file: file) }
}

/// Runs `body` and turns what it throws about the output into a failure.
func writing<Result>(_ body: () throws(OutputError) -> Result) throws(Failure) -> Result {
  do { return try body() } catch { throw Failure(error) }
}

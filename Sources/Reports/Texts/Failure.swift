/// Why what was asked for could not be done: a text for the one who asked.
public struct Failure: Error, Sendable, Hashable {
  public var text: Text

  public init(_ text: Text) { self.text = text }
}

/// Runs `body` and turns what it throws into a failure.
public func orFail<Result, Reason: ReportedError>(_ body: () throws(Reason) -> Result) throws(Failure) -> Result {
  do { return try body() } catch { throw Failure(error.text) }
}

/// Why what was asked for could not be done: a text for the one who asked.
public struct Failure: Error, Sendable, Hashable {
  public var text: Text

  public init(_ text: Text) { self.text = text }
}

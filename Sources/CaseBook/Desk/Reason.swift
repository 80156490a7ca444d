/// What somebody gives as the reason of a decision, a look, an objection, or as a side's evidence: kept for good, and so one that
/// says nothing cannot be made. Pages, the API, files and commands all take theirs through here.
public struct Reason: Sendable, Hashable {
  /// UTF-8 bytes.
  public static let sizeLimit = 4000

  public let text: String

  /// Throws what is wrong with it: `reasonMissing`, `reasonTooLong` or `reasonDamaged`.
  public init(_ typed: String) throws(DeskRefusal) {
    guard typed.utf8.count <= Self.sizeLimit else { throw DeskRefusal(fault: .reasonTooLong) }
    // The database ends a text at U+0000: what follows would be lost, and a reason could be empty after all.
    if typed.unicodeScalars.contains("\0") { throw DeskRefusal(fault: .reasonDamaged) }
    guard typed.unicodeScalars.contains(where: \.isSeen) else { throw DeskRefusal(fault: .reasonMissing) }
    text = typed
  }
}

extension Unicode.Scalar {
  /// Whether it leaves a mark on paper: no space, no control, nothing of no width.
  fileprivate var isSeen: Bool {
    !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .control
  }
}

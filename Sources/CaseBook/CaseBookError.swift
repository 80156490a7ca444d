/// Why the case book could not do what was asked; its words are in the catalogue of texts.
public struct CaseBookError: Error, Hashable, Sendable {
  public var kind: Kind
  /// The case book's file, or the key's.
  public var path: String

  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  public enum Kind: Hashable, Sendable {
    // The key
    case keyUnreadable
    case keyNotPrivate
    case keyDamaged
    case keyNotCreated
    // The database
    /// It is not there, or is empty, and was not to be made.
    case missing
    case diskFull
    /// What SQLite says, in English.
    case database(String)
    /// Made by a later version of the program.
    case tooNew
    // What was asked
    case unknownCase(CaseNumber)
    case caseNotOpen(CaseNumber)
    case cannotHandDown(CaseNumber)
  }
}

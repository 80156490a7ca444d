/// Why a run that did not fit memory could not go on.
public struct SpillError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The disk has not the room that the run needs: bytes needed, and bytes free.
    case noRoom(needed: Int, free: Int)
    case cannotCreate
    case cannotWrite
    case cannotRead
  }

  public var kind: Kind
  /// The folder that the files are in.
  public var folder: String
  /// The system's error number; 0 where it played no part.
  public var code: Int32

  init(_ kind: Kind, folder: String, code: Int32 = 0) {
    self.kind = kind
    self.folder = folder
    self.code = code
  }
}

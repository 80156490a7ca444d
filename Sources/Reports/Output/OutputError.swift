/// Why a report could not be written: what failed, where, and the system's own reason.
public struct OutputError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The folder exists and holds something: nothing is ever written into an earlier run's results.
    case folderNotEmpty
    /// There is a file where the folder should be.
    case notAFolder
    /// The path is empty, or ends in `.` or `..`.
    case nameless
    /// The folder above the output folder does not exist.
    case parentMissing
    case cannotCreate
    case cannotWrite
    /// The disk or the quota is full.
    case diskFull
    /// The complete folder could not be given its name.
    case cannotPublish
  }

  public var kind: Kind
  public var path: String
  /// The system's error number; 0 where it played no part.
  public var code: Int32

  public init(_ kind: Kind, path: String, code: Int32 = 0) {
    self.kind = kind
    self.path = path
    self.code = code
  }
}

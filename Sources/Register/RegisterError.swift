/// Why a register could not be read or changed: what, and where in which file. No value of a pupil is ever part of it.
public struct RegisterError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    // The system
    case cannotRead(SystemFault)
    case cannotWrite(SystemFault)
    /// It is there, but the disk has not confirmed that it will be after the machine stops.
    case unconfirmed(SystemFault)

    // The folder
    /// The folder does not exist, or has no catalogue.
    case noRegister
    /// The folder was a register, and has lost its catalogue.
    case catalogueMissing
    /// The register was changed since this catalogue was written: it is an older one that was put back.
    case catalogueOutdated
    /// A new register was to be made in a folder that holds something else.
    case folderNotEmpty
    /// Another process is changing the register.
    case locked
    /// A file that the catalogue lists is not there.
    case fileMissing

    // What files hold
    /// Written by a version that this one does not know.
    case newerFormat(found: UInt32, known: UInt32)
    /// Written on a machine that stores numbers the other way round.
    case otherByteOrder
    /// Bytes of the catalogue were changed.
    case damagedCatalogue
    /// Bytes of a block were changed; the first block is the header.
    case damagedBlock(Int, byteOffset: Int)
    /// The file is whole, but another than the catalogue lists.
    case otherFile
    /// The file's size in bytes, and that which its header asks for.
    case wrongSize(Int, expected: Int)

    // What was asked for
    /// A submission of this name, enrolled on that day, held something else.
    case submissionChanged(name: String, enrolledOn: UInt32)
    case unknownSubmission(String)
    /// Its rows, or those that they replaced, were put together with others by compaction.
    case submissionCompacted(String)
    /// By its name, a submission holds requests.
    case holdsRequests(name: String, kind: String)
    case tooManyRows(Int, limit: Int)
  }

  public var kind: Kind
  /// The register, or the file in it.
  public var path: String

  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}

import Submission

/// What a province says of a file that it sends, and signs: the contents of `BATCH.manifest.json` but for the signature.
public struct Manifest: Hashable, Sendable {
  /// The format that this version writes, and the only one that it reads.
  public static let format = 1

  public var batch: BatchName
  /// How the file is kept from being read on the way and in the inbox.
  public var protection: Protection
  /// Rows of the table, its header not counted.
  public var rows: Int
  /// Bytes of the file as it lies in the inbox.
  public var bytes: Int
  public var digest: ContentDigest
  public var key: KeyID

  public enum Protection: String, Sendable, CaseIterable {
    case none
    /// Sealed to the ministry's key, see ``PayloadSealer``.
    case sealed
  }

  public init(
    batch: BatchName, protection: Protection, rows: Int, bytes: Int, digest: ContentDigest, key: KeyID
  ) {
    self.batch = batch
    self.protection = protection
    self.rows = rows
    self.bytes = bytes
    self.digest = digest
    self.key = key
  }

  /// The file that the manifest is about.
  public var file: String { Self.fileName(of: batch, protection) }

  public static func fileName(of batch: BatchName, _ protection: Protection) -> String {
    protection == .sealed ? "\(batch).csv.zst.sealed" : "\(batch).csv.zst"
  }

  /// The name of the manifest itself.
  public static func name(of batch: BatchName) -> String { "\(batch)\(ending)" }

  /// What the names of manifests end with.
  public static let ending = ".manifest.json"
}

extension Manifest {
  /// The bytes that are signed: a heading, then every member but the signature as `name=value`, in this order, each on a
  /// line that ends with a line feed. ASCII alone, and no value can hold a line feed, so no two manifests have one text.
  public var signedBytes: [UInt8] {
    let lines = ["chachong submission manifest"] + members.map { "\($0)=\($1)" }
    return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }

  private var members: [(String, String)] {
    [
      ("format", "\(Self.format)"), ("file", file), ("province", "\(batch.province.rawValue)"),
      ("kind", batch.kind.rawValue), ("date", batch.date.isoText), ("sequence", "\(batch.sequence)"),
      ("rows", "\(rows)"), ("bytes", "\(bytes)"), ("digest", "\(digest)"), ("key", "\(key)"),
    ]
  }
}

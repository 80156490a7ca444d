/// How a submission file is compressed.
public enum Compression: String, Sendable, CaseIterable {
  case none = "plain"
  case gzip
  case zstd

  /// By the name's ending; what is written under another name is plain.
  public init(forFileNamed name: String) {
    self = name.hasSuffix(".zst") ? .zstd : name.hasSuffix(".gz") ? .gzip : .none
  }

  /// How many bytes go into one frame, so that several workers can later share one file's decompression.
  public static let blockSize = 4 << 20

  /// How many times its size a file seldom has when it is decompressed.
  var usualRatio: Int { self == .none ? 1 : 15 }

  /// `block` as one whole frame or member, which may stand anywhere in a file. Pure; any worker may do it.
  public func compress(_ block: [UInt8], level: Int32 = 3) throws(SubmissionError) -> [UInt8] {
    switch self {
    case .none: block
    case .gzip: try GzipMember.compress(block)
    case .zstd: try ZstdFrame.compress(block, level: level)
    }
  }
}

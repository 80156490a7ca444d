extension Compression {
  static let gzipMagic: [UInt8] = [0x1F, 0x8B]

  /// Bytes that ``init(detecting:)`` looks at.
  static let prefixCount = 8

  /// By the first bytes of a file, whatever its name. Throws `emptyFile`, or `notCSV` for what is known to be something else.
  init(detecting prefix: [UInt8]) throws(SubmissionError) {
    if prefix.isEmpty { throw SubmissionError(.emptyFile) }
    let word = prefix.prefix(4).reversed().reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    // RFC 8878: frames begin with FD2FB528, skippable ones with 184D2A50 to 184D2A5F.
    if word == 0xFD2F_B528 || word & 0xFFFF_FFF0 == 0x184D_2A50, prefix.count >= 4 {
      self = .zstd
    } else if prefix.starts(with: Self.gzipMagic) {
      self = .gzip
    } else if let format = ForeignFormat(detecting: prefix) {
      throw SubmissionError(.notCSV(looksLike: format))
    } else {
      self = .none
    }
  }
}

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
    } else if let found = Self.foreign.first(where: { prefix.starts(with: $0.magic) }) {
      throw SubmissionError(.notCSV(looksLike: found.name))
    } else {
      self = .none
    }
  }

  /// What people send instead.
  private static let foreign: [(magic: [UInt8], name: String)] = [
    (Array("PK\u{3}\u{4}".utf8), "an Excel workbook or a ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
    (Array("BZh".utf8), "a bzip2 file"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    (Array("%PDF".utf8), "a PDF"),
    ([0xFF, 0xFE], "text in UTF-16"),
    ([0xFE, 0xFF], "text in UTF-16"),
  ]
}

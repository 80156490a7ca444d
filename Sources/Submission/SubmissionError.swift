import Glibc

/// Why a submission file as a whole cannot be used or written: a kind, and where in the file.
///
/// The kind is data, so that a catalogue of texts in another language can be keyed by it; ``description`` is the English
/// text. The file's name is added by whoever knows it. No value of a pupil is ever part of an error.
public struct SubmissionError: Error, Hashable, Sendable {
  public var kind: Kind
  /// Physical line, counted from 1; `nil` where no line is meant.
  public var line: Int?
  /// Offset in the decompressed file; `nil` where no place is meant.
  public var byteOffset: Int?

  public init(_ kind: Kind, line: Int? = nil, byteOffset: Int? = nil) {
    self.kind = kind
    self.line = line
    self.byteOffset = byteOffset
  }

  public enum Kind: Hashable, Sendable {
    // The file as such
    case cannotRead(SystemError)
    case cannotWrite(SystemError)
    case isDirectory
    case emptyFile
    /// Neither zstd nor gzip nor text; what it looks like, where that is known.
    case notCSV(looksLike: ForeignFormat?)

    // Compression
    case truncated(Compression)
    case damaged(Compression)
    case compressionFailed(Compression)
    case windowTooLarge(limitBytes: Int)
    case tooLarge(limitBytes: Int)
    case ratioTooHigh(limit: Int)

    // Text and columns
    case conversionUnavailable
    /// All that are missing.
    case missingColumns(ColumnSet)
    case duplicateColumn(Column)
    /// The first row names no column of the format.
    case noHeader
    case otherSeparator(Separator)
    case noRows

    // Rows taken together
    case tooManyUndecodable(count: Int, rows: Int)
    case tooManyRejected(count: Int, rows: Int)
  }
}

/// What people put between fields instead of commas.
public enum Separator: Character, Sendable, CaseIterable {
  case semicolon = ";"
  case tab = "\t"
}

extension SubmissionError {
  /// Whether the machine is to blame, such as its disk, and not the file: it may be read another time. What the reader may not
  /// read is the file's own fault.
  public var isMachineFault: Bool {
    if case .cannotRead(let cause) = kind { cause.code != EACCES && cause.code != EPERM } else { false }
  }
}

extension SubmissionError: CustomStringConvertible {
  /// `line 1 (byte 0): column "name" is missing; …`, in English.
  public var description: String {
    switch (line, byteOffset) {
    case (let line?, let byte?): "line \(line) (byte \(byte)): \(kind.description)"
    case (let line?, nil): "line \(line): \(kind.description)"
    case (nil, let byte?): "byte \(byte): \(kind.description)"
    case (nil, nil): kind.description
    }
  }
}

extension SubmissionError.Kind: CustomStringConvertible {
  /// What is wrong, what was expected, and what to do about it.
  public var description: String {
    switch self {
    case .cannotRead(let error): "cannot be read: \(error)"
    case .cannotWrite(let error): "cannot be written: \(error)"
    case .isDirectory: "is a directory; name the submission files in it"
    case .emptyFile: "is empty; a submission has a header row and at least one row"
    case .notCSV(let format?): "is \(format.description), not CSV; \(format.remedy)"
    case .notCSV(nil): "is neither zstd nor gzip nor CSV text; export it as CSV in UTF-8 or GB18030"
    case .truncated(let compression):
      "the \(compression.rawValue) stream ends early; the copy is incomplete, send the file again"
    case .damaged(let compression):
      "the \(compression.rawValue) stream is damaged (its structure or its checksum is wrong); send the file again"
    case .compressionFailed(let compression): "\(compression.rawValue) compression failed"
    case .windowTooLarge(let limit):
      "needs a zstd window over the limit of \(bytes(limit)); compress it without --ultra or --long"
    case .tooLarge(let limit): "decompresses to more than the limit of \(bytes(limit)); split it, or raise the limit"
    case .ratioTooHigh(let limit):
      "decompresses to more than \(limit) times its size; refused as a decompression bomb"
    case .conversionUnavailable: "is GB18030, which this system's C library cannot convert; recode the file to UTF-8"
    case .missingColumns(let missing):
      missing.columns.count == 1
        ? "the required column \(quoted(missing)) is missing; add it to the header row, or rename the column that holds it"
        : "the required columns \(quoted(missing)) are missing; add them to the header row, or rename the columns that hold them"
    case .duplicateColumn(let column): "the column \(quoted([column])) occurs twice in the header row; remove one"
    case .noHeader: "no column of the format is named here; the header row stands first: remove titles above it"
    case .otherSeparator(let separator):
      "fields are separated by \(separator)s, not commas; in Excel, save it as \"CSV UTF-8 (comma delimited)\""
    case .noRows: "has a header but no rows"
    case .tooManyUndecodable(let count, let rows):
      "\(count) of \(rows) rows hold text that cannot be decoded; name the file's encoding, or export it as UTF-8"
    case .tooManyRejected(let count, let rows):
      "\(count) of \(rows) rows are rejected, more than a file may have; correct the rows that are listed"
    }
  }

  private func quoted(_ set: ColumnSet) -> String {
    set.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
  }

  private func bytes(_ count: Int) -> String {
    count >= 1 << 30 ? "\(count >> 30) GiB" : count >= 1 << 20 ? "\(count >> 20) MiB" : "\(count) bytes"
  }
}

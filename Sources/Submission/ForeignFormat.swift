/// What people send instead of CSV.
public enum ForeignFormat: Sendable, CaseIterable {
  case workbook, oldWorkbook, markup, pdf
  case utf16, carriageReturns
  case xz, bzip2, sevenZip, rar

  /// What remedies it.
  public enum Remedy: Sendable { case saveAsCSV, unpack, export }

  public var remedyKind: Remedy {
    switch self {
    case .workbook, .oldWorkbook, .markup, .utf16, .carriageReturns: .saveAsCSV
    case .xz, .bzip2, .sevenZip, .rar: .unpack
    case .pdf: .export
    }
  }

  /// The format of a file that begins with `prefix`; `nil` for what is not known.
  init?(detecting prefix: [UInt8]) {
    guard let format = Self.magics.first(where: { prefix.starts(with: $0.bytes) })?.format else { return nil }
    self = format
  }

  private static let magics: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("PK\u{3}\u{4}".utf8), .workbook),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook),
    // What web systems call a workbook is often a page. No header begins so.
    (Array("<".utf8), .markup),
    (Array("\u{FEFF}<".utf8), .markup),
    (Array("%PDF".utf8), .pdf),
    ([0xFF, 0xFE], .utf16),
    ([0xFE, 0xFF], .utf16),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .xz),
    (Array("BZh".utf8), .bzip2),
    ([0x37, 0x7A, 0xBC, 0xAF], .sevenZip),
    (Array("Rar!".utf8), .rar),
  ]
}

extension ForeignFormat: CustomStringConvertible {
  /// `an Excel workbook or a ZIP archive`, in English.
  public var description: String {
    switch self {
    case .workbook: "an Excel workbook or a ZIP archive"
    case .oldWorkbook: "an old Excel workbook"
    case .markup: "a web page or XML"
    case .pdf: "a PDF"
    case .utf16: "text in UTF-16"
    case .carriageReturns: "text whose lines end as on old Macs"
    case .xz: "an xz file"
    case .bzip2: "a bzip2 file"
    case .sevenZip: "a 7z archive"
    case .rar: "a RAR archive"
    }
  }

  var remedy: String {
    switch remedyKind {
    case .saveAsCSV: "in Excel, save it as \"CSV UTF-8 (comma delimited)\""
    case .unpack: "unpack it; CSV is compressed with zstd or gzip, if at all"
    case .export: "export the table as CSV"
    }
  }
}

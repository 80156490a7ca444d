import IdentityTables

/// Latin letters without their marks, in lower case.
struct LatinFold: Sendable {
  static let standard = LatinFold()

  /// One or two ASCII letters by code point below U+1F00, the first in the low bits; 0 for what is no Latin letter.
  private let folds: ImmortalTable<UInt16>

  private init() {
    var folds = [UInt16](repeating: 0, count: 0x1F00)
    for letter in UInt16(97)...122 {
      folds[Int(letter)] = letter
      folds[Int(letter) - 32] = letter
    }
    LatinLetters.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        let first = UInt16(scanner.byte())
        let fold = scanner.isAtFieldEnd ? first : first | UInt16(scanner.byte()) << 8
        while scanner.nextField() { folds[Int(scanner.hexadecimal())] = fold }
        scanner.nextRow()
      }
    }
    self.folds = ImmortalTable(folds)
  }

  /// One letter in the low byte and a second in the high, 0 where there is none; 0 for what is no Latin letter.
  func callAsFunction(_ code: UInt32) -> UInt16 { code < 0x1F00 ? folds[Int(code)] : 0 }
}

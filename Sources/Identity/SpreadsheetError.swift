extension Span where Element == UInt8 {
  /// Whether a field's text is what a spreadsheet leaves in a cell that has no value, #REF! or #N/A, or that is too narrow for it,
  /// ####: a `#`, also in full width, before a letter, another `#` or nothing.
  @inlinable public var isSpreadsheetError: Bool {
    @inline(__always) get {
      if isEmpty { return false }
      // Hardly anything else begins with one of these: the mark, and what its full-width form and spaces begin with.
      switch self[0] {
      case 0x23, 0xEF, 0...0x20, 0xC2, 0xE2, 0xE3: return isMarkedAsError
      default: return false
      }
    }
  }

  @usableFromInline var isMarkedAsError: Bool {
    var text = FieldText(self)
    var marks = 0
    while let code = text.narrowScalar() {
      switch code {
      case 0x20: continue
      case 0x23: marks += 1
      default: return marks > 0 && (0x41...0x5A).contains(code & ~0x20)
      }
    }
    return marks > 0
  }
}

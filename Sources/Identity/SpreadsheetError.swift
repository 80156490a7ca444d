extension Span where Element == UInt8 {
  /// Whether a field's text is what a spreadsheet leaves in a cell that has no value, #REF! or #N/A, or that is too narrow for it,
  /// ####: a `#`, also in full width, before a letter, another `#` or nothing.
  public var isSpreadsheetError: Bool {
    if isEmpty { return false }
    var text = FieldText(self)
    var sharps = 0
    while let code = text.narrowScalar() {
      switch code {
      case 0x20: continue
      case 0x23: sharps += 1
      default: return sharps > 0 && (0x41...0x5A).contains(code & ~0x20)
      }
    }
    return sharps > 0
  }
}

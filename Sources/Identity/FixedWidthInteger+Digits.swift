extension FixedWidthInteger {
  /// A number that is written in so many ASCII digits and nothing else; `Int("+6")` is 6, but `+6` is no code of two digits.
  public init?(digits text: some StringProtocol, count: Int) {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(text)
  }
}

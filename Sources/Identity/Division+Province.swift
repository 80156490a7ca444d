extension Division {
  /// A province by its code, `410000`; `nil` for anything but six ASCII digits of which the last four are 0.
  public init?(provinceCode code: some StringProtocol) {
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt32(code),
      number > 0, number.isMultiple(of: 10_000)
    else { return nil }
    self.init(rawValue: number)
  }
}

extension Division {
  /// A province by its code, `410000`; `nil` for anything but six ASCII digits of which the last four are 0.
  public init?(provinceCode code: some StringProtocol) {
    guard let number = UInt32(digits: code, count: 6), number > 0, number.isMultiple(of: 10_000) else { return nil }
    self.init(rawValue: number)
  }
}

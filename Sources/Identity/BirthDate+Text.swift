extension BirthDate {
  /// The day whose ``isoText`` it is; `nil` for any other text.
  public init?(isoText text: some StringProtocol) {
    guard let decimal = UInt32(String(text).filter { $0 != "-" }) else { return nil }
    self.init(decimal: decimal)
    guard isoText.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// `2026-12-08`; empty where the day is not known.
  public var isoText: String {
    if self == .none { return "" }
    let (year, month, day) = civil
    func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

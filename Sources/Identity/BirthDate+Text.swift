extension BirthDate {
  /// `2026-12-08`; empty where the day is not known.
  public var isoText: String {
    if self == .none { return "" }
    let (year, month, day) = civil
    func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

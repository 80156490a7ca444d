import Identity

/// What a batch is called for good, `PROVINCE-YYYYMMDD-KIND-NNN`: who sends what, of which day, and the how manieth time.
public struct BatchName: Hashable, Sendable {
  /// The province's division, a multiple of ten thousand.
  public var province: Division
  public var date: BirthDate
  public var kind: SubmissionKind
  /// 1–999, the batches of one province, day and kind.
  public var sequence: Int

  public init(province: Division, date: BirthDate, kind: SubmissionKind, sequence: Int) {
    self.province = province
    self.date = date
    self.kind = kind
    self.sequence = sequence
  }
}

extension BatchName: LosslessStringConvertible {
  /// `nil` for anything that is not spelt exactly as ``description`` has it.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, let province = Division(provinceCode: parts[0]),
      let decimal = UInt32(digits: parts[1], count: 8), let date = BirthDate(decimal: decimal),
      let kind = SubmissionKind.allCases.first(where: { $0.rawValue.utf8.elementsEqual(parts[2].utf8) }),
      let sequence = UInt32(digits: parts[3], count: 3), sequence > 0
    else { return nil }
    self.init(province: province, date: date, kind: kind, sequence: Int(sequence))
  }

  public var description: String {
    let digits = String(sequence)
    let padding = String(repeating: "0", count: max(0, 3 - digits.count))
    return "\(province.rawValue)-\(date.decimal)-\(kind.rawValue)-\(padding)\(digits)"
  }
}

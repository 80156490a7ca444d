/// A day in the solar calendar from 1900-01-01 on, in 16 bits; `none` where it is not known.
public struct BirthDate: RawRepresentable, Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1899-12-31: 1 is 1900-01-01, 65535 is in June 2079; 0 is no date.
  public var rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let none = BirthDate(rawValue: 0)

  @inlinable public static func < (a: BirthDate, b: BirthDate) -> Bool { a.rawValue < b.rawValue }

  /// `nil` for a day that the calendar does not have or that lies outside 1900–2078.
  @inlinable public init?(year: Int, month: Int, day: Int) {
    guard (1900...2078).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.init(rawValue: UInt16(truncatingIfNeeded: Self.daysFromCivil(year, month, day) + 25568))
  }

  /// The date that eight digits spell as a number, 20120131.
  @inlinable public init?(decimal: UInt32) {
    self.init(year: Int(decimal / 10000), month: Int(decimal / 100 % 100), day: Int(decimal % 100))
  }

  @inlinable public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day. Howard Hinnant's `civil_from_days`.
  @inlinable public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(rawValue) - 25568 + 719468
    let era = z / 146097
    let dayOfEra = z - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The date as a number of eight digits, 20120131; 0 for no date.
  @inlinable public var decimal: UInt32 {
    if self == .none { return 0 }
    let (year, month, day) = civil
    return UInt32(year * 10000 + month * 100 + day)
  }

  /// Days since 1970-01-01. Howard Hinnant's `days_from_civil`.
  @inlinable static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }
}

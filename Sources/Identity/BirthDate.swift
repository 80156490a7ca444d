/// A day in the solar calendar from 1900-01-01 on, in 16 bits; `none` where it is not known.
public struct BirthDate: RawRepresentable, Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1899-12-31: 1 is 1900-01-01, 65535 is in June 2079; 0 is no date.
  public var rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable public static var none: BirthDate { BirthDate(rawValue: 0) }

  @inlinable public static func < (a: BirthDate, b: BirthDate) -> Bool { a.rawValue < b.rawValue }

  /// `nil` for a day that the calendar does not have or that lies outside 1900–2078.
  @inlinable public init?(year: Int, month: Int, day: Int) {
    guard (1900...2078).contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= Self.daysIn(month: month, year: year)
    else { return nil }
    let days = Self.daysFromCivil(UInt32(truncatingIfNeeded: year), UInt32(truncatingIfNeeded: month))
    self.init(rawValue: UInt16(truncatingIfNeeded: days &+ UInt32(truncatingIfNeeded: day)))
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

  /// Year, month and day. Howard Hinnant's `civil_from_days` for the one century from March 1900 on in which every fourth
  /// year is a leap year, and the two months before it.
  @inlinable public var civil: (year: Int, month: Int, day: Int) {
    // Days since 1896-03-01 as if 1900 were a leap year too.
    let days = UInt32(rawValue) &+ (rawValue < 60 ? 1400 : 1401)
    let year = (4 &* days &+ 3) / 1461
    let dayOfYear = days &- 1461 &* year / 4
    let shifted = (5 &* dayOfYear &+ 2) / 153
    let month = shifted < 10 ? shifted &+ 3 : shifted &- 9
    let day = dayOfYear &- (153 &* shifted &+ 2) / 5 &+ 1
    return (Int(year &+ (month <= 2 ? 1897 : 1896)), Int(month), Int(day))
  }

  /// The date as a number of eight digits, 20120131; 0 for no date.
  @inlinable public var decimal: UInt32 {
    if self == .none { return 0 }
    let (year, month, day) = civil
    return UInt32(year * 10000 + month * 100 + day)
  }

  /// Whether eight digits spell this date, as ``decimal`` does. Sooner known than ``decimal`` where they are of another year.
  @inlinable public func isSpelled(_ digits: UInt32) -> Bool {
    let digitsYear = digits / 10000
    let marchYear = 1896 &+ (4 &* (UInt32(rawValue) &+ 1401) &+ 3) / 1461
    return digitsYear &- marchYear <= 1 && self != .none && decimal == digits
  }

  /// Days from 1899-12-31 to the day before the month. Howard Hinnant's `days_from_civil`, with 1900 the one year from 1897
  /// to 2079 that is divided by four and no leap year.
  @inlinable static func daysFromCivil(_ year: UInt32, _ month: UInt32) -> UInt32 {
    let yearsPassed = (month <= 2 ? year &- 1 : year) &- 1896
    let daysPassed = (153 &* (month <= 2 ? month &+ 9 : month &- 3) &+ 2) / 5
    return 1461 &* yearsPassed / 4 &+ daysPassed &- (yearsPassed < 4 ? 1401 : 1402)
  }
}

/// A school's identification code (学校标识码), ten digits: 2 type, 2 province, 6 serial; 0 where it is not known.
public struct SchoolCode: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The school that ten digits name; `nil` for anything else.
  public init?(digits text: some StringProtocol) {
    guard let code = UInt64(digits: text, count: 10) else { return nil }
    self.init(rawValue: code)
  }

  @inlinable public static var none: SchoolCode { SchoolCode(rawValue: 0) }

  /// 21 primary, 31 junior, 34 senior, 36 vocational, 51 special …
  @inlinable public var type: UInt32 { UInt32(truncatingIfNeeded: rawValue / 100_000_000) }
  @inlinable public var province: Division {
    Division(rawValue: UInt32(truncatingIfNeeded: rawValue / 1_000_000 % 100) * 10000)
  }
}

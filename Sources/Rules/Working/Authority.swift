import Identity

/// The level of an education authority, lowest first.
public enum AuthorityLevel: String, Sendable, CaseIterable, Comparable {
  case county
  case prefecture
  case province
  case ministry

  var height: Int {
    switch self {
    case .county: 0
    case .prefecture: 1
    case .province: 2
    case .ministry: 3
    }
  }

  public static func < (a: AuthorityLevel, b: AuthorityLevel) -> Bool { a.height < b.height }
}

/// The education authority that a case goes to.
public struct Authority: Sendable, Hashable {
  public var level: AuthorityLevel
  /// The division it answers for; `.none` for the ministry.
  public var division: Division

  public static let ministry = Authority(level: .ministry, division: .none)

  public init(level: AuthorityLevel, division: Division) {
    self.level = level
    self.division = division
  }

  /// The authorities above a school in `division`, lowest first, ending with the ministry.
  ///
  /// Municipalities and counties directly under a province have no prefecture between (R13). A division that is itself a
  /// prefecture or a province begins there, as does 市辖区, the "districts" that are no authority of their own.
  public static func chain(above division: Division) -> [Authority] {
    AuthorityLevel.allCases.compactMap { Authority($0, above: division) }
  }

  /// The authority of one level above a school in `division`; `nil` where there is none.
  private init?(_ level: AuthorityLevel, above division: Division) {
    let isCode = (110_000..<1_000_000).contains(division.rawValue)
    let own: Division? =
      switch level {
      case .county: isCode && division.isCounty ? division : nil
      case .prefecture: isCode ? division.prefecture : nil
      case .province: isCode ? division.province : nil
      case .ministry: Division.none
      }
    guard let own else { return nil }
    self.init(level: level, division: own)
  }

  /// The authority of a case that touches schools in `divisions` (R13, R14): of one school its own, of several the lowest
  /// that all have in common. A school whose division is not known leaves only the ministry.
  public static func responsible(forSchoolsIn divisions: [Division]) -> Authority {
    for level in AuthorityLevel.allCases {
      guard let first = divisions.first, let authority = Authority(level, above: first) else { continue }
      if divisions.dropFirst().allSatisfy({ Authority(level, above: $0) == authority }) { return authority }
    }
    return .ministry
  }
}

extension Authority {
  /// Whether the authority sees what `other` handles: its own and all below it (R15).
  public func sees(_ other: Authority) -> Bool {
    level == .ministry || self == other || other.level < level && Authority.chain(above: other.division).contains(self)
  }

  /// Whether it can hand a case of its own down to `other` (督办, R15).
  public func canHandDown(to other: Authority) -> Bool { self != other && sees(other) }
}

extension Division {
  /// Whether the division is a county with an authority of its own.
  ///
  /// `01` below a city (second pair 01–20 and 51–70) and `00` are not: 市辖区 only heads the list of a city's districts.
  fileprivate var isCounty: Bool {
    let county = rawValue % 100
    if county == 0 { return false }
    let middle = rawValue / 100 % 100
    let isInCity = prefecture != nil && ((1...20).contains(middle) || (51...70).contains(middle))
    return county != 1 || !isInCity
  }
}

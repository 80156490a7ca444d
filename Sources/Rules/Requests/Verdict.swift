/// What the check says about one request. In order of precedence: of several that apply, the first stands.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  /// 疑似重复: the child is very probably registered already.
  case duplicate
  /// 信息冲突: the same identity or register number is held by what is probably another child.
  case conflict
  /// 需人工核查: evidence in the grey zone; a person decides.
  case review
  /// 信息有误: the request itself cannot be right.
  case invalid
  /// 不予受理: the registration was found, but may not be moved now.
  case refused
  /// 未发现重复: no registration of this child above the review threshold.
  case clear
  /// 可以办理: the registration was found, and the approvals can begin.
  case accepted

  /// How early the verdict takes precedence: 0 is first.
  var rank: Int {
    switch self {
    case .duplicate: 0
    case .conflict: 1
    case .review: 2
    case .invalid: 3
    case .refused: 4
    case .clear: 5
    case .accepted: 6
    }
  }

  /// Whether `a` takes precedence over `b`.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
}

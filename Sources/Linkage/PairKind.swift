/// What kind of problem registrations a reported pair is, as the national system's handling guide names them.
public enum PairKind: String, Sendable, CaseIterable {
  /// 一人多籍: one child with several registrations.
  case onePersonManyRegistrations = "one-person-many-registrations"
  /// 一号多人: one number that several children have.
  case oneNumberManyPersons = "one-number-many-persons"
  /// 件号错误: one child, and a number of it is wrong.
  case numberWrong = "number-wrong"
  /// 件号已发生变更: one child under an old and a new number.
  case numberChanged = "number-changed"
}

extension ComparisonVector {
  /// The kind of a pair that is reported; `isOneChild` says whether it is probably one child.
  public func pairKind(isOneChild: Bool) -> PairKind {
    guard isOneChild else { return .oneNumberManyPersons }
    switch NumberLevel(rawValue: UInt8(self[.number])) {
    case .oneSlip, .sameUnchecked, .differentUnchecked: return .numberWrong
    case .registerNumber, .sameDivisionAndBirth, .sameBirth, .sameDivision, .crossedBirth, .different:
      return .numberChanged
    case .missing, .same, nil: return .onePersonManyRegistrations
    }
  }
}

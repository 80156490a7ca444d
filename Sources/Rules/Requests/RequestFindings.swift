import Identity

/// What a request asks for.
public enum RequestKind: String, Sendable, CaseIterable {
  /// 补建学籍: a pupil above grade 1 without a registration (R8).
  case lateRegistration = "late-registration"
  /// 新建学籍: a first-grade pupil, who needs no national check but is reported on all the same (R1).
  case newRegistration = "new-registration"
  /// 转学: a pupil who changes schools takes the registration along (R9).
  case transfer
  /// 毕业后跨省就学: a graduate goes on to a school of another province (R10).
  case enrolment = "post-graduation-enrolment"

  /// Whether it asks for a registration that is to be found, rather than for one that must not be there yet.
  public var movesRegistration: Bool {
    switch self {
    case .transfer, .enrolment: true
    case .lateRegistration, .newRegistration: false
    }
  }

  /// The verdicts that a request of this kind can get, in order of precedence.
  public var verdicts: [Verdict] {
    movesRegistration ? [.invalid, .refused, .accepted] : [.duplicate, .conflict, .review, .invalid, .clear]
  }
}

/// One request and what the check found for it: all that a verdict rests on.
public struct RequestFindings: Sendable {
  public var requestID: String
  public var kind: RequestKind
  /// The request as it was compared; `nil` where its row could not be used.
  public var registration: Registration?
  /// Reason codes of the row's rejection, where it was rejected.
  public var rejectReasons: [String]
  public var appliedOn: CalendarDay
  /// The school that the registration is to come from, of a transfer or an enrolment.
  public var outSchool: SchoolCode
  /// Registrations and other requests of the night that were compared, in any order, without the request itself.
  public var matches: [FoundMatch]

  /// A late registration for a pupil of grade 1 is a new registration.
  public init(
    requestID: String, kind: RequestKind = .lateRegistration, registration: Registration?, rejectReasons: [String] = [],
    appliedOn: CalendarDay, outSchool: SchoolCode = .none, matches: [FoundMatch] = []
  ) {
    self.requestID = requestID
    self.kind = kind == .lateRegistration && registration?.grade == 1 ? .newRegistration : kind
    self.registration = registration
    self.rejectReasons = rejectReasons
    self.appliedOn = appliedOn
    self.outSchool = outSchool
    self.matches = matches
  }
}

/// A registration, or another request of the same night, that the request was compared with.
public struct FoundMatch: Sendable {
  public var recordID: String
  public var registration: Registration
  /// Bits.
  public var matchWeight: Double
  /// That both are one child, 0–1.
  public var probability: Double
  /// Whether this is a request too, not yet a registration.
  public var isRequestTonight: Bool

  public init(
    recordID: String, registration: Registration, matchWeight: Double, probability: Double, isRequestTonight: Bool
  ) {
    self.recordID = recordID
    self.registration = registration
    self.matchWeight = matchWeight
    self.probability = probability
    self.isRequestTonight = isRequestTonight
  }
}

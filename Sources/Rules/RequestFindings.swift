import Identity

/// What a request asks for.
public enum RequestKind: String, Sendable, CaseIterable {
  /// 补建学籍: a pupil above grade 1 without a registration (R8).
  case lateRegistration = "late-registration"
  /// 新建学籍: a first-grade pupil, who needs no national check but is reported on all the same (R1).
  case newRegistration = "new-registration"
}

/// One request and what the check found for it: all that a verdict rests on.
public struct RequestFindings: Sendable {
  public var requestID: String
  /// The request as it was compared; `nil` where its row could not be used.
  public var registration: Registration?
  /// Reason codes of the row's rejection, where it was rejected.
  public var rejectReasons: [String]
  public var appliedOn: CalendarDay
  /// Registrations and other requests of the night that were compared, in any order, without the request itself.
  public var matches: [FoundMatch]

  public init(
    requestID: String, registration: Registration?, rejectReasons: [String] = [], appliedOn: CalendarDay,
    matches: [FoundMatch] = []
  ) {
    self.requestID = requestID
    self.registration = registration
    self.rejectReasons = rejectReasons
    self.appliedOn = appliedOn
    self.matches = matches
  }

  public var kind: RequestKind { registration?.grade == 1 ? .newRegistration : .lateRegistration }
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

import Identity
import Rules

/// A request about which an authority has something to decide, over all the nights since it was opened.
public struct Case: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    case open
    /// Every pair of it is decided.
    case decided
    /// The request was answered otherwise, so that nothing is left to decide.
    case closed
  }

  public var number: CaseNumber
  public var requestID: String
  public var verdict: Verdict
  public var state: State
  /// Whose case it is (R13, R14).
  public var authority: Authority
  /// To whom it was handed down (R15).
  public var handedTo: Authority?
  public var openedOn: CalendarDay
  /// `0` where there is none.
  public var due: CalendarDay
  /// The division of the school that asks.
  public var requestDivision: Division
  /// What was found, the heaviest first.
  public var evidence: [CaseEvidence]

  /// Who is to decide it.
  public var handler: Authority { handedTo ?? authority }

  /// Where the schools lie of what was found.
  public var foundDivisions: [Division] { evidence.map(\.schoolDivision) }
}

/// A registration, or another request, that a case is about.
public struct CaseEvidence: Sendable, Hashable {
  public var recordID: String
  public var isRequest: Bool
  public var reason: VerdictReason
  /// Bits.
  public var matchWeight: Double
  /// 0–1.
  public var probability: Double
  public var schoolDivision: Division
  /// The last decision on the pair; `nil` where there is none.
  public var decision: Decision?
  /// What stands for the record in the table of an authority that may not see its id, `#7Q4X9KD2`.
  public var mark = ""
}

/// How a person closes a case (佐证, 变更, 删除).
public enum DecisionKind: String, Sendable, CaseIterable {
  /// 佐证: both are real, and two children.
  case substantiate
  /// 变更: the data of one are corrected.
  case correct
  /// 删除: one of the two is deleted, or withdrawn.
  case delete
}

/// What a person decided about a pair, who, when and why.
public struct Decision: Sendable, Hashable {
  public var kind: DecisionKind
  public var person: String
  public var reason: String
  public var decidedOn: CalendarDay
  /// Who agreed; empty where no second person was asked.
  public var secondPerson = ""
  /// Whether it was decided without sight of the weight: such decisions measure the model best.
  public var isBlind = false

  public init(_ kind: DecisionKind, by person: String, reason: String, on day: CalendarDay) {
    self.kind = kind
    self.person = person
    self.reason = reason
    decidedOn = day
  }
}

/// What happened to a case or a request: the audit trail.
public struct CaseEvent: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case opened
    /// A record of an open case has changed.
    case evidenceChanged = "evidence-changed"
    /// A record of a decided case has changed.
    case raisedAgain = "raised-again"
    /// A decision said two children; what has changed since says one.
    case contradicted
    case closed
    case decided
    case handedDown = "handed-down"
    /// The approvals of a request that was made anew begin again.
    case approvalsBegun = "approvals-begun"
    case approval
    case looked
    /// A decision waits for a second person (四眼).
    case proposed
    /// The second person did not agree.
    case objected
    /// A decision was taken back, and the case is open again.
    case withdrawn
    /// One side has filed its evidence that its pupil is another child (双佐证).
    case substantiated
    /// All sides have: a case that was handed down goes up again.
    case wentUp = "went-up"
    case attached
  }

  public var day: CalendarDay
  public var kind: Kind
  public var requestID: String
  public var number: CaseNumber?
  /// Who acted; empty for the nightly job.
  public var person: String
  /// A code or a text, by the kind.
  public var detail: String
}

import Identity

/// Where a request stands on its way: a state machine without I/O. What happened is applied to it, approval by approval.
public struct RequestProgress: Sendable, Hashable {
  public let route: ApprovalRoute
  /// Steps done, in order.
  public private(set) var approvals: [Approval] = []
  public private(set) var state: State

  public enum State: Sendable, Hashable {
    /// The step lies with its holder since a day.
    case awaiting(ApprovalStep, since: CalendarDay)
    /// A step was refused: the request is over.
    case refused(Approval)
    /// The file was retrieved on the day: nothing is left to do.
    case completed(CalendarDay)
  }

  public init(_ route: ApprovalRoute) {
    self.route = route
    state = route.steps.first.map { .awaiting($0, since: route.appliedOn) } ?? .completed(route.appliedOn)
  }

  /// Takes one approval; one that does not belong here is given back with why, and changes nothing.
  public mutating func apply(_ approval: Approval) throws(ApprovalRefusal) {
    func refusal(_ fault: ApprovalFault) -> ApprovalRefusal { ApprovalRefusal(approval: approval, fault: fault) }
    guard route.steps.contains(approval.step) else { throw refusal(.notAStep) }
    let holder = route.holder(of: approval.step).authority
    guard approval.sender?.sees(holder) ?? true else { throw refusal(.otherProvince) }
    if approvals.contains(where: { $0.step == approval.step }) { throw refusal(.alreadyDecided) }
    guard case .awaiting(let step, let since) = state else { throw refusal(.requestClosed) }
    guard approval.step == step else { throw refusal(.outOfOrder) }
    guard approval.date >= since else { throw refusal(.tooEarly) }
    approvals.append(approval)
    if approval.decision == .refused {
      state = .refused(approval)
    } else if approvals.count < route.steps.count {
      state = .awaiting(route.steps[approvals.count], since: approval.date)
    } else {
      state = .completed(approval.date)
    }
  }

  /// Takes approvals that came in any order, by their dates and steps; gives back those that do not belong here.
  public mutating func apply(_ approvals: [Approval]) -> [ApprovalRefusal] {
    let order = Dictionary(route.steps.enumerated().map { ($1, $0) }) { first, _ in first }
    let sorted = approvals.sorted {
      ($0.date, order[$0.step] ?? .max, $0.decision.rawValue, $0.reason)
        < ($1.date, order[$1.step] ?? .max, $1.decision.rawValue, $1.reason)
    }
    var refusals: [ApprovalRefusal] = []
    for approval in sorted {
      do { try apply(approval) } catch { refusals.append(error) }
    }
    return refusals
  }
}

/// An approval that changes nothing, and why.
public struct ApprovalRefusal: Error, Sendable, Hashable {
  public var approval: Approval
  public var fault: ApprovalFault

  public init(approval: Approval, fault: ApprovalFault) {
    self.approval = approval
    self.fault = fault
  }
}

import Identity

/// Requests that need approvals, each with how far it has come; and those that need none, to tell them from unknown ones.
public struct RequestLedger: Sendable {
  public struct Entry: Sendable {
    public var requestID: String
    public var progress: RequestProgress

    public init(requestID: String, progress: RequestProgress) {
      self.requestID = requestID
      self.progress = progress
    }
  }

  /// By request id.
  public private(set) var entries: [Entry]
  /// All requests that were answered.
  private let rulings: [Ruling]

  /// Begins the way of every accepted request; `findings` are what the ruling at a place rests on.
  public init(_ rulings: [Ruling], rules: RuleBook, findings: (Int) -> RequestFindings) {
    entries = []
    self.rulings = rulings
    for place in rulings.indices where rulings[place].verdict == .accepted {
      let findings = findings(place)
      if let route = rules.edition(on: findings.appliedOn).route(of: findings, rulings[place]) {
        entries.append(Entry(requestID: findings.requestID, progress: RequestProgress(route)))
      }
    }
    entries.sort { $0.requestID.utf8.lexicographicallyPrecedes($1.requestID.utf8) }
  }

  /// Applies approvals in whatever order they come; gives back those that change nothing, by request and date.
  public mutating func apply(_ approvals: [Approval]) -> [ApprovalRefusal] {
    var byRequest = Dictionary(grouping: approvals) { Array($0.requestID.utf8) }
    var refusals: [ApprovalRefusal] = []
    for index in entries.indices {
      guard let own = byRequest.removeValue(forKey: Array(entries[index].requestID.utf8)) else { continue }
      refusals += entries[index].progress.apply(own)
    }
    let answered = byRequest.isEmpty ? [] : Set(rulings.map { Array($0.requestID.utf8) })
    for (id, left) in byRequest {
      let fault: ApprovalFault = answered.contains(id) ? .requestClosed : .unknownRequest
      refusals += left.map { ApprovalRefusal(approval: $0, fault: fault) }
    }
    return refusals.sorted { a, b in
      (a.approval.requestID, a.approval.date, a.approval.step.rawValue)
        < (b.approval.requestID, b.approval.date, b.approval.step.rawValue)
    }
  }
}

import Identity
import Rules

/// Who may see and do what: the only place where that is decided, for pages and the API alike. Pure.
///
/// Pupils under 14 are protected (PIPL, Art. 28): of a pupil that the viewer's seat does not cover no data are shown, whoever
/// handles the case; of covered ones masked data, and in full only to those who decide, with a reason that is written down.
public struct Access: Sendable, Hashable {
  public var viewer: Viewer

  public init(_ viewer: Viewer) { self.viewer = viewer }

  /// How a viewer stands to a case, the nearest first.
  public enum Standing: Sendable, Hashable, CaseIterable {
    /// The viewer's authority handles it.
    case handler
    /// An authority below handles it, or it was handed down (R15).
    case above
    /// A school below, or the viewer's own, is part of it.
    case side
    case none
  }

  public enum Action: Sendable, Hashable, CaseIterable {
    case see
    /// Pupils' data in full.
    case reveal
    case decide
    /// As the second person (四眼).
    case agree
    case withdraw
    case handDown
    /// File one side's evidence that its pupil is another child (佐证).
    case substantiate
  }

  /// What is not about one case.
  public enum Place: Sendable, Hashable, CaseIterable {
    case nights, model, audit
    /// Answers to requests at once.
    case check
  }

  // MARK: - Cases

  public func standing(to found: Case, school: SchoolCode = .none) -> Standing {
    guard let authority = viewer.authority else { return isOwnSchool(school) ? .side : .none }
    if found.handler == authority { return .handler }
    if authority.sees(found.authority) || authority.sees(found.handler) { return .above }
    return ([found.requestDivision] + found.evidence.map(\.schoolDivision)).contains(where: covers) ? .side : .none
  }

  public func may(_ action: Action, as standing: Standing) -> Bool {
    if standing == .none { return false }
    let decides = viewer.role == .decider || viewer.role == .supervisor
    return switch action {
    case .see: true
    case .reveal: decides && viewer.authority != nil
    case .decide, .agree: decides && standing == .handler
    case .withdraw: decides && standing == .handler || viewer.role == .supervisor && standing == .above
    case .handDown: viewer.role == .supervisor && standing == .handler
    case .substantiate: decides && viewer.authority != nil
    }
  }

  /// Whether the viewer's seat covers a school in `division`. Of a school's seat only requests are covered, by their school.
  public func covers(_ division: Division) -> Bool {
    guard let authority = viewer.authority else { return false }
    return authority == .ministry || Authority.chain(above: division).contains(authority)
  }

  /// Whether the viewer may see the request's pupil, masked.
  public func coversRequest(of division: Division, school: SchoolCode) -> Bool {
    covers(division) || isOwnSchool(school)
  }

  /// Whether the evidence may be shown: its bits tell of both pupils.
  public func seesEvidence(of found: Case) -> Bool {
    covers(found.requestDivision) && found.evidence.allSatisfy { covers($0.schoolDivision) }
  }

  /// Whether the viewer may be told who did something. Who filed a side's evidence, or a document, sits above its school: outside
  /// the viewer's area that would tell where the pupil goes to school.
  public func seesPerson(of event: CaseEvent) -> Bool {
    switch event.kind {
    case .substantiated, .attached:
      // Of documents it was not always written down whose they are.
      Int(event.detail).map { covers(Division(stored: $0)) } ?? viewer.isAtMinistry
    default: true
    }
  }

  /// Whether a reason may be told to who sees the request, whose hits are of schools in `divisions`: of a late registration not what
  /// it says of a pupil outside the viewer's area.
  public func tells(_ reason: VerdictReason?, of kind: RequestKind, foundIn divisions: [Division]) -> Bool {
    reason?.isAboutTheOther != true || kind.movesRegistration || divisions.allSatisfy(covers)
  }

  private func isOwnSchool(_ school: SchoolCode) -> Bool {
    if case .school(let own, _) = viewer.seat { own != .none && own == school } else { false }
  }

  // MARK: - Beyond cases

  public func may(enter place: Place) -> Bool {
    switch place {
    case .nights: viewer.role != .machine && (viewer.isAtMinistry || viewer.authority?.level == .province)
    case .model: viewer.role != .machine && viewer.isAtMinistry
    case .audit: viewer.role == .supervisor && viewer.isAtMinistry
    case .check: viewer.role != .viewer && viewer.authority != nil
    }
  }

  /// Whether the viewer may see a province's files, what was refused of them and why, and how good its data are.
  public func seesFiles(of province: Division) -> Bool {
    may(enter: .nights)
      && (viewer.isAtMinistry || province != .none && viewer.authority?.division == province.province)
  }

  /// Whether the viewer may see where a request stands, and ask for an answer to one: those of its school, of the school that
  /// the pupil leaves, and the authorities above both (R12).
  public func seesStatus(divisions: [Division], schools: [SchoolCode]) -> Bool {
    divisions.contains(where: covers) || schools.contains(where: isOwnSchool)
  }
}

extension Access {
  /// The numbers of divisions that the seat covers, as SQL compares them; `nil` for a school. Says the same as ``covers(_:)``.
  var range: ClosedRange<Int>? {
    guard let authority = viewer.authority else { return nil }
    let division = Int(authority.division.rawValue)
    return switch authority.level {
    case .ministry: 0...999_999
    case .province: division...division + 9999
    case .prefecture: division...division + 99
    case .county: division...division
    }
  }
}

extension Access {
  /// Whether the viewer may see a document: it tells of pupils in full, so only the authority that filed it, the one whose case
  /// it is by the rules, and those above that. An authority that the case was handed to need not cover the other side.
  public func sees(_ attachment: Attachment, of found: Case, as standing: Standing) -> Bool {
    guard may(.reveal, as: standing), let authority = viewer.authority else { return false }
    return authority == attachment.authority || authority.sees(found.authority)
  }
}

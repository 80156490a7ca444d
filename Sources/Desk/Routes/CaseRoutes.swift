import CaseBook
import Foundation
import Identity
import Reports
import Rules

/// The list of cases, one case, and what is done about it.
extension Desk {
  func caseList(_ query: CaseListQuery, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    let rows = try book.list(
      query.filter, for: access, on: day, after: try place(query.after, access), limit: CaseListPage.length + 1)
    let scope = query.filter.scope
    let key = CaseCounts.Key(scope: scope, seat: access.viewer.seat, day: day)
    let counts = try counts.counts(key, at: now()) { () throws(CaseBookError) in
      try book.counts(scope, for: access, on: day)
    }
    let page = CaseListPage(
      query: query, rows: Array(rows.prefix(CaseListPage.length)), counts: counts,
      hasMore: rows.count > CaseListPage.length)
    return .page(page.html(context))
  }

  /// Where a page of the list begins: after a case that the viewer sees. Another one's place would tell that it is there.
  func place(_ after: CaseNumber?, _ access: Access) throws -> CaseNumber? {
    try after.flatMap { try visible($0, access)?.file.found.number }
  }

  /// The case, where the viewer sees it.
  func visible(_ number: CaseNumber, _ access: Access) throws -> (file: CaseFile, standing: Access.Standing)? {
    guard let file = try book.file(number) else { return nil }
    let standing = access.standing(to: file.found, school: file.school)
    return access.may(.see, as: standing) ? (file, standing) : nil
  }

  func casePage(
    _ number: CaseNumber, _ query: CaseListQuery, _ context: PageContext, _ access: Access, isMasked: Bool = true
  ) throws -> DeskResponse {
    guard let (file, standing) = try visible(number, access) else { return notFound(context) }
    var page = CasePage(
      file: file, records: [:], waterfalls: [:], isMasked: isMasked, standing: standing, policy: policy,
      rules: rules, query: query)
    try fill(&page, access)
    return .page(page.html(context))
  }

  /// Adds the pupils' data and the evidence, as far as the viewer may see them.
  private func fill(_ page: inout CasePage, _ access: Access) throws {
    let found = page.found
    let records = try records.records(of: page.file)
    func show(_ side: CaseSide, _ isCovered: Bool) {
      guard isCovered, let record = records[side] else { return }
      page.records[side] = RecordText(recordID: found.recordID(of: side), kept: record)
    }
    show(.request, access.coversRequest(of: found.requestDivision, school: page.file.school))
    for evidence in found.evidence { show(.hit(evidence.recordID), access.covers(evidence.schoolDivision)) }
    guard access.seesEvidence(of: found), let request = records[.request] else { return }
    let others = found.evidence.compactMap { hit in records[.hit(hit.recordID)].map { (hit.recordID, $0) } }
    let explained = try self.records.explain(request, and: others.map(\.1))
    for ((id, _), (_, evidence)) in zip(others, explained) { page.waterfalls[id] = Waterfall(evidence) }
  }

  /// The first case of the list after this one; where there is none, the list.
  func nextCase(
    after number: CaseNumber, _ query: CaseListQuery, _ context: PageContext, _ access: Access
  ) throws -> DeskResponse {
    guard try visible(number, access) != nil else { return notFound(context) }
    guard let next = try book.list(query.filter, for: access, on: day, after: number, limit: 1).first else {
      return .redirect(to: "/cases?\(query.text)")
    }
    return .redirect(to: "/cases/\(next.found.number)?\(query.text)")
  }

  func attachment(_ id: Int, of number: CaseNumber, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard let (file, standing) = try visible(number, access),
      let attachment = file.attachments.first(where: { $0.id == id }),
      access.sees(attachment, of: file.found, as: standing),
      let data = AttachmentFolder(path: workspace.attachments).read(attachment)
    else { return notFound(context) }
    // A document names pupils: to open it is to look. Its own name may be a pupil's, and is not written down.
    try book.noteLook(at: file.found, by: access.viewer, reason: Reason("附件 \(id)"), day: day, now: now())
    return .file(data, type: attachment.type, name: attachment.name)
  }

  func act(
    _ action: Address.CaseAction, on number: CaseNumber, _ form: FormData, _ request: DeskRequest,
    _ context: PageContext
  ) throws -> DeskResponse {
    guard let session = context.session else { return notFound(context) }
    let access = Access(session.viewer)
    let query = CaseListQuery(request.query)
    guard let (file, standing) = try visible(number, access) else { return notFound(context) }
    guard access.may(action.needs, as: standing) else {
      return refused(DeskRefusal(fault: .notAllowed), number, query, context)
    }
    if action == .reveal {
      let reason: Reason
      do { reason = try Reason(form["reason"]) } catch { return refused(error, number, query, context) }
      try book.noteLook(at: file.found, by: session.viewer, reason: reason, day: day, now: now())
      return try casePage(number, query, context, access, isMasked: false)
    }
    let deskAction = DeskAction(
      number, by: session.viewer, on: day, seen: CaseVersion(rawValue: Int(form["version"]) ?? -1))
    defer { counts.forget() }
    switch try perform(action, on: file.found, form, deskAction, isBlind: session.isBlind) {
    case .failure(let refusal): return refused(refusal, number, query, context)
    case .success(let outcome):
      let done = "done=\(Notice(outcome).rawValue)"
      guard form["next"] == "1" else { return .redirect(to: "/cases/\(number)?\(query.text)&\(done)") }
      let next = try book.list(query.filter, for: access, on: day, after: number, limit: 1).first?.found.number
      return .redirect(to: next.map { "/cases/\($0)?\(query.text)&\(done)" } ?? "/cases?\(query.text)&\(done)")
    }
  }

  private func perform(
    _ action: Address.CaseAction, on found: Case, _ form: FormData, _ deskAction: DeskAction, isBlind: Bool
  ) throws -> Result<DeskOutcome, DeskRefusal> {
    switch action {
    case .decide:
      guard let kind = DecisionKind(rawValue: form["decision"]) else {
        return .failure(DeskRefusal(fault: .reasonMissing))
      }
      let recordID: String?
      do { recordID = try found.hit(chosenIn: form)?.recordID } catch { return .failure(error) }
      let draft = DecisionDraft(kind, recordID: recordID, reason: form["reason"], isBlind: isBlind)
      return try book.decide(draft, deskAction, policy: policy)
    case .answer:
      return try book.answerProposal(agreeing: form["answer"] == "agree", reason: form["reason"], deskAction)
    case .withdraw: return try book.withdraw(reason: form["reason"], deskAction)
    case .substantiate:
      let side: CaseSide
      do { side = try found.hit(chosenIn: form).map { .hit($0.recordID) } ?? .request } catch { return .failure(error) }
      return try book.substantiate(side, text: form["text"], deskAction)
    case .handDown:
      guard let authority = Authority(code: form["authority"]) else { return .failure(DeskRefusal(fault: .notBelow)) }
      return try book.handDown(to: authority, deskAction)
    case .attach:
      guard let file = form.files["file"] else { return .failure(DeskRefusal(fault: .reasonMissing)) }
      return try AttachmentFolder(path: workspace.attachments).add(file, to: book, deskAction)
    case .reveal: return .failure(DeskRefusal(fault: .notAllowed))
    }
  }

  private func refused(
    _ refusal: DeskRefusal, _ number: CaseNumber, _ query: CaseListQuery, _ context: PageContext
  ) -> DeskResponse {
    let back = "/cases/\(number)?\(query.text)"
    switch refusal.fault {
    case .unknownCase: return notFound(context)
    case .notAllowed: return .page(MessagePage(title: DeskText.forbidden, back: back).html(context), status: 403)
    case .changed:
      return .page(
        MessagePage(
          title: DeskText.changedTitle, detail: DeskText.changedHint, back: back, changes: refusal.changes,
          linkText: DeskText.lookAgain
        ).html(context), status: 409)
    default:
      return .page(
        MessagePage(title: DeskText.notDone, detail: refusal.fault.text, back: back).html(context), status: 422)
    }
  }
}

extension Case {
  /// The hit that a form names by its place, as not everyone may see its id; `nil` where it names none.
  fileprivate func hit(chosenIn form: FormData) throws(DeskRefusal) -> CaseEvidence? {
    if form["record"].isEmpty { return nil }
    guard let place = Int(form["record"]), evidence.indices.contains(place) else {
      throw DeskRefusal(fault: .noSuchRecord)
    }
    return evidence[place]
  }
}

import CaseBook
import Foundation
import Reports
import Rules

/// Pages: who has a session, and which page it is.
extension Desk {
  func pageAnswer(to request: DeskRequest, _ language: Language) throws -> DeskResponse {
    let address = Address(request.method, request.segments)
    let context = try context(of: request, language, isUse: address != .progress)
    guard let session = context.session else {
      if request.method == .post { return .redirect(to: "/login") }
      let next = context.path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return .redirect(to: "/login?next=\(next)")
    }
    guard let address else { return notFound(context) }
    let access = Access(session.viewer)
    guard request.method == .get else {
      guard request.isFromOwnPage, let form = FormData(request),
        SecretText.areEqual(form.values["form_token"] ?? "", session.formToken)
      else { return .page(MessagePage(title: DeskText.badForm).html(context), status: 403) }
      return try act(address, form, request, context)
    }
    return try page(address, request, context, access)
  }

  private func page(
    _ address: Address, _ request: DeskRequest, _ context: PageContext, _ access: Access
  ) throws -> DeskResponse {
    switch address {
    case .cases: return try caseList(CaseListQuery(request.query), context, access)
    case .find: return find(request.query["number"] ?? "")
    case .caseFile(let number): return try casePage(number, CaseListQuery(request.query), context, access)
    case .nextCase(let number): return try nextCase(after: number, CaseListQuery(request.query), context, access)
    case .attachment(let id, let number): return try attachment(id, of: number, context, access)
    case .request(let id): return try requestPage(id, context, access)
    case .nights: return try nightList(context, access)
    case .night(let name): return try nightPage(name, context, access)
    case .report(let night): return report(night, context, access)
    case .refusedFile(let name, let night): return try refusedFile(name, night, context, access)
    case .errorList(let name, let night): return try errorList(name, night, context, access)
    case .progress: return progress(access, context, session: digest(request))
    case .provinces: return try provinceList(context, access)
    case .province(let province): return try provincePage(province, context, access)
    case .model: return try modelPage(request, context, access)
    case .audit:
      guard access.may(enter: .audit) else { return notFound(context) }
      return .page(AuditPage(looks: try book.looks(limit: 500), checks: try book.checks(limit: 500)).html(context))
    case .account: return .page(AccountPage().html(context))
    case .act, .changePassword, .setBlind, .logOut: return notFound(context)
    }
  }

  private func act(
    _ address: Address, _ form: FormData, _ request: DeskRequest, _ context: PageContext
  ) throws -> DeskResponse {
    switch address {
    case .act(let action, let number): return try act(action, on: number, form, request, context)
    case .changePassword: return try changePassword(form, request, context)
    case .setBlind:
      try book.setBlind(form["blind"] == "1", session: digest(request))
      return .redirect(to: "/account")
    case .logOut:
      try book.endSession(digest(request))
      var response = DeskResponse.redirect(to: "/login")
      response.setCookie(sessionCookie, nil, isSecure: options.isBehindTLS)
      return response
    default: return notFound(context)
    }
  }

  /// What is not there, and what the viewer may not see, are one answer: nobody learns which it was.
  func notFound(_ context: PageContext) -> DeskResponse {
    .page(MessagePage(title: DeskText.notFound).html(context), status: 404)
  }

  func digest(_ request: DeskRequest) -> String { SecretText.digest(request.cookies[sessionCookie] ?? "") }

  private func find(_ number: String) -> DeskResponse {
    let number = number.trimmingCharacters(in: .whitespaces)
    if let found = CaseNumber(number) { return .redirect(to: "/cases/\(found)") }
    let path = number.addingPercentEncoding(
      withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-")))
    return .redirect(to: number.isEmpty ? "/cases" : "/requests/\(path ?? "")")
  }

  private func changePassword(_ form: FormData, _ request: DeskRequest, _ context: PageContext) throws -> DeskResponse {
    guard let user = context.session?.viewer.user, let account = try book.account(user) else {
      return notFound(context)
    }
    func refuse(_ problem: Text) -> DeskResponse { .page(AccountPage(problem: problem).html(context), status: 400) }
    let new = form.values["new"] ?? ""
    guard Password.isLongEnough(new) else { return refuse(DeskText.passwordTooShort) }
    let outcome = hashing.run {
      logins.attempt(user: user, address: request.address, at: now()) {
        Password.matches(form.values["old"] ?? "", hash: account.secret, cost: options.passwordCost)
          ? Password.hash(new, cost: options.passwordCost) : nil
      }
    }
    switch outcome {
    case nil: return refuse(DeskText.busy)
    case .tooEarly(let seconds): return refuse(DeskText.wait(seconds))
    case .wrong: return refuse(DeskText.wrongPassword)
    case .right(let secret):
      _ = try book.changeSecret(of: user, to: secret, keepingSession: digest(request))
      return .redirect(to: "/account?done=password")
    }
  }
}

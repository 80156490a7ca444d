import CaseBook
import Foundation
import Reports

/// What needs no session: the desk's own files, the language, log-in.
extension Desk {
  func publicAnswer(to request: DeskRequest, _ language: Language) throws -> DeskResponse? {
    guard let address = PublicAddress(request.method, request.segments) else { return nil }
    switch address {
    case .asset(let name): return asset(name)
    case .language(let name): return choose(name, request)
    case .logInPage:
      return DeskResponse.page(LoginPage(next: next(request.query["next"])).html(try context(of: request, language)))
    case .logIn: return try logIn(request, language)
    case .openAPI: return .file(Data(PackageResources.openapi_json), type: "application/json; charset=utf-8")
    }
  }

  private func asset(_ name: String) -> DeskResponse? {
    let found: (bytes: [UInt8], type: String)? =
      switch name {
      case "desk.css": (PackageResources.desk_css, "text/css; charset=utf-8")
      case "desk.js": (PackageResources.desk_js, "text/javascript; charset=utf-8")
      case "desk.svg": (PackageResources.desk_svg, "image/svg+xml")
      default: nil
      }
    return found.map { .file(Data($0.bytes), type: $0.type).with("Cache-Control", "max-age=300") }
  }

  private func choose(_ name: String, _ request: DeskRequest) -> DeskResponse {
    var response = DeskResponse.redirect(to: next(request.query["back"]))
    if let language = Language(rawValue: name) {
      response.setCookie("language", language.rawValue, isSecure: options.isBehindTLS, seconds: 365 * 86400)
    }
    return response
  }

  /// One of the desk's own addresses, and nobody else's.
  private func next(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasPrefix("/\\"),
      path.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F && $0 != "\\" })
    else { return "/cases" }
    return path == "/" ? "/cases" : path
  }

  private func logIn(_ request: DeskRequest, _ language: Language) throws -> DeskResponse {
    let context = PageContext(language: language, day: day)
    guard request.isFromOwnPage, let form = FormData(request) else {
      return .page(MessagePage(title: DeskText.badForm, back: "/login").html(context), status: 400)
    }
    let user = form["user"]
    func refuse(_ problem: Text, _ status: Int) -> DeskResponse {
      .page(LoginPage(problem: problem, next: next(form["next"]), user: user).html(context), status: status)
    }
    let outcome = try hashing.run {
      // What is no name is looked up nowhere and kept nowhere, and takes as long.
      let name = Account.isName(user) ? user : nil
      return try logins.attempt(user: name, address: request.address, at: now()) {
        try self.account(name, password: form.values["password"] ?? "")
      }
    }
    let account: Account
    switch outcome {
    case nil: return refuse(DeskText.busy, 503).with("Retry-After", "1")
    case .tooEarly(let seconds): return refuse(DeskText.wait(seconds), 429).with("Retry-After", "\(seconds)")
    case .wrong: return refuse(DeskText.wrongPassword, 401)
    case .right(let found): account = found
    }
    try book.removeExpiredSessions(at: now(), limits: options.sessions)
    let cookie = SecretText.make()
    try book.beginSession(
      of: account.viewer.user, digest: SecretText.digest(cookie), formToken: SecretText.make(), at: now())
    var response = DeskResponse.redirect(to: next(form["next"]))
    response.setCookie(sessionCookie, cookie, isSecure: options.isBehindTLS)
    return response
  }

  /// The user of that name and password, where it is not one that has a token.
  private func account(_ name: String?, password: String) throws -> Account? {
    let account = try name.flatMap { name throws(CaseBookError) in try book.account(name) }
    let isRight = Password.matches(password, hash: account?.secret ?? "", cost: options.passwordCost)
    return isRight && account?.viewer.role != .machine ? account : nil
  }
}

extension DeskRequest {
  /// Whether a form was sent from a page of this server, as far as the browser says; one that says nothing is no browser of today.
  var isFromOwnPage: Bool {
    if let site = headers["sec-fetch-site"] { return site == "same-origin" || site == "none" }
    guard let origin = headers["origin"] else { return true }
    return origin.split(separator: "/").last.map(String.init) == headers["host"]
  }
}

import CaseBook
import Engine
import Foundation
import Identity
import Linkage
import Nightly
import Reports
import Rules

/// The desk over one workspace: answers requests, from whichever server they come. May be asked from any number of threads.
public struct Desk: Sendable {
  public struct Options: Sendable {
    /// Whether cookies are sent over TLS only: behind a reverse proxy that ends it.
    public var isBehindTLS = false
    public var sessions = SessionLimits()
    /// The day that due dates are looked at on; `nil`: today.
    public var day: CalendarDay?
    /// What a new password's hash costs.
    public var passwordCost = Password.Cost.standard
    /// How many passwords are hashed at once: half of the processors are left to those who have logged in.
    public var hashesAtOnce = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)

    public init() {}
  }

  let workspace: Workspace
  let settings: WorkspaceSettings
  let book: CaseStore
  let rules: RuleBook
  let records: RecordSource
  let options: Options
  let logins = LoginLimit()
  let hashing: HashingLimit
  let counts = CaseCounts()
  let now: @Sendable () -> Int

  /// Opens the workspace: its case book, rules and model.
  public init(
    _ workspace: Workspace, options: Options = Options(), workers: Workers,
    now: @escaping @Sendable () -> Int = { Int(Date.now.timeIntervalSince1970) }
  ) throws(Failure) {
    self.workspace = workspace
    self.options = options
    self.now = now
    hashing = HashingLimit(options.hashesAtOnce)
    settings = try workspace.readSettings()
    book = try workspace.openCaseBook(readers: 8)
    rules = try RuleFiles.ruleBook(edition: settings.edition.map(workspace.file), policies: workspace.policies)
    let model = try ModelFile.load(settings.model.map(workspace.file))
    records = RecordSource(workspace, KeptFiles(workspace, settings), model: model, workers: workers)
  }

  /// Whether anybody can log in.
  public func hasUsers() throws(CaseBookError) -> Bool { try !book.accounts().isEmpty }

  var day: CalendarDay { options.day ?? .today }

  var policy: DecisionPolicy { settings.decisionPolicy }

  /// Answers one request. Whatever fails inside is an answer too; what went wrong goes to `complain`, and never names a pupil.
  package func answer(_ request: DeskRequest, complain: (Text) -> Void = { _ in }) -> DeskResponse {
    let language = Language(of: request, default: settings.language)
    do {
      if request.hasEndInside { return notFound(PageContext(language: language, day: day)).secured }
      if let response = try publicAnswer(to: request, language) { return response.secured }
      if request.segments.first == "api" { return try apiAnswer(to: request).secured }
      return try pageAnswer(to: request, language).secured
    } catch {
      complain(Self.text(of: error))
      let context = PageContext(language: language, day: day)
      return DeskResponse.page(MessagePage(title: DeskText.failed).html(context), status: 500).secured
    }
  }

  private static func text(of error: any Error) -> Text {
    if let error = error as? any ReportedError { return error.text }
    return Text("\(type(of: error))", "\(type(of: error))")
  }

  /// A session by its cookie, in a page's terms.
  func context(of request: DeskRequest, _ language: Language, isUse: Bool = true) throws -> PageContext {
    var context = PageContext(language: language, day: day)
    let query = request.query.filter { $0.key != "done" }.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
    context.path = request.path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    context.notice = request.query["done"].flatMap(Notice.init)?.text
    if let cookie = request.cookies[sessionCookie] {
      context.session = try book.session(SecretText.digest(cookie), at: now(), limits: options.sessions, isUse: isUse)
    }
    return context
  }

  /// The prefix makes browsers refuse the cookie from anything but this host over TLS.
  var sessionCookie: String { options.isBehindTLS ? "__Host-session" : "session" }
}

extension Language {
  /// The one that was chosen; else the workspace's.
  init(of request: DeskRequest, default standard: Language) {
    self = request.cookies["language"].flatMap(Language.init) ?? standard
  }
}

/// What a page tells at its top after something was done, by a word in its address.
enum Notice: String, CaseIterable {
  case decided, proposed, objected, withdrawn, handed, substantiated, attached, password

  init(_ outcome: DeskOutcome) {
    self =
      switch outcome {
      case .decided: .decided
      case .awaitsSecondPerson: .proposed
      case .objected: .objected
      case .withdrawn: .withdrawn
      case .handedDown: .handed
      case .substantiated: .substantiated
      case .attached: .attached
      }
  }

  var text: Text {
    switch self {
    case .decided: DeskOutcome.decided.text
    case .proposed: DeskOutcome.awaitsSecondPerson.text
    case .objected: DeskOutcome.objected.text
    case .withdrawn: DeskOutcome.withdrawn.text
    case .handed: DeskOutcome.handedDown.text
    case .substantiated: DeskOutcome.substantiated.text
    case .attached: DeskOutcome.attached.text
    case .password: DeskText.passwordChanged
    }
  }
}

import ArgumentParser
import CaseBook
import Console
import Identity
import Reports
import Rules

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tells where a request stands: who has it, since when, until when.",
    discussion: "Exit codes: 0 done, 1 failed, or there is no such request, 2 wrong usage.")

  @Argument(help: "The request's number, such as 410000-T0001.")
  var request: String

  @Option(help: "The day that is asked about, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let book = try workspace.caseBook()
    let (found, related, events) = try orFail { () throws(CaseBookError) in
      let found = try book.request(request)
      return (found, try found?.number.flatMap(book.find), try book.events(ofRequest: request))
    }
    guard let found else { throw Failure(CaseText.unknownRequest(request)) }
    let screen = StatusScreen(language: speaking.language, day: date ?? .today)
    print(screen.text(of: found, case: related, events: events), terminator: "")
  }
}

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Lists cases: number, state, who handles it, due date, verdict, records.",
    discussion: "Exit codes: 0 done, 1 failed, 2 wrong usage.")

  @Option(help: "Cases that this authority sees, six digits. (default: 000000, the ministry, which sees all)")
  var authority = "000000"

  @Flag(help: "Only those that the authority handles itself.")
  var own = false

  @Option(help: "open, decided, closed or all.")
  var state = "open"

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var speaking: SpeakingOptions

  func validate() throws {
    guard state == "all" || Case.State(rawValue: state) != nil else {
      throw ValidationError("--state: open, decided, closed or all")
    }
  }

  func run() throws {
    let authority = try Authority(argument: authority)
    let book = try workspace.caseBook()
    let cases = try orFail { () throws(CaseBookError) in
      try book.cases(seenBy: authority, in: Case.State(rawValue: state), ownOnly: own)
    }
    print(CaseScreen(language: speaking.language).list(cases), terminator: "")
  }
}

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Writes down what a person decided about a case, or hands it down.",
    discussion: """
      A pair that is decided is not raised again unless one of its records changes. Only the authority that handles the case \
      decides it. Exit codes: 0 done, 1 failed, or the decision was refused, 2 wrong usage.
      """)

  @Argument(help: "The case's number, such as C-7Q4X-9KD2-M3TA.")
  var number: String

  @Flag(help: "What was decided: two children; data are corrected; one of the two is deleted.")
  var decision: DecisionKind?

  @Option(help: "Hand the case down to this authority instead, six digits.")
  var handTo: String?

  @Option(help: "Only about this record of the case. (default: all of them)")
  var record: String?

  @Option(help: "The authority that decides, six digits; 000000 is the ministry.")
  var authority = "000000"

  @Option(help: "Who decides.")
  var by: String

  @Option(help: "Why.")
  var reason: String?

  @Option(help: "The day of the decision, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (decision == nil) == (handTo == nil) {
      throw ValidationError("one of --substantiate, --correct, --delete, --hand-to is needed")
    }
    if by.isEmpty { throw ValidationError("--by: a name") }
    if decision != nil, (try? Reason(reason ?? "")) == nil {
      throw ValidationError("--reason: what the decision rests on, at most \(Reason.sizeLimit) bytes")
    }
  }

  func run() throws {
    let number = try CaseNumber(argument: number)
    let authority = try Authority(argument: authority)
    let book = try workspace.caseBook()
    let day = date ?? .today
    let terminal = common.makeTerminal()
    if let handTo {
      let below = try Authority(argument: handTo)
      let handed = try orFail { () throws(CaseBookError) in
        try book.handDown(number, to: below, by: by, on: day)
      }
      return terminal.say(CaseText.handedDown(handed.number, to: handed.handler.text))
    }
    guard let decision else { return }
    let entry = DecisionEntry(
      number, recordID: record, Decision(decision, by: by, reason: reason ?? "", on: day), as: authority)
    switch try orFail({ () throws(CaseBookError) in try book.decide(entry) }) {
    case .success(let decided): terminal.say(CaseText.decided(decided.number, decided.state))
    case .failure(let refusal): throw Failure(refusal.text)
    }
  }
}

extension DecisionKind: EnumerableFlag {}

import ArgumentParser
import CaseBook
import Console
import Desk
import Identity
import Nightly
import Reports
import Rules

struct UsersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "users",
    abstract: "Keeps the users of the desk.",
    discussion: """
      Passwords are read from the terminal, or a line each from standard input, never from the command line. Exit codes: 0 done, \
      1 failed, 2 wrong usage.
      """,
    subcommands: [Add.self, List.self, Remove.self, PasswordOf.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Makes a user; of the role machine it prints a token instead of asking for a password.")

    @Argument(help: "By which the user logs in.")
    var name: String

    @Option(help: "The person's full name, as decisions show it.")
    var fullName: String?

    @Option(help: "viewer, decider, supervisor or machine.")
    var role: Role

    @Option(
      help: "The user's authority, six digits; 000000 is the ministry. Of a school's user, where the school lies.")
    var authority = "000000"

    @Option(help: "The user's school, by its identification code, instead of an authority.")
    var school: String?

    @Flag(help: "Print a token for the API instead of asking for a password; of the role machine it is always so.")
    var token = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard Account.isName(name) else {
        throw ValidationError("NAME: up to 64 characters of ASCII, without spaces")
      }
      if school != nil, role != .viewer { throw ValidationError("--school: only viewers sit at a school") }
    }

    func run() throws {
      let authority = try Authority(argument: authority)
      var seat = Seat.authority(authority)
      if let school {
        guard let code = SchoolCode(digits: school) else { throw ValidationError("--school: ten digits") }
        seat = .school(code, authority.division)
      }
      let viewer = Viewer(user: name, fullName: fullName ?? name, role: role, seat: seat)
      let book = try workspace.caseBook()
      let terminal = common.makeTerminal()
      let hasToken = token || role == .machine
      let secretToken = SecretText.make()
      let secret = hasToken ? SecretText.digest(secretToken) : try PasswordPrompt(language: common.language).hash()
      guard try orFail({ () throws(CaseBookError) in try book.addAccount(Account(viewer, secret: secret), on: .today) })
      else { throw Failure(ServeText.userExists(name)) }
      terminal.say(ServeText.added(name))
      if hasToken {
        terminal.say(ServeText.tokenFollows)
        print(secretToken)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the users: name, role, seat.")

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
      let book = try workspace.caseBook()
      for account in try orFail({ () throws(CaseBookError) in try book.accounts() }) {
        print(AccountScreen(language: speaking.language).line(account))
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Removes a user and ends the user's sessions.")

    @Argument(help: "The user's name.")
    var name: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let book = try workspace.caseBook()
      guard try orFail({ () throws(CaseBookError) in try book.removeAccount(name) }) else {
        throw Failure(ServeText.noSuchUser(name))
      }
      common.makeTerminal().say(ServeText.removed(name))
    }
  }

  struct PasswordOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "password", abstract: "Gives a user another password and ends the user's sessions.")

    @Argument(help: "The user's name.")
    var name: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let book = try workspace.caseBook()
      let found = try orFail { () throws(CaseBookError) in try book.account(name) }
      guard let found, found.viewer.role != .machine else { throw Failure(ServeText.noSuchUser(name)) }
      let secret = try PasswordPrompt(language: common.language).hash()
      _ = try orFail { () throws(CaseBookError) in try book.changeSecret(of: name, to: secret) }
      common.makeTerminal().say(ServeText.changed(name))
    }
  }
}

extension Role: ExpressibleByArgument {}

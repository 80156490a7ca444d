import ArgumentParser
import CaseBook
import Desk
import Engine
import Identity
import Nightly
import Reports
import Rules

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Opens the desk in the browser, for the people who decide cases.",
    discussion: """
      It listens on this machine alone; for others it needs a reverse proxy with TLS before it, and --behind-tls. Users are \
      made with chachong users. It ends with Ctrl+C. Exit codes: 0 done, 1 failed, 2 wrong usage.
      """)

  @Argument(help: "Workspace of the nightly job.")
  var workspace: String

  @Option(help: "Port to listen on; 0 for any that is free.")
  var port: UInt16 = 8010

  @Option(help: "Address to listen on.")
  var host = "127.0.0.1"

  @Flag(
    help: "A reverse proxy with TLS is before it: cookies are sent over TLS alone, and X-Forwarded-For says who asks.")
  var behindTLS = false

  @Option(help: "The day that due dates are looked at on, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !behindTLS, !host.hasPrefix("127.") { throw ValidationError("--host: \(ServeText.notLoopback.english)") }
  }

  func run() async throws {
    let terminal = common.makeTerminal()
    var options = Desk.Options()
    options.isBehindTLS = behindTLS
    options.day = date
    let desk = try Desk(Workspace(workspace), options: options, workers: Workers(count: common.workerCount))
    if try orFail({ () throws(CaseBookError) in try desk.hasUsers() }) == false { terminal.complain(ServeText.noUsers) }
    let server = DeskServer(desk, host: host, port: port, isBehindProxy: behindTLS) { terminal.complain($0) }
    let host = host
    do {
      try await server.run { terminal.say(ServeText.serving("http://\(host):\($0)/")) }
    } catch {
      throw Failure(ServeText.cannotListen("\(host):\(port)", "\(error.localizedDescription)"))
    }
  }
}

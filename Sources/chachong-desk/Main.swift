import CaseBook
import Console
import Desk
import Engine
import Foundation
import Identity
import Nightly
import Reports
import Rules

/// The desk's server: what `chachong serve` starts.
@main
enum Main {
  static func main() async {
    ProcessPrivacy.begin()
    let arguments = CommandLine.arguments
    guard arguments.count == 2, let options = ServerOptions(argument: arguments[1]) else {
      Terminal.writeError(ServeText.notStartedByServe[Language(environment: ProcessInfo.processInfo.environment)])
      exit(2)
    }
    let language = Language(rawValue: options.language) ?? .chinese
    let terminal = Terminal(language: language, isQuiet: options.isQuiet, logFormat: options.logsJSON ? .json : .text)
    do throws(Failure) {
      try await serve(options, terminal)
    } catch {
      terminal.complain(error.text)
      exit(1)
    }
  }

  private static func serve(_ asked: ServerOptions, _ terminal: Terminal) async throws(Failure) {
    var options = Desk.Options()
    options.isBehindTLS = asked.isBehindTLS
    options.day = asked.day.flatMap(CalendarDay.init(decimal:))
    let desk = try Desk(Workspace(asked.workspace), options: options, workers: Workers(count: asked.workers))
    if try orFail({ () throws(CaseBookError) in try desk.hasUsers() }) == false { terminal.complain(ServeText.noUsers) }
    let server = DeskServer(
      desk: desk, host: asked.host, port: asked.port, isBehindProxy: asked.isBehindTLS,
      idleTimeout: .seconds(asked.idleTimeout)
    ) { terminal.complain($0) }
    do {
      try await server.run { terminal.say(ServeText.serving("http://\(asked.host):\($0)/")) }
    } catch {
      throw Failure(ServeText.cannotListen("\(asked.host):\(asked.port)", "\(error.localizedDescription)"))
    }
  }
}

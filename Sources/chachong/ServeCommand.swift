import ArgumentParser
import Desk
import Foundation
import Glibc
import Identity
import Reports
import Rules

struct ServeCommand: ParsableCommand {
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

  @Option(
    help: "Seconds after which a connection that nothing comes over is ended; a request's body may take half of them.")
  var idleTimeout = 60

  @Option(help: "The day that due dates are looked at on, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !behindTLS, !host.hasPrefix("127.") { throw ValidationError("--host: \(ServeText.notLoopback.english)") }
    if !(1...3600).contains(idleTimeout) { throw ValidationError("--idle-timeout: 1 to 3600 seconds are expected") }
  }

  /// The process becomes the server's: signals, exit code and name in the list of processes are its own.
  func run() throws {
    var options = ServerOptions(
      workspace: workspace, host: host, port: port, workers: working.workers.count, language: common.language.rawValue)
    options.isBehindTLS = behindTLS
    options.idleTimeout = idleTimeout
    options.day = date?.decimal
    options.isQuiet = common.quiet
    options.logsJSON = common.speaking.logFormat == .json
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: ServerOptions.program).path()
    // SAFETY: a list of C strings that ends with none; the process either becomes another's, or ends.
    var arguments = unsafe [strdup(program), strdup(options.argument), nil]
    unsafe execv(program, &arguments)
    throw Failure(ServeText.noServer(program, reason: unsafe String(cString: strerror(errno))))
  }
}

import Desk
import Testing

@Suite struct ServerOptionsTests {
  @Test func theServerGetsWhatWasAsked() throws {
    var asked = ServerOptions(workspace: "/srv/查重 \"1\"")
    asked.host = "10.0.0.1"
    asked.port = 0
    asked.isBehindTLS = true
    asked.idleTimeout = 5
    asked.day = 20_261_125
    asked.workers = 7
    asked.language = "en"
    asked.isQuiet = true
    asked.logsJSON = true
    #expect(ServerOptions(argument: asked.argument) == asked)
    #expect(ServerOptions(argument: ServerOptions(workspace: "w").argument) == ServerOptions(workspace: "w"))
  }

  @Test(arguments: ["", "--help", "{}", "[1]", #"{"workspace":1}"#]) func anythingElseIsRefused(argument: String) {
    #expect(ServerOptions(argument: argument) == nil)
  }
}

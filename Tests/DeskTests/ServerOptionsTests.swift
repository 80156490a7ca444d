import Desk
import Testing

@Suite struct ServerOptionsTests {
  @Test func theServerGetsWhatWasAsked() throws {
    var asked = ServerOptions(workspace: "/srv/查重 \"1\"", host: "10.0.0.1", port: 0, workers: 7, language: "en")
    asked.isBehindTLS = true
    asked.idleTimeout = 5
    asked.day = 20_261_125
    asked.isQuiet = true
    asked.logsJSON = true
    #expect(ServerOptions(argument: asked.argument) == asked)
  }

  @Test(arguments: ["", "--help", "{}", "[1]", #"{"workspace":1}"#]) func anythingElseIsRefused(argument: String) {
    #expect(ServerOptions(argument: argument) == nil)
  }
}

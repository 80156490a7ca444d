import ArgumentParser
import Engine
import Register
import Reports

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Looks after a register on the disk.",
    subcommands: [Index.self])

  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives an index to the segments that have none, so that a check need not read them through.")

    @Argument(help: "Folder of the register.")
    var register: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let terminal = common.makeTerminal()
      let count = try inRegister { () throws(RegisterError) in
        var writer = try RegisterWriter(at: register)
        return try writer.indexAll(workers: Workers(count: common.workerCount))
      }
      terminal.say(RegisterText.indexed(segments: count, path: register))
    }
  }
}

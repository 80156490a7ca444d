import ArgumentParser
import Console
import Engine
import Register
import Reports

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Looks after a register on the disk.",
    discussion: """
      Of names, former names and foreign numbers a register keeps what is compared, not what was written. The submissions \
      themselves are the record; keep them.
      """,
    subcommands: [
      List.self, Verify.self, Index.self, Compact.self, RemoveSubmission.self, Snapshot.self, Export.self,
    ])

  /// The register, and how the command speaks.
  struct Options: ParsableArguments {
    @Argument(help: "Folder of the register.")
    var register: String

    @OptionGroup var common: CommonOptions

    /// Changes the register and says what was done.
    func change(_ body: (inout RegisterWriter) throws(RegisterError) -> Text) throws(Failure) {
      let said = try orFail { () throws(RegisterError) in
        var writer = try RegisterWriter(at: register)
        return try body(&writer)
      }
      common.makeTerminal().say(said)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Shows what the register holds, segment by segment.")

    @Argument(help: "Folder of the register.")
    var register: String

    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
      let opened = try orFail { () throws(RegisterError) in try Register(at: register) }
      print(RegisterScreen(language: speaking.language).text(of: opened), terminator: "")
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Reads every block of every file, and names those that are damaged. Exit code 1 where there are any.")

    @OptionGroup var options: Options

    func run() throws {
      let terminal = options.common.makeTerminal()
      var (segments, bytes, damaged) = (0, 0, 0)
      try orFail { () throws(RegisterError) in
        try Register.verify(options.register) { segment, damages in
          segments += 1
          bytes += segment.bytes
          damaged += damages.count
          for damage in damages { terminal.complain(damage.text) }
          if segment.isKeptApart, damages.contains(where: { $0.path.hasSuffix(segment.name) }) {
            terminal.complain(
              RegisterText.mending(segment.name, of: segment.submissions.map(\.name), path: options.register))
          }
        }
      }
      if damaged > 0 { throw ExitStatus.failed.code }
      terminal.say(RegisterText.verified(segments: segments, bytes: bytes, path: options.register))
    }
  }

  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "index",
      abstract: "Gives an index to the segments that have none, so that a check need not read them through.")

    @OptionGroup var options: Options
    @OptionGroup var working: WorkingOptions

    @Flag(help: "Make the indexes that are there anew, because they are damaged.")
    var again = false

    func run() throws {
      if again { try orFail { () throws(RegisterError) in try Register.removeIndexes(from: options.register) } }
      try options.change { (writer) throws(RegisterError) in
        RegisterText.indexed(segments: try writer.indexAll(workers: working.workers), path: options.register)
      }
    }
  }

  struct Compact: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compact",
      abstract: "Puts small segments together, leaves out replaced rows, and gives every segment an index.",
      discussion:
        "What was replaced is gone then: a submission that was put together with others cannot be taken out again.")

    @OptionGroup var options: Options
    @OptionGroup var working: WorkingOptions

    func run() throws {
      try options.change { (writer) throws(RegisterError) in
        let before = try RegisterCompaction(workers: working.workers).run(&writer)
        return RegisterText.compacted(before: before, after: writer.register.segments.count, path: options.register)
      }
    }
  }

  struct RemoveSubmission: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove-submission",
      abstract: "Takes submissions out, all or none: what they replaced counts again.")

    @OptionGroup var options: Options

    @Argument(help: "Names of the submissions, as list shows them.")
    var submissions: [String]

    func run() throws {
      try orFail { () throws(RegisterError) in
        try Register.remove(submissions: submissions, from: options.register)
      }
      let terminal = options.common.makeTerminal()
      for submission in submissions { terminal.say(RegisterText.removed(submission, path: options.register)) }
    }
  }

  struct Snapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "snapshot",
      abstract: "Makes a copy of the register by hard links: a backup that takes next to no room.")

    @OptionGroup var options: Options

    @Argument(help: "Folder of the copy; new, on the same file system.")
    var copy: String

    func run() throws {
      try orFail { () throws(RegisterError) in try Register.snapshot(options.register, to: copy) }
      options.common.makeTerminal().say(RegisterText.copied(to: copy))
    }
  }
}

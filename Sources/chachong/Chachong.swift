import ArgumentParser
import CBytes
import Console
import Glibc

/// The command line: parses, runs one command, and ends with the exit code that is documented.
@main
enum Main {
  static func main() {
    // A file that may not grow further is an error of the write, to be told and cleaned up after, not the end of the process.
    _ = signal(SIGXFSZ, SIG_IGN)
    ProcessPrivacy.begin()
    ProcessLimits.begin()
    // Batches of registrations are some megabytes each, and one follows the other.
    cbytes_keep_freed_memory(32 << 20, 64 << 20)
    ExitStatus.requireReadable(CommandLine.arguments)
    do {
      var command = try Chachong.parseAsRoot()
      try command.run()
      ExitStatus.end(ExitStatus.done.rawValue)
    } catch {
      ExitStatus.exit(after: error)
    }
  }
}

struct Chachong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chachong",
    abstract: "查重: finds pupils who are registered twice, before a late registration is allowed.",
    discussion: """
      Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with findings (validate, pack), 4 done, but \
      some files were refused.
      """,
    version: EngineVersion.current,
    // Each has its name in its configuration: to make one of a type's takes more than a million instructions at every start.
    subcommands: [
      // The ministry's nights
      InitCommand.self,
      NightlyCommand.self,
      EnrolCommand.self,
      RegisterCommand.self,
      CheckCommand.self,
      SweepCommand.self,
      ExplainCommand.self,
      RulesCommand.self,
      // What became of it
      StatusCommand.self,
      CasesCommand.self,
      DecideCommand.self,
      ServeCommand.self,
      UsersCommand.self,
      // A province's files
      ValidateCommand.self,
      PackCommand.self,
      VerifyCommand.self,
      KeygenCommand.self,
      // How well it works
      AnalyseCommand.self,
      TrainCommand.self,
      EvaluateCommand.self,
      SynthesiseCommand.self,
      // On a cluster
      FilterCommand.self,
      GatherCommand.self,
    ])
}

/// The version of this program, as `--version` and summary.json give it.
enum EngineVersion {
  static let current = "0.1.0"
}

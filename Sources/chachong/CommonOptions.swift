import ArgumentParser
import Console
import Engine
import Foundation
import Reports

/// How a command speaks: options of every command.
struct SpeakingOptions: ParsableArguments {
  @Option(help: "Language of all texts: zh or en. (default: the locale's)")
  var lang: Language?

  @Option(help: "Form of messages and progress on standard error: text or json.")
  var logFormat = LogFormat.text

  var language: Language { lang ?? Language(environment: ProcessInfo.processInfo.environment) }
}

/// The same, of commands that say more than what they were asked.
struct CommonOptions: ParsableArguments {
  @OptionGroup var speaking: SpeakingOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  var language: Language { speaking.language }

  func makeTerminal() -> Terminal { Terminal(language: language, isQuiet: quiet, logFormat: speaking.logFormat) }
}

/// How many do the work of a command, where it can be shared.
struct WorkingOptions: ParsableArguments {
  @Option(name: .customLong("workers"), help: "Number of workers. (default: one a core)")
  var count: Int?

  func validate() throws {
    if let count, !(1...256).contains(count) { throw ValidationError("--workers: a number from 1 to 256") }
  }

  var workers: Workers { Workers(count: count ?? max(1, ProcessInfo.processInfo.activeProcessorCount)) }
}

/// What a sweep may take.
struct MemoryOptions: ParsableArguments {
  @Option(
    name: .customLong("memory"),
    help: """
      Memory that a sweep may take, such as 512MiB or 8GiB; what does not fit lies on the disk of the results meanwhile. \
      (default: what is free, at most three quarters of all)
      """)
  var limit: ByteCount?

  func validate() throws {
    if let limit, limit.bytes < 64 << 20 { throw ValidationError("--memory: at least 64MiB") }
  }

  /// Bytes that a run may take.
  var bytes: Int { limit?.bytes ?? MachineMemory.current.usual }
}

/// Which model compares, and from where on a pair is reported.
struct MatchingOptions: ParsableArguments {
  @Option(help: "Model to compare with. (default: the one that is built in)")
  var model: String?

  @Option(help: "Probability from which a pair is reported, 0–1. (default: 0.5; for check the rules' 0.2)")
  var threshold: Double?

  func validate() throws {
    guard (0...1).contains(threshold ?? 0) else { throw ValidationError("--threshold: a probability from 0 to 1") }
  }
}

/// Where results go, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Folder for the results; new or empty.")
  var output: String

  @Option(help: "Form of the tables: csv, excel (with what a spreadsheet needs) or ndjson.")
  var format = ReportFormat.csv
}

extension LogFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

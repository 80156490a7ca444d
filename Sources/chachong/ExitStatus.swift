import ArgumentParser
import Console
import Foundation
import Reports

/// How a command ends, for scripts: an interface.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  case usage = 2
  /// `validate` has found something.
  case findings = 3
  /// Done, but some files were refused whole.
  case filesRefused = 4

  /// What a command throws to end this way without another word.
  var code: ExitCode { ExitCode(rawValue) }

  /// Says what went wrong, on standard error, and ends the process with the code for it.
  ///
  /// Help and version, which the parser throws too, go to standard output and end with 0.
  static func exit(after error: any Error) -> Never {
    if let failure = error as? Failure {
      // What was done before it failed is told before that it did, also where both go into one file.
      fflush(nil)
      let arguments = CommandLine.arguments
      let format = value(of: "--log-format", in: arguments).flatMap(LogFormat.init(rawValue:)) ?? .text
      Terminal(language: language(of: arguments), isQuiet: false, logFormat: format).complain(failure.text)
      Foundation.exit(failed.rawValue)
    }
    let code = Chachong.exitCode(for: error)
    let message = Chachong.fullMessage(for: error)
    if code == .success {
      print(message)
    } else if !message.isEmpty {
      Terminal.writeError(message)
    }
    // A filter speaks to Spark by the numbers of sysexits.h.
    let usageCode = CommandLine.arguments.dropFirst().first == "filter" ? EX_USAGE : usage.rawValue
    end(code == .validationFailure ? usageCode : code.rawValue)
  }

  /// Ends the process with the code, or with `failed` where not all of what was printed could be written: `rules > FILE` on a full
  /// disk has not made the file.
  static func end(_ code: Int32) -> Never {
    // All streams, of which standard output alone holds anything back.
    guard fflush(nil) == 0 else {
      Terminal.writeError(RunText.outputLost[language(of: CommandLine.arguments)])
      Foundation.exit(failed.rawValue)
    }
    Foundation.exit(code)
  }

  /// The parser takes time that grows with the square of the names: two seconds for so many.
  private static let mostArguments = 10_000

  /// Ends the process where the command line has more than the parser is fit for.
  static func requireReadable(_ arguments: [String]) {
    guard arguments.count > mostArguments else { return }
    let text = RunText.tooManyArguments(arguments.count, limit: mostArguments)
    Terminal.writeError(text[language(of: arguments)])
    Foundation.exit(usage.rawValue)
  }

  /// The language that `--lang` asks for, wherever it stands: a failure speaks it too, when no options are at hand.
  private static func language(of arguments: [String]) -> Language {
    value(of: "--lang", in: arguments).flatMap(Language.init(rawValue:))
      ?? Language(environment: ProcessInfo.processInfo.environment)
  }

  /// What an option is given, wherever it stands.
  private static func value(of option: String, in arguments: [String]) -> String? {
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == option { return next }
      if argument.hasPrefix("\(option)=") { return String(argument.dropFirst(option.utf8.count + 1)) }
    }
    return nil
  }
}

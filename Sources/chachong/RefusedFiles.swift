import Console
import Engine
import Nightly
import Reports

extension RunReport {
  /// Says which columns of files are not known, and which files were refused, and why; whether there were any.
  @discardableResult
  static func complain(_ outcomes: [FileOutcome], _ terminal: Terminal) -> Bool {
    let refused = outcomes.filter { $0.error != nil }
    let names = FileNames(outcomes)
    for outcome in outcomes where !outcome.unknownColumns.isEmpty {
      terminal.say(RunText.unknownColumns(outcome.unknownColumns, file: names[outcome]))
    }
    for outcome in refused {
      if let error = outcome.error { terminal.complain(error.text(file: names[outcome])) }
    }
    return !refused.isEmpty
  }
}

import ArgumentParser
import Identity
import Nightly
import Reports
import Rules

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Prints the rules in force, and what each province sets.",
    discussion: """
      The national measures come as a settings file (TOML) that can be changed and given back with --rules. With --policy \
      the provinces' files are read and checked instead, and what each province sets is shown. Exit codes: 0 done, 1 failed \
      (standard error names file, line and key), 2 wrong usage.
      """)

  @Option(help: "The edition in force on this day, YYYY-MM-DD. (default: the latest)")
  var date: CalendarDay?

  @OptionGroup var ruling: RulingOptions
  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let book = try ruling.ruleBook()
    let edition = book.edition(on: date ?? .none)
    if ruling.policy != nil {
      let policies = edition.policies.values.sorted { $0.province < $1.province }
      print(PolicyScreen(language: speaking.language).text(of: policies), terminator: "")
    } else {
      print(try RuleFiles.text(ofVersion: edition.version, edition: ruling.rules), terminator: "")
    }
  }
}

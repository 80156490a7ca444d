import ArgumentParser
import CaseBook
import Nightly
import Reports
import Rules

/// Where the case book lies.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: "Workspace of the nightly job.")
  var workspace = "."

  func caseBook() throws(Failure) -> CaseStore {
    try Workspace(workspace).openCaseBook()
  }
}

extension CaseNumber {
  init(argument: String) throws(Failure) {
    guard let number = CaseNumber(argument) else { throw Failure(CaseText.notANumber(argument)) }
    self = number
  }
}

extension Authority {
  /// By six digits, 000000 the ministry.
  init(argument: String) throws(Failure) {
    guard let authority = Authority(code: argument) else { throw Failure(CaseText.notAnAuthority(argument)) }
    self = authority
  }
}

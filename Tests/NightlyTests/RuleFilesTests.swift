import Foundation
import Identity
import Reports
import Rules
import Testing

@testable import Nightly

struct RuleFilesTests {
  /// A policy folder with these files in it.
  func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chachong-policy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return folder.path()
  }

  func error(_ files: [String: String]) throws -> String {
    let folder = try folder(files)
    do throws(Failure) {
      _ = try RuleFiles.ruleBook(edition: nil, policies: folder)
      return ""
    } catch {
      return error.text.english.replacing(folder + "/", with: "")
    }
  }

  let henan = Division(rawValue: 410000)

  @Test func readsPoliciesAndListsOfSchools() throws {
    let folder = try folder([
      "410000.toml": "province = 410000\n[grades]\nsystem = \"6-3\"\n", "410000-schools.txt": "2141000001 1-6\n",
      "420000-schools.txt": "2142000001\n", "README.txt": "not a policy",
    ])
    let rules = try RuleFiles.ruleBook(edition: nil, policies: folder).latest
    #expect(rules.policies.count == 2)
    let policy = try #require(rules.policies[henan])
    #expect(policy.system == .sixThree)
    #expect(policy.schools?.grades == [SchoolCode(rawValue: 2_141_000_001): 1...6])
    #expect(try RuleFiles.ruleBook(edition: nil, policies: nil).latest.policies.isEmpty)
  }

  @Test("errors name file, line, key and what was expected; all of them at once")
  func errors() throws {
    let all = try error([
      "410000-schools.txt": "2141000001\n2142000001\n",
      "410000.toml": "province = 420000\n[transfer]\nmonths = [13]\n[grade]\nsystem = \"6-3\"\n",
      "420000.toml": "province = 420000\n[enrolment]\nwindow = { from = \"06-01\", to = \"08-31\" }\n",
      "henan-schools.txt": "",
    ])
    #expect(
      all.split(separator: "\n").map(String.init) == [
        "410000-schools.txt: line 2: a school code of this province (ten digits) is expected, and after it the grades that the school has an enrolment plan for, if not all, such as 2141000001 1-6: correct it",
        "410000.toml: line 1: province: 410000, as in the file's name, is expected: correct it",
        "410000.toml: line 3: transfer.months: a list [ … ] without repeats, each a whole number from 1 to 12, is expected: correct it",
        "410000.toml: line 5: grade.system: there is no such setting: make it one of admission.cut_off, enrolment.earlier_graduates, enrolment.window, grades.repeating, grades.skipping, grades.system, province, transfer.months, transfer.papers, or take it out",
        "420000.toml: line 3: enrolment.window: a period inside the ministry's, 07-01 – 10-31, is expected: correct it",
        "henan-schools.txt: is not named after a province, such as 410000.toml or 410000-schools.txt: rename it, or move it away",
      ])
    #expect(try error(["410100.toml": ""]).hasPrefix("410100.toml: is not named after a province"))
    #expect(try error(["990000.toml": ""]).hasPrefix("990000.toml: is not named after a province"))
    #expect(try error(["410000.toml": "[x\n"]).hasPrefix("410000.toml: line 1: not TOML"))
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    #expect(throws: Failure(PolicyText.unreadable("/nowhere"))) {
      try RuleFiles.ruleBook(edition: nil, policies: "/nowhere")
    }
  }

  @Test("another edition stands beside the built-in ones, by its date of effect")
  func anotherEdition() throws {
    let text = try RuleFiles.text(ofVersion: "教基〔2025〕1号", edition: nil)
    let folder = try folder([
      "measures.toml": text.replacing("in_force = 2025-01-03", with: "in_force = 2027-09-01")
        .replacing("教基〔2025〕1号\"", with: "教基〔2027〕9号\"").replacing("approval_step = 10", with: "approval_step = 7")
    ])
    let book = try RuleFiles.ruleBook(edition: "\(folder)/measures.toml", policies: nil)
    #expect(book.editions.map(\.version) == ["教基一〔2013〕7号", "教基〔2025〕1号", "教基〔2027〕9号"])
    #expect(book.edition(on: try #require(CalendarDay(decimal: 20270831))).clock.approvalStepDays == 10)
    #expect(book.edition(on: try #require(CalendarDay(decimal: 20270901))).clock.approvalStepDays == 7)
  }
}

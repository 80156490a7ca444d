import Foundation
import Identity
import Reports
import Rules
import Settings
import Submission

/// The rules as they lie on disk: another edition of the national measures, and a folder with what provinces set,
/// `410000.toml` and `410000-schools.txt`.
public enum RuleFiles {
  /// The built-in editions, the one at `edition`, and the policies in the folder at `policies`. Throws all that is wrong with
  /// the files, a line each.
  public static func ruleBook(edition: String?, policies: String?) throws(Failure) -> RuleBook {
    var book = try reading("measures.toml") { () throws(SettingsProblems) in try RuleBook.builtIn() }
    if let edition {
      let text = try text(of: edition)
      book.add(try reading(edition) { () throws(SettingsProblems) in try RuleSet(parsing: text) })
    }
    if let policies {
      let read = try self.policies(in: policies, within: book.latest.enrolmentWindow)
      book.updateEach { $0.policies = read }
    }
    return book
  }

  /// The settings file of the edition `version`: the one at `edition`, or a built-in one.
  public static func text(ofVersion version: String, edition: String?) throws(Failure) -> String {
    let files = try edition.map { (path) throws(Failure) in [(name: path, text: try text(of: path))] } ?? []
    let all = files + RuleBook.builtInFiles
    for file in all {
      let read = try reading(file.name) { () throws(SettingsProblems) in try RuleSet(parsing: file.text) }
      if read.version == version { return file.text }
    }
    throw Failure(PolicyText.unreadable(version))
  }

  /// By province. Other files than `*.toml` and `*-schools.txt` are left alone.
  private static func policies(
    in folder: String, within window: YearPeriod
  ) throws(Failure) -> [Division: ProvincePolicy] {
    guard let names = try? FolderNames.read(folder) else {
      throw Failure(PolicyText.unreadable(folder))
    }
    var policies: [Division: ProvincePolicy] = [:]
    var problems: [Text] = []
    for name in names {
      let ending = [".toml", "-schools.txt"].first { name.hasSuffix($0) }
      guard let ending else { continue }
      let file = "\(folder)/\(name)"
      do throws(Failure) {
        guard let province = Division(provinceNamed: name.dropLast(ending.count)) else {
          throw Failure(PolicyText.misnamed(file))
        }
        let text = try text(of: file)
        var policy = policies[province] ?? ProvincePolicy(province: province)
        if ending == ".toml" {
          // Its list of schools comes first in the order of names.
          let schools = policy.schools
          policy = try reading(file) { () throws(SettingsProblems) in
            try ProvincePolicy(parsing: text, province: province, within: window)
          }
          policy.schools = schools
        } else {
          policy.schools = try schools(text, of: province, file: file)
        }
        policies[province] = policy
      } catch {
        problems.append(error.text)
      }
    }
    if !problems.isEmpty { throw Failure(PolicyText.lines(problems)) }
    return policies
  }

  private static func schools(_ text: String, of province: Division, file: String) throws(Failure) -> SchoolList {
    do {
      return try SchoolList(parsing: text, province: province)
    } catch {
      throw Failure(PolicyText.wrongLine(error.line, of: file))
    }
  }

  private static func text(of file: String) throws(Failure) -> String {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw Failure(PolicyText.unreadable(file))
    }
    return text
  }

  /// Runs `body` and turns what is wrong with `file` into a failure that names it.
  private static func reading<Result>(
    _ file: String, _ body: () throws(SettingsProblems) -> Result
  ) throws(Failure) -> Result {
    do { return try body() } catch { throw Failure(error.text(file: file)) }
  }
}

extension Division {
  /// A province by its six digits.
  fileprivate init?(provinceNamed name: Substring) {
    guard let division = Division(provinceCode: name), division.isKnown else { return nil }
    self = division
  }
}

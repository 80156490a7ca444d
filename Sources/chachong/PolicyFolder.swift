import Foundation
import Identity
import Reports
import Rules

/// The folder that holds what provinces set: `410000-schools.txt`, a province's list of approved schools (R3).
enum PolicyFolder {
  /// The national rules with what the provinces in the folder at `path` set.
  static func ruleSet(_ path: String?) throws(Failure) -> RuleSet {
    var rules = RuleSet.measures2025
    guard let path else { return rules }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw Failure(PolicyText.unreadable(path))
    }
    for name in names where name.hasSuffix("-schools.txt") {
      let file = "\(path)/\(name)"
      guard let code = UInt32(name.prefix(6)), name == "\(code)-schools.txt", code.isMultiple(of: 10_000) else {
        throw Failure(PolicyText.misnamed(file))
      }
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        throw Failure(PolicyText.unreadable(file))
      }
      let province = Division(rawValue: code)
      do {
        rules.approvedSchools[province] = try SchoolList(parsing: text, province: province).schools
      } catch {
        throw Failure(PolicyText.wrongLine(error.line, of: file))
      }
    }
    return rules
  }
}

import Foundation
import Submission
import Testing

/// What submissions say of children and their families.
struct Identities {
  /// Names, numbers, telephones.
  var words: Set<String> = []
  /// In each way of writing one.
  var birthDates: Set<String> = []

  init(_ files: [(path: String, kind: SubmissionKind)]) throws {
    for (file, kind) in files {
      for row in try RawRecord.find(SampleRows.recordIDs(in: file, kind: kind), inFile: file, kind: kind) {
        for column in [Column.name, .formerName, .guardianName] where row[column].unicodeScalars.count > 1 {
          words.insert(row[column])
        }
        for column in [Column.idNumber, .studentNumber, .guardianPhone] where row[column].utf8.count > 7 {
          words.insert(row[column])
        }
        let digits = row[.birthDate].filter(\.isNumber)
        guard digits.utf8.count == 8, let month = Int(digits.dropFirst(4).prefix(2)), let day = Int(digits.suffix(2))
        else { continue }
        let year = digits.prefix(4)
        for separator in ["", "-", "/", "."] {
          birthDates.insert([year, digits.dropFirst(4).prefix(2), digits.suffix(2)].joined(separator: separator))
        }
        birthDates.formUnion(["\(year)年\(month)月\(day)日", "\(year)/\(month)/\(day)"])
      }
    }
    // A name may be a word of the program's own, too.
    let places = ["Reports", "Rules", "Nightly", "CaseBook", "IdentityTables/Divisions"]
    let texts = try FileManager.default.subpathsOfDirectory(atPath: Repository.path("Sources")).filter { file in
      file.hasSuffix(".swift") && places.contains { file.hasPrefix($0) }
    }
    let own = try Self.found(words, in: texts.map { Repository.path("Sources/\($0)") })
    #expect(own.count < words.count / 100)
    words.subtract(own)
  }

  /// Which of `values` stand in files.
  static func found(_ values: Set<String>, in files: [String], _ options: [String] = []) throws -> Set<String> {
    let list = FileManager.default.temporaryDirectory.appending(path: "chachong-values-\(UUID().uuidString)")
    try Data(values.sorted().joined(separator: "\n").utf8).write(to: list)
    defer { try? FileManager.default.removeItem(at: list) }
    let grep = ["LC_ALL=C", "grep", "--text", "-ohF"] + options + ["-f", list.path()]
    let result = try Program.run("/usr/bin/env", grep + files)
    #expect(result.exitCode == (result.output.isEmpty ? 1 : 0), "\(result.errors)")
    return Set(result.output.split(separator: "\n").map(String.init))
  }
}

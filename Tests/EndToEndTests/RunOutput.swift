import Foundation
import Reports
import TestSupport

/// The output folder of a run, read back.
struct RunOutput {
  /// `summary.json`, as far as tests look at it.
  struct Summary: Decodable {
    struct Rows: Decodable, Equatable {
      var read: Int
      var admitted: Int
      var rejected: Int
    }
    struct File: Decodable {
      var file: String
      var kind: String
      var rows: Int
      var admitted: Int
      var rejected: Int
      var refusal: String?
    }
    var rows: Rows
    var files: [File]
    var verdicts: [String: Int]?
  }

  let summary: Summary
  /// The text of each file; of `summary.json` without what was measured, which is never the same twice.
  let texts: [String: String]

  init(_ workspace: Workspace, _ folder: String) throws {
    var texts: [String: String] = [:]
    for name in try workspace.names(in: folder) { texts[name] = try workspace.text("\(folder)/\(name)") }
    summary = try JSONDecoder().decode(Summary.self, from: Data((texts["summary.json"] ?? "").utf8))
    if let text = texts["summary.json"], let measured = text.range(of: "\"measured\"") {
      texts["summary.json"] = String(text[..<measured.lowerBound])
    }
    self.texts = texts
  }

  /// The rows of a table as dictionaries by column.
  func rows(_ table: String) -> [[String: String]] {
    let table = ReportTable(csv: texts["\(table).csv"] ?? "")
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }
  }

  /// What was said of one file.
  func file(_ name: String) -> Summary.File? { summary.files.first { $0.file == name } }
}

import Engine
import Foundation
import Identity
import Nightly
import Reports
import Submission

/// The nights of a workspace as their reports have them.
struct NightArchive: Sendable {
  var workspace: Workspace
  var kept: KeptFiles
  var workers: Workers

  /// Names of the nights, the latest first.
  func names() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.reports)) ?? []
    return names.filter(NightName.isValid).sorted(by: >)
  }

  /// `nil` where there is no night of that name.
  func summary(of night: String) -> PublishedSummary? {
    guard NightName.isValid(night),
      let data = FileManager.default.contents(atPath: "\(workspace.reports)/\(night)/summary.json")
    else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(PublishedSummary.self, from: data)
  }

  /// What became of every file of a night.
  func files(of night: String) -> [NightFileRow] {
    guard NightName.isValid(night) else { return [] }
    let path = "\(workspace.reports)/\(night)/\(NightFileRow.table).csv"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return NightFileRow.rows(in: ReportTable(csv: text))
  }

  /// `report.html`, which is in the workspace's own language, or `report.en.html`.
  func report(of night: String, _ language: Language, standard: Language) -> Data? {
    guard NightName.isValid(night) else { return nil }
    let name = language == standard ? "report.html" : "report.\(language.rawValue).html"
    return FileManager.default.contents(atPath: "\(workspace.reports)/\(night)/\(name)")
  }

  /// The file as it lies in quarantine or archive; `nil` where it is not there any more.
  func path(of file: NightFileRow, night: String) -> String? {
    guard NightName.isValid(night), !file.name.contains("/"), !file.name.hasPrefix(".") else { return nil }
    return [workspace.quarantine, workspace.archive].map { "\($0)/\(night)/\(file.name)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// All that is wrong with a file, found by reading it again; `nil` where it is not there, or holds no rows to look at.
  func findings(in file: NightFileRow, night: String) -> FileFindings? {
    guard let path = path(of: file, night: night), let kind = SubmissionName(path: path)?.kind else { return nil }
    let day = BirthDate(isoText: night.prefix(10)) ?? .none
    let check = FileCheck(SubmissionStream(workers: workers, kind: kind, day: day))
    return kept.read([path]) { paths in paths.first.flatMap { try? check.findings(in: $0, kind: kind) } }
  }
}

extension NightArchive {
  /// The rows that were not used as the night wrote them down, for a file that is not there any more; `nil` where there are none.
  func recordedFindings(in file: NightFileRow, night: String) -> FileFindings? {
    let path = "\(workspace.reports)/\(night)/\(RejectRow.table).csv"
    guard NightName.isValid(night), let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let table = ReportTable(csv: text)
    let places = RejectRow.columns.compactMap(table.index)
    guard places.count == RejectRow.columns.count else { return nil }
    var findings = FileFindings(file: file.name)
    for row in table.rows where row[places[0]] == file.name {
      guard let line = Int(row[places[1]]), let reason = RejectReason(rawValue: row[places[3]]) else { continue }
      let column = row[places[2]]
      findings.add(
        Finding(
          .rejected(reason), line: line, column: column.isEmpty ? nil : column, maskedValue: row[places[4]]))
    }
    return findings.isClean ? nil : findings
  }
}

/// What of a night's `summary.json` is shown.
struct PublishedSummary: Decodable, Sendable {
  struct Rows: Decodable, Sendable {
    var read: Int
    var admitted: Int
    var rejected: Int
  }

  struct Measured: Decodable, Sendable {
    struct Stage: Decodable, Sendable {
      var stage: String
      var seconds: Double
      var rows: Int
    }

    var stages: [Stage]
  }

  struct Silent: Decodable, Sendable {
    var province: String
    var lastNight: String?
  }

  var rows: Rows
  var verdicts: [String: Int]?
  /// Of provinces that are expected to send something those that did not.
  var silentProvinces: [Silent]?
  var measured: Measured?
}

extension NightFileRow {
  /// The rows of a table read back.
  static func rows(in table: ReportTable) -> [NightFileRow] {
    let places = columns.map { table.index(of: $0) }
    func value(_ row: [String], _ column: Int) -> String { places[column].map { row[$0] } ?? "" }
    return table.rows.map { row in
      NightFileRow(
        name: value(row, 0), kind: value(row, 1), province: value(row, 2), admitted: Int(value(row, 4)) ?? 0,
        rejected: Int(value(row, 5)) ?? 0, refusal: value(row, 6))
    }
  }
}

import CaseBook
import Engine
import Identity
import Reports
import Rules
import Submission

extension NightResults {
  /// What became of every file, refused ones and strange ones too.
  func fileRows(_ language: Language) -> [NightFileRow] {
    let refused = Dictionary(refusedFiles.map { ($0.name, $0.reason) }) { first, _ in first }
    let known = zip(files, RunReport.files(files)).map { outcome, file in
      let reason = outcome.error.map { $0.text(file: file.name) } ?? refused[file.name]
      return NightFileRow(
        name: file.name, kind: file.kind, province: outcome.province.code, admitted: file.admitted,
        rejected: file.rejected, refusal: reason?[language] ?? "")
    }
    let read = Set(files.map { Folder.name($0.path) })
    let unread = refusedFiles.filter { !read.contains($0.name) }.map { file in
      NightFileRow(
        name: file.name, kind: SubmissionName(path: file.name)?.kind?.rawValue ?? "",
        province: (SubmissionName(path: file.name)?.province ?? .none).code, admitted: 0, rejected: 0,
        refusal: file.reason[language])
    }
    return known + unread
      + strangeFiles.map {
        NightFileRow(
          name: $0, kind: "", province: Division.none.code, admitted: 0, rejected: 0,
          refusal: NightText.strangeFile($0)[language])
      }
  }

  var verdictCounts: [RunSummary.Count] { RunReport.verdicts(answers.map(\.ruling)) }

  /// Provinces that sent something, even if all of it was refused, or are part of an open case.
  var provinces: [Division] {
    var provinces = Set(files.map(\.province))
    provinces.formUnion(
      refusedFiles.compactMap { SubmissionName(path: $0.name)?.province }.filter(\.isKnown))
    for found in cases {
      provinces.insert(found.requestDivision.province)
      provinces.formUnion(found.evidence.map(\.schoolDivision.province))
    }
    provinces.remove(.none)
    return provinces.sorted()
  }

  /// A province's own requests of the night.
  func requestRows(of province: Division) -> [ProvinceRequestRow] {
    let numbers = Dictionary(cases.map { ($0.requestID, $0.number) }) { first, _ in first }
    return answers.filter { $0.findings.requestID.hasPrefix("\(province.rawValue)-") }.map { answer in
      ProvinceRequestRow(
        answer.ruling, pupil: answer.findings.registration, province: province,
        number: numbers[answer.ruling.requestID])
    }
  }
}

extension NightSummary {
  init(_ results: NightResults, folder: String) {
    self.init(night: results.night.name)
    self.folder = folder
    registrations = results.registrations
    requests = results.answers.count
    verdicts = results.verdictCounts
    let rows = results.fileRows(.english)
    files = rows.count
    refusedFiles = rows.count { !$0.refusal.isEmpty }
    self.rows = rows.reduce(0) { $0 + $1.rows }
    admitted = rows.reduce(0) { $0 + $1.admitted }
    rejected = rows.reduce(0) { $0 + $1.rejected }
    openCases = results.cases.count
    events = CaseEvent.Kind.allCases.map { .init($0.rawValue, results.outcome.count($0)) }
    unusedApprovals = results.outcome.refusals.count
    unusedDecisions = results.refusedDecisions.count
    overdue = results.overdue.count
    provinces = results.provinces.map { province in
      var line = Province(code: String(province.rawValue), name: province.name ?? "")
      for row in rows where row.province == line.code {
        line.files += 1
        if !row.refusal.isEmpty { line.refusedFiles += 1 }
        line.admitted += row.admitted
        line.rejected += row.rejected
      }
      for answer in results.answers where answer.findings.requestID.hasPrefix("\(line.code)-") {
        line.requests += 1
        if let index = Verdict.allCases.firstIndex(of: answer.ruling.verdict) { line.verdicts[index] += 1 }
      }
      return line
    }
  }
}

extension FileOutcome {
  /// By the file's name; `.none` where it does not tell.
  var province: Division { SubmissionName(path: path)?.province ?? .none }
}

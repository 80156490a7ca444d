import CaseBook
import Engine
import Identity
import Linkage
import Reports
import Rules

/// What a night came to: all that its reports are made of.
struct NightResults: Sendable {
  var night: Night
  /// On which what the night holds can have been decided at the latest: one that is taken up again may hold files of a later day,
  /// but none of a day after it was first written into the case book.
  var lastDay: CalendarDay
  var rules: RuleBook
  var model: MatchModel
  /// Of every file of the night, refused ones too.
  var files: [FileOutcome] = []
  /// Files that were not admitted, or that the register does not take; with the reason.
  var refusedFiles: [(name: String, reason: Text)] = []
  /// Signed batches that were admitted.
  var batches: [AdmittedBatch] = []
  /// The names under which sealed files came, by those of their opened copies.
  var sealedNames: [String: String] = [:]
  /// Files whose names say nothing, which were not read.
  var strangeFiles: [String] = []
  /// Registrations in the register after the night.
  var registrations = 0
  /// By request id.
  var answers: [AnsweredRequest] = []
  var matches: [[CheckJoin.Match]] = []
  var statistics: [BlockingStatistics] = []
  var weights = WeightHistogram()
  var outcome = NightOutcome()
  var refusedDecisions: [RefusedDecision] = []
  /// Of all requests that need approvals, of earlier nights too.
  var statuses: [StatusRow] = []
  /// All open cases.
  var cases: [Case] = []

  /// The name under which a file came.
  func name(of path: String) -> String { sealedNames[Folder.name(path)] ?? Folder.name(path) }

  /// Calls files in all reports as they came; to be done once they have been read.
  mutating func nameAsTheyCame() {
    for index in files.indices {
      guard let name = sealedNames[Folder.name(files[index].path)] else { continue }
      files[index].path = "\(night.folder)/\(name)"
    }
  }

  var rejectedFiles: [FileOutcome] { files.filter { $0.error != nil } }
  var overdue: [OverdueRow] { statuses.compactMap(OverdueRow.init) }
}

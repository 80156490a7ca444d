import Identity
import Submission
import TestSupport

@testable import Engine

/// The sample's rows as files, read in chunks so small that every file has several.
struct Files {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// A file of the rows whose numbers are given.
  func write(_ numbers: some Sequence<Int>, _ name: String) throws -> String {
    try write(rows: numbers.map { SampleChildren.row($0) }, name)
  }

  func write(rows: [String], _ name: String) throws -> String {
    try workspace.write(([SampleChildren.header] + rows).map { $0 + "\n" }.joined(), name)
  }

  /// A file whose rows are good, but whose end is missing: it is refused when its first rows have long been read.
  func writeTruncated(_ numbers: some Sequence<Int>, _ name: String) throws -> String {
    let text = ([SampleChildren.header] + numbers.map { SampleChildren.row($0) }).map { $0 + "\n" }.joined()
    let frames = try stride(from: 0, to: text.utf8.count, by: 3000).flatMap { start in
      try Compression.zstd.compress(Array(Array(text.utf8)[start..<min(start + 3000, text.utf8.count)]))
    }
    return try workspace.write(frames.dropLast(20), name)
  }

  /// Row `number` under another record id.
  static func row(_ number: Int, id: String) -> String {
    SampleChildren.row(number, ["record_id": id])
  }

  static let smallChunks: SubmissionLimits = {
    var limits = SubmissionLimits()
    limits.chunkBytes = 2000
    // The reader looks as far ahead as a row may be long.
    limits.rowBytes = 500
    return limits
  }()

  static func stream(_ kind: SubmissionKind = .register, workers: Int) -> SubmissionStream {
    SubmissionStream(
      workers: Workers(count: workers), kind: kind, day: BirthDate(year: 2026, month: 11, day: 24) ?? .none,
      limits: smallChunks)
  }
}

extension RecordIDs {
  var all: [String] { (0..<count).map { self[$0] } }
}

extension RegistrationTable {
  var recordIDs: [String] { (0..<count).map { recordID($0) } }
}

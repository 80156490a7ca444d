import Console
import Engine
import Population
import Reports
import Submission

/// Writes a synthetic register as submissions: ranges of it are made and compressed by workers, and written in order.
struct SyntheticFiles {
  let register: SyntheticRegister
  let workers: Workers
  let terminal: Terminal

  /// Rows that one worker makes at a time. Part of the format: each range's rows of a province are one frame.
  private static let rangeLength = 65_536

  /// A range of a stream as frames by province, with the truth about it.
  private struct Part: Sendable {
    var frames: [Result<[UInt8], SubmissionError>]
    var truth: [UInt8]
    var lookalikes: [UInt8]
  }

  /// One file of each province, and a table of the truth about them all.
  private struct Stream {
    /// What the files' names say after province and day.
    var batch: String
    var folder: String
    var rows: Int
    var header: String
    var truth: String
    var truthHeader: String
    var hasLookalikes = false
  }

  /// Writes everything but the folder's name.
  func write(to folder: inout OutputFolder) throws(Failure) {
    let plan = register.plan
    try write(
      Stream(
        batch: "register-001", folder: "register", rows: plan.registrations, header: SyntheticRegister.registerHeader,
        truth: "truth.csv", truthHeader: SyntheticRegister.truthHeader, hasLookalikes: true),
      to: &folder, make: register.register)
    try write(
      Stream(
        batch: "late-001", folder: "late", rows: plan.lateRequests, header: SyntheticRegister.requestHeader,
        truth: "late-truth.csv", truthHeader: SyntheticRegister.lateTruthHeader),
      to: &folder, make: register.lateRequests)
    if plan.changed > 0 {
      try write(
        Stream(
          batch: "register-002", folder: "changed", rows: plan.changed, header: SyntheticRegister.registerHeader,
          truth: "changes.csv", truthHeader: SyntheticRegister.changesHeader),
        to: &folder, make: register.changedRegistrations)
    }
    if plan.transfers > 0 {
      try write(
        Stream(
          batch: "transfer-001", folder: "transfer", rows: plan.transfers, header: SyntheticRegister.transferHeader,
          truth: "transfer-truth.csv", truthHeader: SyntheticRegister.lateTruthHeader),
        to: &folder, make: register.transfers)
    }
  }

  private func write(
    _ stream: Stream, to folder: inout OutputFolder, make: @escaping @Sendable (Range<Int>) -> StreamChunk
  ) throws(Failure) {
    do { try folder.makeSubfolder(named: stream.folder) } catch { throw Failure(error) }
    let rows = stream.rows
    let truthWriter = try TableWriter(folder.place(ofFileNamed: stream.truth), header: stream.truthHeader)
    var lookalikesWriter: TableWriter?
    if stream.hasLookalikes {
      lookalikesWriter = try TableWriter(
        folder.place(ofFileNamed: "lookalikes.csv"), header: SyntheticRegister.lookalikesHeader)
    }
    var provinces = [TableWriter?](repeating: nil, count: register.provinces.count)
    let ranges = (rows + Self.rangeLength - 1) / Self.rangeLength
    let wave = workers.count * 2
    for first in stride(from: 0, to: ranges, by: wave) {
      let parts = workers.map(jobs: min(wave, ranges - first)) { job in
        let start = (first + job) * Self.rangeLength
        return Self.part(make(start..<min(start + Self.rangeLength, rows)))
      }
      for part in parts {
        for (province, frame) in part.frames.enumerated() {
          let name = "\(stream.folder)/\(register.provinces[province])-\(register.plan.date)-\(stream.batch).csv.zst"
          let bytes: [UInt8]
          do { bytes = try frame.get() } catch { throw Failure(error, file: name) }
          // A province without a row sends no file: one without rows would be refused.
          if bytes.isEmpty { continue }
          if provinces[province] == nil {
            provinces[province] = try TableWriter(folder.place(ofFileNamed: name), header: stream.header)
          }
          try provinces[province]?.append(frame: bytes)
        }
        try truthWriter.append(part.truth)
        try lookalikesWriter?.append(part.lookalikes)
      }
      terminal.progress(.writing, done: min(rows, (first + wave) * Self.rangeLength), total: rows, rows: rows)
    }
    for province in provinces { try province?.close() }
    try truthWriter.close()
    try lookalikesWriter?.close()
  }

  private static func part(_ chunk: StreamChunk) -> Part {
    let frames = chunk.rows.map { rows in
      Result { () throws(SubmissionError) in rows.isEmpty ? [] : try Compression.zstd.compress(rows) }
    }
    return Part(frames: frames, truth: chunk.truth, lookalikes: chunk.lookalikes)
  }
}

/// A file of a synthetic register that is being written, with its header.
private final class TableWriter {
  private let writer: SubmissionWriter

  init(_ path: String, header: String) throws(Failure) {
    do {
      writer = try SubmissionWriter(path: path, compression: Compression(forFileNamed: path))
      try writer.append(Array(header.utf8))
    } catch { throw Failure(error, file: path) }
  }

  func append(_ bytes: [UInt8]) throws(Failure) {
    do { try writer.append(bytes) } catch { throw Failure(error, file: writer.path) }
  }

  func append(frame: [UInt8]) throws(Failure) {
    do { try writer.append(compressed: frame) } catch { throw Failure(error, file: writer.path) }
  }

  func close() throws(Failure) {
    do { try writer.close() } catch { throw Failure(error, file: writer.path) }
  }
}

import Foundation
import Identity
import Register
import Submission

/// Reads splits, for the steps that look at all registrations: each of them reads the sources anew.
struct SplitReader: Sendable {
  private let plan: DistributedPlan
  private let registers: [Register]

  init(_ plan: DistributedPlan) throws(FilterError) {
    self.plan = plan
    do {
      let paths = plan.registers.map(plan.location)
      let found = try Sources(paths, workers: Workers(count: 1)).registers
      registers = paths.compactMap { path in found.first { $0.path == path } }
    } catch {
      throw .inputOutput("a register cannot be read: \(error)")
    }
    guard registers.count == plan.registers.count else {
      throw .badData(line: 0, what: "the plan names registers that are not there")
    }
  }

  /// Calls `body` with the batches of the split that a line names, and the place of each batch's first row; says what became of all.
  ///
  /// `line` has the bytes of a file that Spark has fetched. Throws ``FilterError/unbalanced(_:)`` where an earlier step found other
  /// rows.
  func read(
    _ key: LineKey, _ line: PackedReader,
    _ body: (RowPlace, RegistrationBatch) throws(FilterError) -> Void
  ) throws(FilterError) -> SplitTally {
    guard key.number < UInt64(plan.splits.count) else { throw .badData(line: 0, what: "the plan has no such split") }
    let number = Int(key.number)
    let split = plan.splits[number]
    var ids: UInt64 = 0
    var row = 0
    let outcome = try read(split, line) { (batch) throws(FilterError) in
      for index in 0..<batch.recordIDs.count { ids &+= batch.recordIDs.hash(at: index, seed: plan.idSeed) }
      try body(RowPlace(split: number, row: row), batch)
      row += batch.registrations.count
    }
    let tally = SplitTally(number, outcome, rows: .init(count: row, ids: ids))
    if let planned = plan.rows?.read[number], planned != tally.rows {
      throw .unbalanced("rows of \(split.path) at first and now: \(planned.count) and \(row), or other ones")
    }
    return tally
  }

  /// Calls `body` with those rows of the split that count; they are accounted for, and the split.
  func readCounted(
    _ key: LineKey, _ line: PackedReader, in rows: DistributedPlan.Rows, _ output: inout FilterOutput,
    _ body: (CountedRows, inout FilterOutput) throws(FilterError) -> Void
  ) throws(FilterError) {
    _ = try read(key, line) { (place, batch) throws(FilterError) in
      let counted = CountedRows(of: batch, from: place, in: rows)
      try counted.account(to: &output)
      try body(counted, &output)
    }
    output.counts["splits"] += 1
  }

  private func read(
    _ split: DistributedPlan.Split, _ line: PackedReader, _ body: (RegistrationBatch) throws(FilterError) -> Void
  ) throws(FilterError) -> FileOutcome {
    if let place = split.register, let segment = split.segment {
      guard place < registers.count, segment < registers[place].segments.count else {
        throw .badData(line: 0, what: "the register has no such segment: it was changed since the plan was made")
      }
      return try read(registers[place].segments[segment], split, body)
    }
    if line.isAtEnd { return try plan.stream.read(fileAt: plan.location(of: split.path), body) }
    // The name says which province's rows the file may hold, so the copy keeps it.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let copy = folder.appendingPathComponent(URL(fileURLWithPath: split.path).lastPathComponent)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(line.rest()).write(to: copy)
    } catch {
      throw .inputOutput("\(error)")
    }
    return try plan.stream.read(fileAt: copy.path, body)
  }

  private func read(
    _ segment: Segment, _ split: DistributedPlan.Split, _ body: (RegistrationBatch) throws(FilterError) -> Void
  ) throws(FilterError) -> FileOutcome {
    var outcome = FileOutcome(path: split.path, kind: .register)
    for range in segment.batchRanges {
      let batch: RegistrationBatch
      do { batch = try segment.batch(range) } catch { throw .inputOutput("\(error)") }
      outcome.registrations += batch.registrations.count
      try body(batch)
    }
    return outcome
  }
}

extension SubmissionStream {
  /// Reads one file in order, as ``run(_:state:_:)`` does with one worker.
  fileprivate func read(
    fileAt path: String, _ body: (RegistrationBatch) throws(FilterError) -> Void
  ) throws(FilterError) -> FileOutcome {
    var outcome = FileOutcome(path: path, kind: .register)
    let province = SubmissionName(path: path)?.province
    var open: (reader: SubmissionReader, parser: RowParser)?
    var spare: [UInt8] = []
    var rejects = FirstRejects(limit: limits.rejectedRows)
    func next() throws(SubmissionError) -> (RegistrationBatch, bytes: Int)? {
      if open == nil {
        let reader = try SubmissionReader(path: path, kind: .register, encoding: encoding, limits: limits)
        open = (reader, RowParser(header: reader.header, on: day, limits: limits))
        outcome.unknownColumns = reader.header.unknownColumns
      }
      var buffer: [UInt8] = []
      swap(&buffer, &spare)
      guard var chunk = try open?.reader.nextChunk(recycling: buffer) else { return nil }
      defer { swap(&spare, &chunk.buffer) }
      guard let batch = try open?.parser.parse(chunk) else { return nil }
      return (batch, chunk.byteCount)
    }
    while true {
      let read: (batch: RegistrationBatch, bytes: Int)?
      do throws(SubmissionError) {
        read = try next()
      } catch {
        outcome.error = error
        return outcome
      }
      guard let read else { break }
      var batch = read.batch
      if let province { batch.rejectRows(notOf: province) }
      outcome.registrations += batch.registrations.count
      rejects.add(batch.rejects, ofChunk: batch.chunkIndex)
      outcome.bytes += read.bytes
      try body(batch)
    }
    (outcome.rejects, outcome.unlistedRejects) = rejects.take()
    outcome.error = limits.refusal(of: outcome)
    return outcome
  }
}

/// The registrations of a batch that count, with their ordinals.
struct CountedRows {
  var firstOrdinal: UInt32 = 0
  var registrations: [Registration] = []
  var ids = RecordIDs()
  /// Rows that are left out: their record ids were there before.
  var dropped: [(place: RowPlace, id: RecordID, line: UInt32)] = []

  /// Nothing of a refused split counts.
  init(of batch: RegistrationBatch, from place: RowPlace, in rows: DistributedPlan.Rows) {
    guard let first = rows.ordinal(of: place) else { return }
    firstOrdinal = UInt32(truncatingIfNeeded: first)
    let left = rows.dropped(from: place, count: batch.registrations.count)
    guard !left.isEmpty else {
      (registrations, ids) = (batch.registrations, batch.recordIDs)
      return
    }
    for index in batch.registrations.indices {
      let row = RowPlace(split: place.split, row: place.row + index)
      if left.contains(row.rawValue) {
        dropped.append((row, batch.recordIDs.id(at: index), batch.lines[index]))
      } else {
        registrations.append(batch.registrations[index])
        ids.append(batch.recordIDs.bytes.span.extracting(batch.recordIDs.range(at: index)))
      }
    }
  }

  /// Counts the rows, and hands on those that are left out.
  func account(to output: inout FilterOutput) throws(FilterError) {
    output.counts["registrations"] += registrations.count
    for (place, id, line) in dropped {
      var packed = PackedWriter()
      packed.text(id)
      packed.number(UInt64(line))
      try output.writer.line(.dropped(place), packed.takeBase64())
    }
  }
}

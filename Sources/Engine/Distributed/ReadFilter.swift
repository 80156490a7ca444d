import Foundation
import Identity
import Register
import Submission

/// What became of one split, for the one who puts all together.
struct SplitTally: Codable, Sendable {
  var split: Int
  var registrations = 0
  var rejects: [RejectedRow] = []
  var bytes = 0
  var unknownColumns: [String] = []
  /// The file as a whole cannot be used: whoever gathers the tallies reads it again, for the words.
  var isRefused = false

  /// A ``Reject`` as it travels.
  struct RejectedRow: Codable, Sendable {
    var line: UInt32
    var column: String?
    var reason: String
    var maskedValue: String
    var recordID: String?
  }
}

/// Reads splits: registrations as runs, the hashes of their record ids, and what became of each split.
struct ReadFilter: Filter {
  let stage = "read"
  let takes = LineKind.split

  private let plan: DistributedPlan
  private let registers: [Register]
  private var ids = OpenLines(.id, count: 1 << ReadFilter.idBits)

  /// Bits of a record id's hash that choose the line it goes to.
  static let idBits: UInt64 = 10

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

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    guard key.number < UInt64(plan.splits.count) else { throw .badData(line: 0, what: "the plan has no such split") }
    let number = Int(key.number)
    let split = plan.splits[number]
    var tally = SplitTally(split: number)
    if let place = split.register, let segment = split.segment {
      guard place < registers.count, segment < registers[place].segments.count else {
        throw .badData(line: 0, what: "the register has no such segment: it was changed since the plan was made")
      }
      try read(registers[place].segments[segment], number, &tally, &output)
    } else if reader.isAtEnd {
      try read(fileAt: plan.location(of: split.path), number, &tally, &output)
    } else {
      // The name says which province's rows the file may hold, so the copy keeps it.
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      let copy = folder.appendingPathComponent(URL(fileURLWithPath: split.path).lastPathComponent)
      defer { try? FileManager.default.removeItem(at: folder) }
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(reader.rest()).write(to: copy)
      } catch {
        throw .inputOutput("\(error)")
      }
      try read(fileAt: copy.path, number, &tally, &output)
    }
    let json: Data
    do { json = try JSONEncoder().encode(tally) } catch { throw .inputOutput("\(error)") }
    try output.writer.line(LineKey(.tally, key.number), json)
    output.counts["splits"] += 1
    output.counts["registrations"] += tally.registrations
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) { try ids.finish(&output) }

  private mutating func read(
    _ segment: Segment, _ split: Int, _ tally: inout SplitTally, _ output: inout FilterOutput
  ) throws(FilterError) {
    var run = RunLine(at: RowPlace(split: split, row: 0))
    for range in segment.batchRanges {
      let batch: RegistrationBatch
      do { batch = try segment.batch(range) } catch { throw .inputOutput("\(error)") }
      try add(batch, to: &run, &tally, &output)
    }
    try end(&run, &output)
  }

  /// What a file that is being read has led to; one thread at a time.
  private struct Reading: Sendable {
    var filter: ReadFilter
    var run: RunLine
    var tally: SplitTally
    var output: FilterOutput
    var error: FilterError?
  }

  private mutating func read(
    fileAt path: String, _ split: Int, _ tally: inout SplitTally, _ output: inout FilterOutput
  ) throws(FilterError) {
    let reading = Guarded(
      Reading(filter: self, run: RunLine(at: RowPlace(split: split, row: 0)), tally: tally, output: output))
    // A copy in each would double the lines that are open.
    ids = OpenLines(.id, count: 0)
    let (_, outcomes) = plan.stream.run([path]) {
      ()
    } _: { _, _, batch in
      reading.withLock { reading in
        guard reading.error == nil else { return }
        do throws(FilterError) {
          try reading.filter.add(batch, to: &reading.run, &reading.tally, &reading.output)
        } catch {
          reading.error = error
        }
      }
    }
    var read = reading.withLock { $0 }
    if let error = read.error { throw error }
    try end(&read.run, &read.output)
    self = read.filter
    (tally, output) = (read.tally, read.output)
    let outcome = outcomes[0]
    tally.isRefused = outcome.error != nil
    tally.bytes = outcome.bytes
    tally.unknownColumns = outcome.unknownColumns
    tally.rejects = outcome.rejects.map { reject in
      .init(
        line: reject.line, column: reject.column, reason: reject.reason.rawValue, maskedValue: reject.maskedValue,
        recordID: reject.recordID)
    }
  }

  private mutating func add(
    _ batch: RegistrationBatch, to run: inout RunLine, _ tally: inout SplitTally, _ output: inout FilterOutput
  ) throws(FilterError) {
    let idBits = Self.idBits
    for index in batch.registrations.indices {
      let place = RowPlace(split: run.place.split, row: tally.registrations)
      run.append(batch.registrations[index], batch.recordIDs.id(at: index), line: batch.lines[index])
      if run.registrations.count == RunLine.capacity { try end(&run, &output) }
      let hash = batch.recordIDs.hash(at: index, seed: plan.idSeed)
      try ids.append(to: Int(hash >> (64 - idBits)), &output) { line in
        line.word(hash, bytes: 7)
        line.number(place.split)
        line.number(place.row)
      }
      tally.registrations += 1
    }
  }

  private func end(_ run: inout RunLine, _ output: inout FilterOutput) throws(FilterError) {
    guard !run.registrations.isEmpty else { return }
    output.counts["runs"] += 1
    let key = run.key
    try output.writer.line(key, run.takeBase64())
  }
}

extension Reject {
  /// `nil` where the reason is none that this program knows.
  init?(_ row: SplitTally.RejectedRow) {
    guard let reason = RejectReason(rawValue: row.reason) else { return nil }
    self.init(
      line: row.line, column: row.column, reason: reason, maskedValue: row.maskedValue, recordID: row.recordID)
  }
}

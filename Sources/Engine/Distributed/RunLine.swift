import Identity
import Submission

/// Some registrations of one split that follow one another, with their record ids and lines.
struct RunLine: Sendable {
  /// Registrations that one line holds at most: some 250 kB of text.
  static let capacity = 4096

  var place: RowPlace
  var registrations: [Registration] = []
  var ids: [RecordID] = []
  /// Lines of the file on which the rows begin.
  var lines: [UInt32] = []

  init(at place: RowPlace) { self.place = place }

  var key: LineKey { LineKey(.run, place.runKey, digits: 16) }

  mutating func append(_ registration: Registration, _ id: RecordID, line: UInt32) {
    registrations.append(registration)
    ids.append(id)
    lines.append(line)
  }

  mutating func takeBase64() -> [UInt8] {
    var writer = PackedWriter()
    writer.number(registrations.count)
    var last: UInt32 = 0
    for index in registrations.indices {
      writer.registration(registrations[index])
      writer.text(ids[index])
      writer.number(UInt64(lines[index] &- last))
      last = lines[index]
    }
    self = RunLine(at: RowPlace(split: place.split, row: place.row + registrations.count))
    return writer.takeBase64()
  }

  init(_ key: LineKey, _ reader: inout PackedReader) throws(FilterError) {
    self.init(at: RowPlace(runKey: key.number))
    let count = try reader.count(upTo: Self.capacity)
    var last: UInt32 = 0
    for _ in 0..<count {
      let registration = try reader.registration()
      let id = try reader.text()
      last = last &+ UInt32(truncatingIfNeeded: try reader.number())
      append(registration, id, line: last)
    }
    guard reader.isAtEnd else { throw .malformed }
  }
}

/// The registrations of a run that count, with their ordinals.
struct PlannedRun: Sendable {
  var firstOrdinal: UInt32 = 0
  var registrations: [Registration] = []
  var ids: [RecordID] = []
  /// Rows that are left out: their record ids were there before.
  var dropped: [(place: RowPlace, id: RecordID, line: UInt32)] = []

  /// Nothing of a refused split counts.
  init(_ run: RunLine, in plan: DistributedPlan.Rows) {
    guard let first = plan.ordinal(of: run.place) else { return }
    firstOrdinal = UInt32(truncatingIfNeeded: first)
    let left = plan.dropped(from: run.place, count: run.registrations.count)
    guard !left.isEmpty else {
      (registrations, ids) = (run.registrations, run.ids)
      return
    }
    for index in run.registrations.indices {
      let place = RowPlace(split: run.place.split, row: run.place.row + index)
      if left.contains(place.runKey) {
        dropped.append((place, run.ids[index], run.lines[index]))
      } else {
        registrations.append(run.registrations[index])
        ids.append(run.ids[index])
      }
    }
  }
  /// Counts the run, and hands on the rows that are left out.
  func account(to output: inout FilterOutput) throws(FilterError) {
    output.counts["runs"] += 1
    output.counts["registrations"] += registrations.count
    for (place, id, line) in dropped {
      var packed = PackedWriter()
      packed.text(id)
      packed.number(UInt64(line))
      try output.writer.line(LineKey(.dropped, place.runKey, digits: 16), packed.takeBase64())
    }
  }
}

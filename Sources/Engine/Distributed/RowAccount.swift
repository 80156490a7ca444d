import Foundation
import Identity
import Register
import Submission

/// Which rows of all splits count, worked out from what the readers told, as one machine does it in
/// ``SubmissionStream/read(_:into:)``.
struct RowAccount {
  /// By split: what became of it. Those of registers hold nothing but the number of their rows.
  var outcomes: [FileOutcome]
  /// Rows that do not count because their record ids were there before.
  var dropped: [RowPlace] = []
  /// By split, what was read of it.
  private var read: [SplitTally.Rows] = []

  /// `folder` is what the step `read` wrote. Files that are refused are read again, for the words.
  init(_ plan: DistributedPlan, folder: String) throws(FilterError) {
    var tallies: [Int: SplitTally] = [:]
    var groups: [[RowPlace]] = []
    let counts = try StepOutput(folder).forEach([.tally, .again]) { (key, data) throws(FilterError) in
      if key.kind == .tally {
        let tally: SplitTally = try StepOutput.json(data)
        guard tallies.updateValue(tally, forKey: tally.split) == nil else {
          throw .unbalanced("a split was told of twice")
        }
      } else {
        var reader = try PackedReader(base64: data)
        while !reader.isAtEnd {
          var group: [RowPlace] = []
          for _ in 0..<(try reader.count(upTo: Int(UInt32.max))) { group.append(RowPlace(rawValue: try reader.word())) }
          groups.append(group.sorted())
        }
      }
    }
    try balance("splits planned and read", plan.splits.count, counts["read", "splits"])
    try balance("splits planned and told of", plan.splits.count, tallies.count)
    let told = tallies.values.reduce(0) { $0 + $1.rows.count }
    try balance("registrations read and told of", counts["read", "registrations"], told)
    try balance("registrations read and looked at for their ids", told, counts["repeated", "registrations"])
    try balance(
      "rows of repeated ids found and gathered", counts["repeated", "again"], groups.reduce(0) { $0 + $1.count })

    outcomes = []
    for (number, split) in plan.splits.enumerated() {
      guard let tally = tallies[number] else { throw .malformed }
      read.append(tally.rows)
      let outcome = Self.outcome(tally, split, plan, fetched: "\(folder)/../refused/\(number)")
      guard !tally.isRefused || outcome.error != nil else {
        throw .inputOutput("\(split.path): the driver can read it and a worker could not: put it where all can")
      }
      outcomes.append(outcome)
    }
    try findDropped(groups, plan, folder)
  }

  private static func outcome(
    _ tally: SplitTally, _ split: DistributedPlan.Split, _ plan: DistributedPlan, fetched: String
  ) -> FileOutcome {
    if tally.isRefused { return reread(split, plan, fetched: fetched) }
    var outcome = FileOutcome(path: split.path, kind: .register)
    outcome.registrations = tally.registrations
    outcome.rejects = tally.rejects.compactMap(Reject.init)
    outcome.bytes = tally.bytes
    outcome.unknownColumns = tally.unknownColumns
    return outcome
  }

  /// A refused file by itself is refused for the same reasons, whatever else is read. One from another file system was `fetched`.
  private static func reread(
    _ split: DistributedPlan.Split, _ plan: DistributedPlan, fetched: String
  ) -> FileOutcome {
    let copy = "\(fetched)/\(split.path.split(separator: "/").last ?? "")"
    let path = FileManager.default.fileExists(atPath: copy) ? copy : split.path
    var outcome = plan.stream.load([path]).outcomes[0]
    outcome.path = split.path
    return outcome
  }

  private mutating func findDropped(
    _ groups: [[RowPlace]], _ plan: DistributedPlan, _ folder: String
  ) throws(FilterError) {
    let files = Array(plan.splits.indices)
    var repeated = Self.repeatedRows(groups, outcomes, plan)
    // The words for what is rejected come with the rows; here only how many there are counts.
    let anyRefused = plan.stream.limits.refuseRepeating(repeated, files: files, &outcomes) { split, rows in
      rows.map { Reject(repeatedRecordID: "", line: UInt32(truncatingIfNeeded: $0)) }
    }
    if anyRefused {
      for (number, split) in plan.splits.enumerated() where outcomes[number].error != nil {
        outcomes[number] = Self.reread(split, plan, fetched: "\(folder)/../refused/\(number)")
      }
      repeated = Self.repeatedRows(groups, outcomes, plan)
    }
    dropped = repeated.map { RowPlace(split: $0.batch, row: $0.index) }
    // Of a row that a register has, none of a file counts.
    for group in groups where plan.splits[group[0].split].register != nil {
      if let first = Self.rowsOfFiles(group, outcomes, plan).first { dropped.append(first) }
    }
  }

  /// Rows of files that are not refused.
  private static func rowsOfFiles(
    _ group: [RowPlace], _ outcomes: [FileOutcome], _ plan: DistributedPlan
  ) -> [RowPlace] {
    group.filter { plan.splits[$0.split].register == nil && outcomes[$0.split].error == nil }
  }

  /// Of files' rows with one record id all but the first.
  private static func repeatedRows(
    _ groups: [[RowPlace]], _ outcomes: [FileOutcome], _ plan: DistributedPlan
  ) -> [RepeatedRecordIDs.Row] {
    groups.flatMap { group in
      let rows = rowsOfFiles(group, outcomes, plan)
      return zip(rows, rows.dropFirst()).map {
        RepeatedRecordIDs.Row(batch: $1.split, index: $1.row, lastBatch: $0.split)
      }
    }
  }

  /// Which rows count and where they stand.
  func rows(_ plan: DistributedPlan) -> DistributedPlan.Rows {
    let counts = outcomes.indices.map { split in
      plan.splits[split].register == nil && outcomes[split].error != nil ? nil : outcomes[split].registrations
    }
    return DistributedPlan.Rows(read: read, counts: counts, dropped: dropped)
  }

  /// What is told of the sources: registers, then files, whose left-out rows are given.
  func outcomes(
    _ sources: Sources, _ plan: DistributedPlan, left: [(place: RowPlace, reject: Reject)]
  ) throws(FilterError) -> [FileOutcome] {
    try balance("rows to leave out and left out", dropped.count, left.count)
    var outcomes = outcomes
    for (split, rows) in Dictionary(grouping: left, by: \.place.split) { outcomes[split].reject(rows.map(\.reject)) }
    let files = plan.splits.indices.filter { plan.splits[$0].register == nil }
    return sources.registers.flatMap(\.outcomes) + files.map { outcomes[$0] }
  }
}

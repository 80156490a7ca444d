import Identity
import Register
import Submission

/// Rows on their way to one segment of a register: those of a submission, of a piece of it, or of several small ones.
struct SegmentDraft {
  /// A submission's rows in the segment.
  struct Part {
    /// By which the submission is known to who makes the draft.
    var file: Int
    var submission: Catalogue.Submission
    var rows: Int
    /// Rows that differ from those that they replace, and that do not.
    var replaced = 0
    var unchanged = 0
    /// All that they replace, among them what was replaced before.
    fileprivate var references: [RowReference] = []
  }

  private var parts: [Part] = []
  private var rows = 0
  /// Of small submissions, and of others.
  private var batches: [RegistrationBatch] = []
  private var contents: SegmentContents?

  init() {}

  /// A draft of one submission's rows.
  init(_ contents: SegmentContents, of submission: Catalogue.Submission, file: Int) {
    self.contents = contents
    rows = contents.rowCount
    parts = [Part(file: file, submission: submission, rows: rows)]
  }

  var isFull: Bool { rows >= 1 << 17 || parts.count >= 1 << 12 }

  mutating func append(_ submission: Catalogue.Submission, _ batches: [RegistrationBatch], file: Int) {
    let count = batches.reduce(0) { $0 + $1.registrations.count }
    parts.append(Part(file: file, submission: submission, rows: count))
    rows += count
    self.batches += batches
  }

  /// Writes the segment, and returns what its rows replace; an empty draft becomes none.
  mutating func admit(to writer: inout RegisterWriter, workers: Workers) throws(RegisterError) -> [Part] {
    if parts.isEmpty { return [] }
    var contents = contents ?? SegmentContents(batches, seed: writer.register.hashSeed, workers: workers)
    // Of rows with one record id each is judged by the one before it.
    let within = parts.count > 1 ? contents.earlierRows(inSegment: writer.nextNumber) : []
    let followers = Set(within.map(\.row))
    var earlier = try writer.register.earlierRows(of: contents, workers: workers)
    for index in earlier.indices where followers.contains(earlier[index].row) { earlier[index].wasLive = false }
    assign(earlier + within)
    for index in parts.indices { parts[index].submission.rows = parts[index].rows }
    contents.replaced = parts.flatMap(\.references)
    try writer.admit(contents, of: parts.map { ($0.submission, $0.references.count) })
    return parts
  }

  /// Gives each part what its rows replace.
  private mutating func assign(_ earlier: [EarlierRow]) {
    var ends: [Int] = []
    for part in parts { ends.append((ends.last ?? 0) + part.rows) }
    for row in earlier {
      let part = ends.partitionPoint { $0 > row.row }
      parts[part].references.append(row.reference)
      guard row.wasLive else { continue }
      if row.isUnchanged { parts[part].unchanged += 1 } else { parts[part].replaced += 1 }
    }
  }
}

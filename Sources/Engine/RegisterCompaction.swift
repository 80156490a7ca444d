import Identity
import Register

/// Puts small segments together, and leaves out rows that later ones replace.
public struct RegisterCompaction: Sendable {
  /// Rows that a compacted segment has at most.
  public var segmentLimit = Register.segmentLimit
  /// A segment of which less counts than this share is written anew.
  public var liveShare = 0.9
  /// Segments with a submission that was enrolled later, YYYYMMDD, stay as they are: it can still be taken out.
  public var enrolledUntil = UInt32.max
  public var workers: Workers

  public init(workers: Workers) { self.workers = workers }

  /// Whether what it would put together is worth writing again: `files` segments fewer, or a tenth of all rows that are replaced.
  public func isDue(_ register: Register, savingFiles files: Int = 32) -> Bool {
    let groups = groups(register.segments)
    let numbers = Set(groups.joined())
    let replaced = register.segments.filter { numbers.contains($0.entry.number) }
      .reduce(0) { $0 + $1.rowCount - $1.liveCount }
    return numbers.count - groups.count >= files || replaced > 0 && replaced * 10 >= register.liveCount
  }

  /// Compacts what it pays for, and gives every segment an index. Returns how many segments were there before.
  public func run(_ writer: inout RegisterWriter) throws(RegisterError) -> Int {
    let before = writer.register.segments.count
    try compact(&writer)
    _ = try writer.indexAll(workers: workers)
    return before
  }

  /// Compacts what it pays for. Each step is part of the register once it is done.
  public func compact(_ writer: inout RegisterWriter) throws(RegisterError) {
    // Numbers, as places shift.
    for group in groups(writer.register.segments) {
      let places = writer.register.segments.indices.filter {
        group.contains(writer.register.segments[$0].entry.number)
      }
      let segments = places.map { writer.register.segments[$0] }
      try writer.compact(places, to: contents(of: segments, seed: writer.register.hashSeed))
      try writer.publish()
    }
  }

  /// Segments that are to become one, by number: neighbours among those that are small or mostly replaced.
  private func groups(_ segments: [Segment]) -> [[Int]] {
    var groups: [[Int]] = []
    var group: [Segment] = []
    func isWorthIt(_ group: [Segment]) -> Bool {
      group.count > 1 || group.contains { Double($0.liveCount) < liveShare * Double($0.rowCount) }
    }
    func end() {
      if isWorthIt(group) { groups.append(group.map(\.entry.number)) }
      group = []
    }
    for segment in segments where segment.entry.submissions.allSatisfy({ $0.enrolledOn <= enrolledUntil }) {
      let isLarge = segment.liveCount > segmentLimit / 2
      if isLarge, Double(segment.liveCount) >= liveShare * Double(segment.rowCount) { continue }
      if group.reduce(0, { $0 + $1.liveCount }) + segment.liveCount > segmentLimit { end() }
      group.append(segment)
    }
    end()
    return groups
  }

  /// The rows of segments that count.
  private func contents(of segments: [Segment], seed: UInt64) throws(RegisterError) -> SegmentContents {
    let batches = try workers.mapThrowing(jobs: segments.count) { (segment) throws(RegisterError) in
      try segments[segment].batch(0..<segments[segment].rowCount)
    }
    return SegmentContents(batches, seed: seed, workers: workers)
  }
}

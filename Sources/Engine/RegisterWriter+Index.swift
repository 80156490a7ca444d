import Identity
import Register

extension RegisterWriter {
  /// Gives an index to every segment that has none; returns how many. Each is part of the register once it is done.
  public mutating func indexAll(workers: Workers) throws(RegisterError) -> Int {
    var count = 0
    for place in register.segments.indices where !register.segments[place].hasIndex {
      let segment = register.segments[place]
      var registrations: [Registration] = []
      registrations.reserveCapacity(segment.rowCount)
      var reader = try SegmentReader(segment, .through)
      try reader.append(0..<segment.rowCount, to: &registrations)
      try index(
        place, with: IndexBuild(registrations: registrations, seed: register.hashSeed, workers: workers).run())
      try publish()
      count += 1
    }
    return count
  }
}

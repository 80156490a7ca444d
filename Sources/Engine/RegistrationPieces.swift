import Identity

/// Registrations by ordinal, of which only some ranges need be in memory at a time.
struct RegistrationPieces: Sendable {
  /// Ordinals of one piece are alike above this bit.
  private let shift: Int
  private var pieces: [[Registration]]
  private let table: RegistrationTable
  private var loaded: Set<Int> = []

  private static let pieceBits = 16

  init(of table: RegistrationTable, rangeShift: Int) {
    self.table = table
    if table.spill == nil {
      shift = CandidatePair.ordinalBits
      pieces = [table.registrations]
    } else {
      shift = min(Self.pieceBits, rangeShift)
      pieces = Array(repeating: [], count: table.count >> shift + 1)
    }
  }

  @inline(__always)
  subscript(ordinal: UInt32) -> Registration {
    pieces[Int(ordinal) &>> shift][Int(ordinal) & (1 &<< shift &- 1)]
  }

  /// Whether the piece of an ordinal could be read.
  func has(_ ordinal: UInt32) -> Bool {
    Int(ordinal) & (1 << shift - 1) < pieces[Int(ordinal) >> shift].count
  }

  /// Has exactly these ranges of 2^`rangeShift` ordinals in memory; a piece that is there already stays.
  mutating func load(ranges: Set<Int>, rangeShift: Int, workers: Workers) {
    guard table.spill != nil, ranges != loaded else { return }
    let perRange = 1 << (rangeShift - shift)
    for range in loaded.subtracting(ranges) {
      for piece in range * perRange..<min((range + 1) * perRange, pieces.count) { pieces[piece] = [] }
    }
    let missing = ranges.subtracting(loaded).flatMap { range in
      Array(range * perRange..<min((range + 1) * perRange, pieces.count))
    }
    let (table, shift) = (table, shift)
    let read = workers.map(jobs: missing.count) { job in
      table.read(missing[job] << shift..<min((missing[job] + 1) << shift, table.count))
    }
    for (piece, registrations) in zip(missing, read) { pieces[piece] = registrations }
    loaded = ranges
  }
}

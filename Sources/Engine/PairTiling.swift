/// How candidate pairs are divided: into tiles by the ranges of their two registrations, and a tile into parts by the first.
///
/// Only the registrations of two ranges need be in memory to compare the pairs of a tile. In memory there is one range.
struct PairTiling: Sendable {
  /// Ordinals of one range are alike above this bit.
  let rangeShift: Int
  let rangeCount: Int
  /// Ordinals of one part are alike above this bit.
  let partShift: Int
  private let partsPerTile: Int
  private let registrationCount: Int

  /// Pairs that a part is to have at least on average, where every registration is in one.
  private static let partSize = 1 << 14
  private static let mostParts = 1 << 12
  private static let mostRanges = 1 << 6

  /// Ranges of 2^`rangeShift` registrations.
  init(registrations: Int, rangeShift: Int) {
    let bits = Int.bitWidth - max(registrations - 1, 1).leadingZeroBitCount
    // More ranges would make more tiles than there is room for their blocks.
    self.rangeShift = max(min(rangeShift, bits), bits - Self.mostRanges.trailingZeroBitCount)
    registrationCount = registrations
    rangeCount = max(registrations - 1, 0) >> self.rangeShift + 1
    let tiles = rangeCount * (rangeCount + 1) / 2
    var shift = min(Self.partSize.trailingZeroBitCount, self.rangeShift)
    while shift < self.rangeShift, tiles << (self.rangeShift - shift) > Self.mostParts { shift += 1 }
    partShift = shift
    partsPerTile = 1 << (self.rangeShift - shift)
  }

  var tileCount: Int { rangeCount * (rangeCount + 1) / 2 }
  var partCount: Int { tileCount * partsPerTile }

  /// The part that a pair lies in.
  @inline(__always)
  func part(of pair: CandidatePair) -> Int {
    let (a, b) = (Int(pair.a), Int(pair.b))
    let tile = tile(a >> rangeShift, b >> rangeShift)
    return tile &* partsPerTile &+ (a >> partShift) & (partsPerTile &- 1)
  }

  /// The ordinals of a range.
  func range(_ range: Int) -> Range<Int> {
    range << rangeShift..<min((range + 1) << rangeShift, registrationCount)
  }

  /// The tile of two ranges, the lesser first: row by row of a triangle.
  @inline(__always)
  func tile(_ i: Int, _ j: Int) -> Int { i &* (2 &* rangeCount &- i &- 1) / 2 &+ j }

  /// The parts of a tile.
  func parts(ofTile tile: Int) -> Range<Int> { tile * partsPerTile..<(tile + 1) * partsPerTile }
}

import Linkage
import TestSupport
import Testing

@testable import Engine

@Suite struct PairTilingTests {
  @Test("every pair lies in a part of the tile of its ranges", arguments: [1, 2, 1000, 5000, 70_000], [10, 12, 28])
  func parts(registrations: Int, rangeShift: Int) {
    let tiling = PairTiling(registrations: registrations, rangeShift: rangeShift)
    var generator = SeededGenerator(seed: UInt64(registrations + rangeShift))
    let ranges = (0..<tiling.rangeCount).map(tiling.range)
    #expect(ranges.flatMap { Array($0) } == Array(0..<registrations))
    let tiles = ranges.indices.flatMap { i in (i..<ranges.count).map { tiling.tile(i, $0) } }
    #expect(tiles == Array(0..<tiling.tileCount))
    for _ in 0..<200 where registrations > 1 {
      let a = UInt32.random(in: 0..<UInt32(registrations - 1), using: &generator)
      let pair = CandidatePair(UInt32.random(in: a + 1..<UInt32(registrations), using: &generator), a, rule: .phone)
      let (i, j) = (Int(pair.a) >> tiling.rangeShift, Int(pair.b) >> tiling.rangeShift)
      #expect(ranges[i].contains(Int(pair.a)) && ranges[j].contains(Int(pair.b)))
      #expect(tiling.parts(ofTile: tiling.tile(i, j)).contains(tiling.part(of: pair)))
    }
  }

  @Test func aLargeRegisterHasFewTilesHoweverLittleMemoryThereIs() {
    let tiling = PairTiling(registrations: 200_000_000, rangeShift: 10)
    #expect(tiling.rangeCount <= 64)
    #expect(tiling.partCount <= 1 << 12)
  }
}

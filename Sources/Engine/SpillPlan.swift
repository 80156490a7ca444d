import Identity
import Linkage

/// How much memory a run may take, and where what does not fit goes.
public struct SpillPlan: Sendable {
  public var folder: SpillFolder
  /// Bytes for all data of the run.
  public var memory: Int

  /// What the program takes before it has any data: tables, buffers of readers and decompressors.
  private static let programSize = 64 << 20

  /// Plans for a program that may take `memory` bytes in all.
  public init(folder: SpillFolder, memory: Int) {
    self.folder = folder
    self.memory = max(memory - Self.programSize, 256 << 10)
  }

  /// Bytes that a program needs at least to sweep `count` registrations: for itself, for the counters of terms, and for what is
  /// known of each registration and link until the end. Busy cores make it 8 MiB more, unless there is not as much to read.
  /// Measured, see docs/reliability.md.
  public static func least(for count: Int) -> Int {
    (60 << 20) + min(8 << 20, count * 8) + TermFrequencies.size(expected: count) + count * 24
  }

  /// Bytes that batches may take as they are read. Keys, pairs and counts take about as much again.
  var batchLimit: Int { memory / 20 * 9 }

  /// Bytes for the blocks that one of the workers is filling in one store: each fills those of two.
  func openBytes(workers: Workers) -> Int { memory / 8 / workers.count }

  /// Registrations of two ranges must fit besides the counts of terms: the greatest power of two of one range.
  func rangeShift(countBytes: Int) -> Int {
    let room = max((memory - countBytes) / 4 * 3, memory / 8)
    var shift = 10
    while shift < CandidatePair.ordinalBits, 2 * MemoryLayout<Registration>.stride << (shift + 1) <= room { shift += 1 }
    return shift
  }
}

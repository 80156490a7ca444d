import Identity
import Submission

/// All registrations of a run in memory, in the order of their files and rows.
public struct RegistrationTable: Sendable {
  public var registrations: [Registration] = []
  private var recordIDs: [RecordIDs] = []
  /// The ordinal after the last of each batch of record ids.
  private var batchEnds: [Int] = []

  public init() {}

  public var count: Int { registrations.count }

  mutating func append(_ batch: RegistrationBatch) {
    registrations.append(contentsOf: batch.registrations)
    recordIDs.append(batch.recordIDs)
    batchEnds.append(registrations.count)
  }

  mutating func reserveCapacity(_ count: Int) { registrations.reserveCapacity(count) }

  /// The batch of an ordinal and its place in it.
  private func place(_ ordinal: Int) -> (batch: Int, index: Int) {
    var (low, high) = (0, batchEnds.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ordinal < batchEnds[middle] { high = middle } else { low = middle + 1 }
    }
    return (low, ordinal - (low == 0 ? 0 : batchEnds[low - 1]))
  }

  public func recordID(_ ordinal: Int) -> String {
    let (batch, index) = place(ordinal)
    return recordIDs[batch][index]
  }

  func id(_ ordinal: Int) -> RecordID {
    let (batch, index) = place(ordinal)
    return recordIDs[batch].id(at: index)
  }
}

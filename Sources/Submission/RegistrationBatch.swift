import Identity

/// The rows of one chunk of a submission file, in the order of the file.
public struct RegistrationBatch: Sendable {
  /// The place of the chunk in the file, from 0.
  public var chunkIndex = 0
  public var registrations: [Registration] = []
  public var recordIDs = RecordIDs()
  /// The line of the file on which each registration's row begins, counted from 1.
  public var lines: [UInt32] = []
  /// `applied_on` of each request; empty for a register file.
  public var appliedOn: [BirthDate] = []
  public var rejects: [Reject] = []

  public init() {}

  public var rowCount: Int { registrations.count + rejects.count }

  mutating func reserveCapacity(rows: Int) {
    registrations.reserveCapacity(rows)
    recordIDs.ends.reserveCapacity(rows)
    recordIDs.bytes.reserveCapacity(20 * rows)
    lines.reserveCapacity(rows)
  }
}

import Identity

/// The rows of one chunk of a submission file, in the order of the file.
public struct RegistrationBatch: Sendable {
  /// The place of the chunk in the file, from 0.
  public var chunkIndex = 0
  public var registrations: [Registration] = []
  public var recordIDs = RecordIDs()
  /// The line of the file on which each registration's row begins, counted from 1.
  public var lines: [UInt32] = []
  /// Of each request what its row holds beside the registration; empty for a register file.
  public var requests: [RequestDetails] = []
  public var rejects: [Reject] = []

  public init() {}

  public var rowCount: Int { registrations.count + rejects.count }

  mutating func reserveCapacity(rows: Int, idBytes: Int) {
    registrations.reserveCapacity(rows)
    recordIDs.ends.reserveCapacity(rows)
    recordIDs.bytes.reserveCapacity(idBytes * rows)
    lines.reserveCapacity(rows)
  }
}

/// What a request's row holds beside the registration.
public struct RequestDetails: Sendable, Hashable {
  public var kind: SubmissionKind
  /// `applied_on`; `.none` where the row gives none.
  public var appliedOn = BirthDate.none
  /// The school that the registration is to come from, of a transfer or an enrolment.
  public var outSchool = SchoolCode.none

  public init(kind: SubmissionKind) { self.kind = kind }
}

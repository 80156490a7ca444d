/// How many rows of a file were read, and how many of them were refused: what decides whether the file is used at all.
public struct AdmissionTally: Hashable, Sendable {
  public var rows = 0
  public var rejected = 0
  public var undecodable = 0

  public init() {}

  public mutating func add(_ batch: RegistrationBatch) {
    rows += batch.rowCount
    rejected += batch.rejects.count
    undecodable += batch.rejects.count { $0.reason == .undecodable }
  }

  /// Counts `count` rows that were admitted by the parser and refused later: a record id that is repeated, say.
  public mutating func reject(_ count: Int) { rejected += count }

  /// Throws what makes a file of such rows unusable: `noRows`, `tooManyUndecodable` or `tooManyRejected`.
  public func check(_ limits: SubmissionLimits = SubmissionLimits()) throws(SubmissionError) {
    if rows == 0 { throw SubmissionError(.noRows) }
    if Double(undecodable) > limits.undecodableShare * Double(rows) {
      throw SubmissionError(.tooManyUndecodable(count: undecodable, rows: rows))
    }
    if Double(rejected) > limits.rejectedShare * Double(rows) {
      throw SubmissionError(.tooManyRejected(count: rejected, rows: rows))
    }
  }
}

import Identity

@testable import Submission

/// What a whole submission comes to.
struct ParsedSubmission {
  var registrations: [Registration] = []
  var ids: [String] = []
  var lines: [UInt32] = []
  var requests: [RequestDetails] = []
  var rejects: [Reject] = []
  var tally = AdmissionTally()
  var header: Header
  var encoding: TextEncoding?

  init(
    _ bytes: [UInt8], kind: SubmissionKind = .register, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = .init(),
    readSize: Int = .max
  ) throws {
    try self.init(
      SubmissionReader(
        MemorySource(bytes, readSize: readSize), size: bytes.count, kind: kind, encoding: encoding, limits: limits),
      limits: limits)
  }

  init(_ reader: SubmissionReader, limits: SubmissionLimits = .init()) throws {
    header = reader.header
    var parser = RowParser(
      header: reader.header, on: BirthDate(year: 2026, month: 11, day: 24) ?? .none, limits: limits)
    var index = 0
    while let chunk = try reader.nextChunk() {
      let batch = try parser.parse(chunk)
      precondition(batch.chunkIndex >= index)
      index = batch.chunkIndex + 1
      registrations += batch.registrations
      ids += (0..<batch.recordIDs.count).map { batch.recordIDs[$0] }
      lines += batch.lines
      requests += batch.requests
      rejects += batch.rejects
      tally.add(batch)
    }
    self.encoding = reader.encoding
  }

  init(_ text: String, kind: SubmissionKind = .register) throws { try self.init(Array(text.utf8), kind: kind) }
}

/// The kind of the error that `body` throws; `nil` if it throws none.
func submissionFailure(_ body: () throws -> Void) -> SubmissionError.Kind? {
  do {
    try body()
    return nil
  } catch {
    return (error as? SubmissionError)?.kind
  }
}

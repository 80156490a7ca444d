import Engine
import Identity
import Linkage
import Reports
import Submission

/// All that is wrong with a submission file, by what the ministry's side reads it with: before it is sent, and after it was refused.
public struct FileCheck {
  private let stream: SubmissionStream
  /// With which duplicates inside a file are looked for; `nil` for not at all.
  public var model: MatchModel?
  /// For files that are larger than the memory; `nil` to keep all in it.
  public var spill: SpillPlan?
  /// Called before so many registrations are compared.
  public var onComparing: (Int) -> Void = { _ in }

  /// Reads files as `stream` does, but for their kinds.
  public init(_ stream: SubmissionStream) { self.stream = stream }

  /// Reads the whole file; what makes it unusable is a finding like others. Throws where it could not be looked at.
  public func findings(in file: String, kind: SubmissionKind) throws(Failure) -> FileFindings {
    guard kind.holdsPupils else {
      let outcome =
        kind == .approvals
        ? FormFile(approvalsAt: file, on: stream.day, encoding: stream.encoding).outcome
        : FormFile(decisionsAt: file, on: stream.day, encoding: stream.encoding).outcome
      return try looked(FileFindings(outcome))
    }
    var stream = stream
    stream.kind = kind
    let limits = stream.limits
    // All that is wrong is shown, however much it is; whether it is too much is said all the same.
    (stream.limits.rejectedShare, stream.limits.undecodableShare) = (1, 1)
    let loaded = try load(file, from: stream)
    guard var outcome = loaded.outcomes.first else { return FileFindings(file: file) }
    if outcome.error == nil { outcome.error = limits.refusal(of: outcome) }
    var findings = try looked(FileFindings(outcome))
    switch outcome.error?.kind {
    case nil, .tooManyRejected, .tooManyUndecodable: break
    // What cannot be read to its end is not read again.
    default: return findings
    }
    let suspects = try suspects(in: loaded.table)
    do {
      try describe(outcome, kind, loaded.table, suspects, in: &findings)
    } catch {
      throw Failure(error.text(file: file))
    }
    return findings
  }

  /// What keeps a file from being looked at is a failure, no finding.
  private func looked(_ findings: FileFindings) throws(Failure) -> FileFindings {
    if let error = findings.refusal {
      switch error.kind {
      case .cannotRead, .isDirectory, .conversionUnavailable: throw Failure(error.text(file: findings.file))
      default: break
      }
    }
    return findings
  }

  private func load(_ file: String, from stream: SubmissionStream) throws(Failure) -> SubmissionStream.Loaded {
    guard let spill else { return stream.load([file]) }
    return try orFail { () throws(SourceError) in try stream.load(Sources(files: [file]), within: spill) }
  }

  /// Two rows that are probably one child's, or that hold one number.
  private struct Suspects {
    var a: Int
    var b: Int
    var probability: Double
    var isOneChild: Bool
  }

  private func suspects(in table: RegistrationTable) throws(Failure) -> [Suspects] {
    guard let model, table.count > 1, table.count <= SweepJoin.capacity else { return [] }
    onComparing(table.count)
    let sweep = SweepJoin(workers: stream.workers, model: model)
    let result = try orFail { () throws(SpillError) in try sweep.run(table) }
    return result.links.map { link in
      let probability = link.weight.probability
      return Suspects(
        a: Int(link.a), b: Int(link.b), probability: probability, isOneChild: probability >= sweep.threshold)
    }
  }

  /// Reads the file again for what is said of rows that are used: their lines, and their values, masked; and for what else is wrong
  /// with those that are not. The rows that were not rejected are those of the table, in its order.
  private func describe(
    _ outcome: FileOutcome, _ kind: SubmissionKind, _ table: RegistrationTable, _ suspects: [Suspects],
    in findings: inout FileFindings
  ) throws(SubmissionError) {
    let rejects = Dictionary(outcome.rejects.map { (Int($0.line), $0) }) { first, _ in first }
    let suspected = Set(suspects.flatMap { [$0.a, $0.b] })
    var described: [Int: RawRecord] = [:]
    var cursor = RegistrationTable.Cursor(table)
    var flags = RegistrationFlags()
    var next = 0
    try RawRecord.forEach(inFile: outcome.path, kind: kind, encoding: stream.encoding) { line in
      if rejects[line] != nil { return true }
      if next >= table.count { return false }
      flags = cursor.registration(next).flags
      next += 1
      return suspected.contains(next - 1) || !flags.isEmpty
    } _: { record in
      if let reject = rejects[record.line] {
        for fault in record.furtherFaults(after: reject, kind: kind, on: stream.day) { findings.add(fault) }
        return
      }
      let ordinal = next - 1
      findings.add(flags, of: record)
      if suspected.contains(ordinal) { described[ordinal] = record }
    }
    for pair in suspects {
      guard let a = described[pair.a], let b = described[pair.b] else { continue }
      findings.add(Finding(a, b, isOneChild: pair.isOneChild, probability: pair.probability))
    }
  }
}

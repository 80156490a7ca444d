import Identity
import Register
import Submission

/// Admits submissions to a register, one segment each; a large one becomes several.
public struct EnrolRun: Sendable {
  public var stream: SubmissionStream
  /// The day of enrolment.
  public var today: BirthDate

  public init(stream: SubmissionStream, today: BirthDate) {
    self.stream = stream
    self.today = today
  }

  /// What became of one submission.
  public struct Outcome: Sendable {
    public var file: FileOutcome
    /// Registrations of children whose record id the register did not have.
    public var new = 0
    /// Registrations that differ from those that they replace, and that do not.
    public var replaced = 0
    public var unchanged = 0
    /// It was enrolled before, with the same bytes: nothing was done.
    public var wasEnrolled = false
    /// Why the register did not take it, though it can be read.
    public var refusal: RegisterError?

    public var isRefused: Bool { refusal != nil || file.error != nil }
  }

  /// Enrols files in the order of their names; each is part of the register once it is done. A file that is refused is left out.
  /// Throws where the register itself cannot be read or written: what was enrolled until then stays.
  public func run(
    _ paths: [String], into writer: inout RegisterWriter, ended: (Outcome) -> Void = { _ in }
  ) throws(RegisterError) -> [Outcome] {
    var outcomes: [Outcome] = []
    for path in SubmissionStream.inOrder(paths) {
      let outcome = try enrol(path, into: &writer)
      ended(outcome)
      outcomes.append(outcome)
    }
    return outcomes
  }

  private func enrol(_ path: String, into writer: inout RegisterWriter) throws(RegisterError) -> Outcome {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var outcome = Outcome(file: FileOutcome(path: path, kind: .register))
    let known = SubmissionName(path: path)
    // A file that cannot be read for its checksum is refused by the stream, which says why.
    let checksum = try? Checksum(ofFile: path)
    do throws(RegisterError) {
      if let kind = known?.kind, kind != .register {
        throw RegisterError(.holdsRequests(name: name, kind: kind.rawValue), path: writer.register.path)
      }
      if let checksum, try writer.standing(ofSubmission: name, checksum: checksum) == .enrolled {
        outcome.wasEnrolled = true
        return outcome
      }
    } catch {
      outcome.refusal = error
      return outcome
    }
    let store = BatchStore(nil)
    let read = stream.read([path], into: store)
    outcome.file = read.outcomes[0]
    guard let checksum, outcome.file.error == nil else { return outcome }

    var submission = Catalogue.Submission(
      name: name, checksum: checksum, province: known?.province.rawValue ?? 0, kind: SubmissionKind.register.rawValue,
      date: (known?.date ?? today).decimal, enrolledOn: today.decimal, rows: 0)
    for batches in Self.pieces(read.batches) {
      var contents = SegmentContents(
        batches.map { store.whole($0) }, seed: writer.register.hashSeed, workers: stream.workers)
      for row in try writer.register.earlierRows(of: contents, workers: stream.workers) {
        contents.replaced.append(row.reference)
        guard row.wasLive else { continue }
        if row.isUnchanged { outcome.unchanged += 1 } else { outcome.replaced += 1 }
      }
      submission.rows = contents.registrations.count
      outcome.new += submission.rows
      try writer.admit(contents, of: [submission])
    }
    outcome.new -= outcome.replaced + outcome.unchanged
    try writer.publish()
    return outcome
  }

  /// What goes into one segment: a large submission becomes several.
  private static func pieces(_ batches: [StoredBatch]) -> [[StoredBatch]] {
    var pieces: [[StoredBatch]] = []
    var rows = Register.segmentLimit
    for batch in batches {
      if rows + batch.count > Register.segmentLimit {
        pieces.append([])
        rows = 0
      }
      pieces[pieces.count - 1].append(batch)
      rows += batch.count
    }
    return pieces
  }
}

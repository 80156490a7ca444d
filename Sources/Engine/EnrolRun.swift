import Identity
import Register
import Submission

/// Admits submissions to a register, one segment each; a large one becomes several, and small ones share one.
public struct EnrolRun: Sendable {
  public var stream: SubmissionStream
  /// The day of enrolment.
  public var today: BirthDate
  /// By which submissions are read for their checksums.
  var calls: any FileCalls = PosixCalls()

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

    fileprivate mutating func count(_ part: SegmentDraft.Part) {
      new += part.rows - part.replaced - part.unchanged
      replaced += part.replaced
      unchanged += part.unchanged
    }
  }

  /// Rows that become part of the register together: a change of the catalogue waits for the disk several times.
  private static let publishedRows = 1 << 22
  /// Files, besides a share of those that the catalogue lists, as all of it is written each time.
  private static let publishedFiles = 64
  /// Rows below which a submission shares a segment with its neighbours: each segment is looked at by whatever comes later.
  private static let sharedRows = 1 << 16

  /// Enrols files in the order of their names, some millions of rows at a time; `ended` is told of a file when it is part of the
  /// register. A file that is refused is left out. Throws where the register itself cannot be read or written: what `ended` was
  /// told of stays.
  public func run(
    _ paths: [String], into writer: inout RegisterWriter, ended: (Outcome) -> Void = { _ in }
  ) throws(RegisterError) -> [Outcome] {
    let paths = SubmissionStream.inOrder(paths)
    // Files that are in the register already need not be read again.
    let known = RegisterStanding(of: writer)
    var seen = known.submissions
    var outcomes: [Outcome] = []
    var told = 0
    var shared = SegmentDraft()
    func admit(_ draft: inout SegmentDraft) throws(RegisterError) {
      for part in try draft.admit(to: &writer, workers: stream.workers) { outcomes[part.file].count(part) }
      draft = SegmentDraft()
    }
    func publish() throws(RegisterError) {
      try admit(&shared)
      if outcomes[told...].contains(where: { !$0.isRefused && !$0.wasEnrolled }) { try writer.publish() }
      outcomes[told...].forEach(ended)
      told = outcomes.count
    }
    try stream.workers.inOrder(jobs: paths.count) { job in
      read(paths[job], known)
    } consume: { (_, file: ReadFile) throws(RegisterError) in
      let name = file.submission?.name ?? ""
      let isNew = seen.insert(Array(name.utf8)).inserted
      // What comes after those that wait replaces their rows, and one of the same name is judged by them.
      if file.rows >= Self.sharedRows || !isNew && !known.hasSubmission(name) { try admit(&shared) }
      let outcome = try judge(file, isNew: isNew, writer)
      outcomes.append(outcome)
      if let submission = file.submission, !outcome.isRefused, !outcome.wasEnrolled {
        if file.rows < Self.sharedRows {
          shared.append(submission, file.batches, file: outcomes.count - 1)
          if shared.isFull { try admit(&shared) }
        } else {
          for contents in file.segments {
            var draft = SegmentDraft(contents, of: submission, file: outcomes.count - 1)
            try admit(&draft)
          }
        }
      }
      let rows = outcomes[told...].reduce(0) { $0 + $1.file.registrations }
      let files = Self.publishedFiles + seen.count / 8
      if rows >= Self.publishedRows || outcomes.count - told >= files { try publish() }
    }
    try publish()
    return outcomes
  }

  /// A file as it was read: while one is written, the next is read.
  private struct ReadFile: Sendable {
    var outcome: Outcome
    var checksum: Checksum?
    /// Why there is no checksum.
    var fault: RegisterError?
    var submission: Catalogue.Submission?
    /// Of a submission that shares a segment, its rows; of others, their segments.
    var batches: [RegistrationBatch] = []
    var segments: [SegmentContents] = []

    var rows: Int { outcome.file.registrations }
  }

  private func read(_ path: String, _ known: RegisterStanding) -> ReadFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var file = ReadFile(outcome: Outcome(file: FileOutcome(path: path, kind: .register)))
    let parts = SubmissionName(path: path)
    if let kind = parts?.kind, kind != .register {
      file.outcome.refusal = RegisterError(.holdsRequests(name: name, kind: kind.rawValue), path: known.path)
      return file
    }
    var checksum: Checksum?
    do throws(RegisterError) { checksum = try Checksum(ofFile: path, calls: calls) } catch { file.fault = error }
    if let checksum {
      file.checksum = checksum
      file.submission = Catalogue.Submission(
        name: name, checksum: checksum, province: parts?.province.rawValue ?? 0, kind: SubmissionKind.register.rawValue,
        date: (parts?.date ?? today).decimal, enrolledOn: today.decimal, rows: 0)
      // Whoever enrols it says what this means.
      if known.hasSubmission(name) { return file }
    }
    let store = BatchStore(nil)
    let read = stream.read([path], into: store)
    file.outcome.file = read.outcomes[0]
    guard file.outcome.file.error == nil else { return file }
    if file.rows < Self.sharedRows {
      file.batches = read.batches.map { store.whole($0) }
      return file
    }
    file.segments = Self.pieces(read.batches.map(\.count)).map { batches in
      SegmentContents(batches.map { store.whole(read.batches[$0]) }, seed: known.hashSeed, workers: stream.workers)
    }
    return file
  }

  /// What becomes of a file, before its rows are counted.
  private func judge(
    _ file: ReadFile, isNew: Bool, _ writer: borrowing RegisterWriter
  ) throws(RegisterError) -> Outcome {
    var outcome = file.outcome
    // What cannot be read is refused by the stream, which says why. What could be read the second time is not to blame.
    if let fault = file.fault, !outcome.isRefused { throw fault }
    guard let checksum = file.checksum, let submission = file.submission, !outcome.isRefused, !isNew else {
      return outcome
    }
    do throws(RegisterError) {
      if try writer.standing(ofSubmission: submission.name, checksum: checksum) == .enrolled {
        outcome.wasEnrolled = true
        outcome.file = FileOutcome(path: outcome.file.path, kind: .register)
      }
    } catch {
      outcome.refusal = error
    }
    return outcome
  }

  /// Which batches, of which the rows are given, go into one segment: a large submission becomes several.
  static func pieces(_ counts: [Int]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var (start, rows) = (0, 0)
    for (batch, count) in counts.enumerated() {
      // All rows of a batch may have been rejected, of the first too.
      if rows > 0, rows + count > Register.segmentLimit {
        pieces.append(start..<batch)
        (start, rows) = (batch, 0)
      }
      rows += count
    }
    if rows > 0 { pieces.append(start..<counts.count) }
    return pieces
  }
}

/// What is known of a register before files are read for it.
private struct RegisterStanding: Sendable {
  let path: String
  let hashSeed: UInt64
  /// Names byte for byte, as files are told apart.
  let submissions: Set<[UInt8]>

  init(of writer: borrowing RegisterWriter) {
    path = writer.register.path
    hashSeed = writer.register.hashSeed
    submissions = Set(writer.register.catalogue.submissions.map { Array($0.name.utf8) })
  }

  func hasSubmission(_ name: String) -> Bool { submissions.contains(Array(name.utf8)) }
}

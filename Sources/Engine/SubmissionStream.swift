import Identity
import Submission
import Synchronization

/// What became of one file: rows = registrations + rejects; none of them counts where `error` says that it was refused whole.
public struct FileOutcome: Sendable {
  public var path: String
  public var kind: SubmissionKind
  public var registrations = 0
  /// By line; of a file that has too many the first.
  public var rejects: [Reject] = []
  /// Rejected rows behind those.
  public var unlistedRejects = 0
  public var error: SubmissionError?
  /// Headers that no column is known by.
  public var unknownColumns: [String] = []
  /// Bytes of CSV text.
  public var bytes = 0

  public init(path: String, kind: SubmissionKind) {
    self.path = path
    self.kind = kind
  }

  public var rejected: Int { rejects.count + unlistedRejects }
  public var rows: Int { registrations + rejected }
}

/// How far a stream has come, for those who watch; may be read at any time.
public final class StreamProgress: Sendable {
  private let rowCount = Atomic<Int>(0)
  private let byteCount = Atomic<Int>(0)

  public init() {}

  public var rows: Int { rowCount.load(ordering: .relaxed) }
  /// Bytes of CSV text.
  public var bytes: Int { byteCount.load(ordering: .relaxed) }

  func add(rows: Int, bytes: Int) {
    rowCount.wrappingAdd(rows, ordering: .relaxed)
    byteCount.wrappingAdd(bytes, ordering: .relaxed)
  }
}

/// Streams submission files through all workers: each chunk is read, parsed and handed on by one of them.
public struct SubmissionStream: Sendable {
  public var workers: Workers
  /// What the files hold …
  public var kind: SubmissionKind
  /// … but for those whose names say one of these.
  public var kindsByName: Set<SubmissionKind> = []
  /// The day on which ages and grades are looked at.
  public var day: BirthDate
  /// What the files are encoded in; `nil` to find out.
  public var encoding: TextEncoding?
  public var limits: SubmissionLimits
  /// Called with every batch's progress, on any worker.
  public var onProgress: (@Sendable (StreamProgress) -> Void)?

  public init(
    workers: Workers, kind: SubmissionKind, day: BirthDate, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits(), onProgress: (@Sendable (StreamProgress) -> Void)? = nil
  ) {
    self.workers = workers
    self.kind = kind
    self.day = day
    self.encoding = encoding
    self.limits = limits
    self.onProgress = onProgress
  }

  /// What the file at `path` holds.
  public func kind(of path: String) -> SubmissionKind {
    guard let named = SubmissionName(path: path)?.kind, kindsByName.contains(named) else { return kind }
    return named
  }

  /// Where a batch comes from: by this, batches are put in order.
  public struct Place: Hashable, Comparable, Sendable {
    public var file: Int
    public var chunk: Int

    public static func < (a: Place, b: Place) -> Bool { (a.file, a.chunk) < (b.file, b.chunk) }
  }

  private struct Tally: Sendable {
    var outcomes: [FileOutcome]

    mutating func add(_ batch: RegistrationBatch, to file: Int, bytes: Int, header: Header) {
      outcomes[file].registrations += batch.registrations.count
      outcomes[file].bytes += bytes
      outcomes[file].unknownColumns = header.unknownColumns
    }
  }

  /// Runs all files, in any order; `body` gets each batch with its worker's state. The states come back in no particular order.
  public func run<State: Sendable>(
    _ paths: [String], state makeState: @Sendable () -> State,
    _ body: @Sendable (inout State, Place, RegistrationBatch) -> Void
  ) -> (states: [State], outcomes: [FileOutcome]) {
    let queue = ChunkQueue(files: paths.map { ($0, kind(of: $0)) }, encoding: encoding, limits: limits)
    let empty = Tally(outcomes: paths.map { FileOutcome(path: $0, kind: kind(of: $0)) })
    let provinces = paths.map { SubmissionName(path: $0)?.province }
    let ended = Guarded<[(State, Tally)]>([])
    let rejects = Guarded(paths.map { _ in FirstRejects(limit: limits.rejectedRows) })
    let progress = StreamProgress()
    workers.onEach { _ in
      var state = makeState()
      var tally = empty
      var parsers: [Int: RowParser] = [:]
      var own: Int?
      var spare: [UInt8] = []
      while var item = queue.next(own: &own, recycling: &spare) {
        var parser = parsers.removeValue(forKey: item.file) ?? RowParser(header: item.header, on: day, limits: limits)
        var batch: RegistrationBatch
        do throws(SubmissionError) {
          batch = try parser.parse(item.chunk)
        } catch {
          queue.fail(item.file, error)
          continue
        }
        parsers[item.file] = parser
        defer { swap(&spare, &item.chunk.buffer) }
        if let province = provinces[item.file] { batch.rejectRows(notOf: province) }
        tally.add(batch, to: item.file, bytes: item.chunk.byteCount, header: item.header)
        progress.add(rows: batch.rowCount, bytes: item.chunk.byteCount)
        onProgress?(progress)
        if !batch.rejects.isEmpty {
          rejects.withLock { $0[item.file].add(batch.rejects, ofChunk: item.chunk.index) }
          batch.rejects = []
        }
        body(&state, Place(file: item.file, chunk: item.chunk.index), batch)
      }
      ended.withLock { $0.append((state, tally)) }
    }
    let results = ended.withLock { $0 }
    var outcomes = empty.outcomes
    for (_, tally) in results {
      for (file, outcome) in tally.outcomes.enumerated() {
        outcomes[file].registrations += outcome.registrations
        outcomes[file].bytes += outcome.bytes
        if !outcome.unknownColumns.isEmpty { outcomes[file].unknownColumns = outcome.unknownColumns }
      }
    }
    for file in outcomes.indices {
      (outcomes[file].rejects, outcomes[file].unlistedRejects) = rejects.withLock { $0[file].take() }
      outcomes[file].error = queue.error(of: file) ?? limits.refusal(of: outcomes[file])
    }
    return (results.map(\.0), outcomes)
  }
}

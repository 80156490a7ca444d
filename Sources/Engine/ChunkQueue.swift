import Submission
import Synchronization

/// Hands the chunks of several files to workers: each file is read by one worker at a time, several files at once.
///
/// Nothing is read ahead of the workers, so memory is bounded by one chunk a worker, and a slow parser holds the reader back.
final class ChunkQueue: Sendable {
  private struct OpenFile: ~Copyable {
    var reader: SubmissionReader?
    var isOpened = false
    var hasEnded = false
    var error: SubmissionError?
  }

  private final class File: Sendable {
    let path: String
    let kind: SubmissionKind
    let state = Guarded(OpenFile())

    init(path: String, kind: SubmissionKind) {
      self.path = path
      self.kind = kind
    }
  }

  struct Item: Sendable {
    var file: Int
    var chunk: Chunk
    var header: Header
  }

  private let files: [File]
  private let encoding: TextEncoding?
  private let limits: SubmissionLimits
  /// The first file that no worker has claimed.
  private let unclaimed = Atomic<Int>(0)

  init(files: [(path: String, kind: SubmissionKind)], encoding: TextEncoding?, limits: SubmissionLimits) {
    self.files = files.map { File(path: $0.path, kind: $0.kind) }
    self.encoding = encoding
    self.limits = limits
  }

  /// The next chunk of any file; `nil` when all have ended. A file that fails ends with its error.
  ///
  /// `own` is the file that this worker read from last, `spare` the buffer of its last chunk, to be used again.
  func next(own: inout Int?, recycling spare: inout [UInt8]) -> Item? {
    // Its own file first, then a new one, then one that another worker is not reading at the moment, then wait.
    if let file = own, let item = take(file, waits: false, &spare) { return item }
    while true {
      let file = unclaimed.load(ordering: .relaxed)
      guard file < files.count else { break }
      guard unclaimed.compareExchange(expected: file, desired: file + 1, ordering: .relaxed).exchanged else { continue }
      own = file
      if let item = take(file, waits: true, &spare) { return item }
    }
    for waits in [false, true] {
      for file in files.indices {
        if let item = take(file, waits: waits, &spare) {
          own = file
          return item
        }
      }
    }
    return nil
  }

  private func take(_ index: Int, waits: Bool, _ spare: inout [UInt8]) -> Item? {
    let file = files[index]
    return waits
      ? file.state.withLock { next(index, file, &$0, &spare) }
      : file.state.withLockIfAvailable { next(index, file, &$0, &spare) } ?? nil
  }

  private func next(_ index: Int, _ file: File, _ state: inout OpenFile, _ spare: inout [UInt8]) -> Item? {
    if state.hasEnded { return nil }
    do throws(SubmissionError) {
      if !state.isOpened {
        state.isOpened = true
        state.reader = try SubmissionReader(path: file.path, kind: file.kind, encoding: encoding, limits: limits)
      }
      var buffer: [UInt8] = []
      swap(&buffer, &spare)
      if let chunk = try state.reader?.nextChunk(recycling: buffer), let header = state.reader?.header {
        return Item(file: index, chunk: chunk, header: header)
      }
    } catch {
      state.error = error
    }
    state.hasEnded = true
    state.reader = nil
    return nil
  }

  /// Ends a file because what was read of it cannot be used.
  func fail(_ file: Int, _ error: SubmissionError) {
    files[file].state.withLock {
      $0.error = $0.error ?? error
      $0.hasEnded = true
      $0.reader = nil
    }
  }

  /// Why a file's stream failed; `nil` for one that was read to its end.
  func error(of file: Int) -> SubmissionError? { files[file].state.withLock { $0.error } }
}

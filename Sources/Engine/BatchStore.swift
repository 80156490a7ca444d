import Identity
import Submission

/// A batch that was read: in memory, or in a file.
struct StoredBatch: Sendable {
  fileprivate enum Contents: Sendable {
    case memory(RegistrationBatch)
    case file(Extents)
  }

  /// Where in the file the parts of a batch begin.
  fileprivate struct Extents: Sendable {
    var registrations: Int
    var idEnds: Int
    var idBytes: Int
    var idByteCount: Int
    var lines: Int
  }

  fileprivate(set) var count: Int
  fileprivate var contents: Contents
}

/// Keeps batches as they are read: in memory as long as they are small enough together, from then on in a file.
final class BatchStore: Sendable {
  let plan: SpillPlan?
  private let state = Guarded<(bytes: Int, file: SpillFile?, error: SpillError?)>((0, nil, nil))

  /// Without a plan all is kept in memory.
  init(_ plan: SpillPlan?) { self.plan = plan }

  /// Takes a batch over, from any worker.
  func keep(_ batch: RegistrationBatch) -> StoredBatch {
    let size = batch.registrations.count * 68 + batch.recordIDs.bytes.count + batch.recordIDs.ends.count * 4
    if let file = fileForNext(size) { return write(batch, to: file) }
    return StoredBatch(count: batch.registrations.count, contents: .memory(batch.withoutSpareRoom))
  }

  /// The file that the next batch goes to; `nil` for memory.
  private func fileForNext(_ size: Int) -> SpillFile? {
    guard let plan else { return nil }
    return state.withLock { state in
      state.bytes += size
      guard state.bytes > plan.batchLimit, state.error == nil else { return state.file }
      if state.file == nil {
        do throws(SpillError) { state.file = try plan.folder.makeFile() } catch { state.error = error }
      }
      return state.file
    }
  }

  /// The file, where batches went to one.
  var file: SpillFile? { state.withLock { $0.file } }

  /// Throws what went wrong with the file.
  func check() throws(SpillError) {
    if let error = state.withLock({ $0.error }) { throw error }
    try file?.check()
  }

  /// Once some went to a file, the others follow.
  func settle(_ batches: inout [StoredBatch]) {
    guard let file else { return }
    for index in batches.indices {
      if case .memory(let batch) = batches[index].contents { batches[index] = write(batch, to: file) }
    }
  }

  private func write(_ batch: RegistrationBatch, to file: SpillFile) -> StoredBatch {
    StoredBatch(
      count: batch.registrations.count,
      contents: .file(
        StoredBatch.Extents(
          registrations: file.append(batch.registrations.span), idEnds: file.append(batch.recordIDs.ends.span),
          idBytes: file.append(batch.recordIDs.bytes.span), idByteCount: batch.recordIDs.bytes.count,
          lines: file.append(batch.lines.span))))
  }

  // MARK: - Reading

  func recordIDs(_ batch: StoredBatch) -> RecordIDs {
    switch batch.contents {
    case .memory(let batch): return batch.recordIDs
    case .file(let extents):
      var ids = RecordIDs()
      file?.read(extents.idByteCount, from: extents.idBytes, to: &ids.bytes)
      file?.read(batch.count, from: extents.idEnds, to: &ids.ends)
      return ids
    }
  }

  func lines(_ batch: StoredBatch) -> [UInt32] {
    switch batch.contents {
    case .memory(let batch): return batch.lines
    case .file(let extents):
      var lines: [UInt32] = []
      file?.read(batch.count, from: extents.lines, to: &lines)
      return lines
    }
  }

  /// What a batch in memory holds of its requests; a batch of requests is in memory.
  func requests(_ batch: StoredBatch) -> [RequestDetails] {
    if case .memory(let batch) = batch.contents { batch.requests } else { [] }
  }

  func registrations(_ batch: StoredBatch) -> [Registration] {
    switch batch.contents {
    case .memory(let batch): return batch.registrations
    case .file(let extents):
      var registrations: [Registration] = []
      file?.read(batch.count, from: extents.registrations, to: &registrations)
      return registrations
    }
  }

  /// A batch in memory of which all is known that its lines are kept for.
  func withoutLines(_ batch: StoredBatch) -> StoredBatch {
    guard case .memory(var whole) = batch.contents else { return batch }
    whole.lines = []
    whole.requests = []
    return StoredBatch(count: batch.count, contents: .memory(whole))
  }

  /// What rows are told whose record ids were there before.
  func rejects(_ indices: [Int], of batch: StoredBatch) -> [Reject] {
    let (ids, lines) = (recordIDs(batch), lines(batch))
    return indices.filter { $0 < min(ids.count, lines.count) }.map { index in
      Reject(repeatedRecordID: ids[index], line: lines[index])
    }
  }

  /// A batch as it was read; of one that went to a file, what a table needs.
  func whole(_ batch: StoredBatch) -> RegistrationBatch {
    if case .memory(let whole) = batch.contents { return whole }
    var whole = RegistrationBatch()
    whole.recordIDs = recordIDs(batch)
    whole.lines = lines(batch)
    whole.registrations = registrations(batch)
    return whole
  }

  /// Takes rows out of a batch, because their record ids were there before. `indices` ascend.
  func remove(_ indices: [Int], from batch: inout StoredBatch) -> [Reject] {
    let rejects = rejects(indices, of: batch)
    var whole = whole(batch)
    // What cannot be read back is told by `check()`.
    let count = whole.registrations.count
    guard whole.recordIDs.count == count, whole.lines.count == count else { return rejects }
    whole.remove(indices)
    let kept = StoredBatch(count: whole.registrations.count, contents: .memory(whole))
    batch = file.map { write(whole, to: $0) } ?? kept
    return rejects
  }
}

extension RegistrationBatch {
  /// The batch in arrays of their own size; room for more rows than came was reserved before they were counted.
  fileprivate var withoutSpareRoom: RegistrationBatch {
    func fitting<Item: BitwiseCopyable>(_ items: [Item]) -> [Item] {
      guard items.capacity > items.count + items.count / 8 else { return items }
      var fitting: [Item] = []
      fitting.reserveCapacity(items.count)
      fitting.append(contentsOf: items)
      return fitting
    }
    var batch = self
    batch.registrations = fitting(registrations)
    batch.recordIDs.bytes = fitting(recordIDs.bytes)
    batch.recordIDs.ends = fitting(recordIDs.ends)
    batch.lines = fitting(lines)
    return batch
  }

  /// Takes rows out; `indices` ascend.
  mutating func remove(_ indices: [Int]) {
    var kept = RegistrationBatch()
    var next = indices.startIndex
    for index in registrations.indices {
      if next < indices.endIndex, indices[next] == index {
        next += 1
        continue
      }
      kept.registrations.append(registrations[index])
      kept.recordIDs.bytes += recordIDs.bytes[recordIDs.range(at: index)]
      kept.recordIDs.ends.append(UInt32(truncatingIfNeeded: kept.recordIDs.bytes.count))
      kept.lines.append(lines[index])
      if index < requests.count { kept.requests.append(requests[index]) }
    }
    kept.chunkIndex = chunkIndex
    kept.rejects = rejects
    self = kept
  }
}

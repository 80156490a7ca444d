import Submission

/// The first rejected rows of a file, by line, in whichever order its chunks come; those behind are counted. Holds little more
/// than `limit` of them at any time.
struct FirstRejects: Sendable {
  let limit: Int
  /// Rows behind the first.
  private(set) var unlisted = 0
  /// In the order of the file.
  private var chunks: [(index: Int, rejects: [Reject])] = []
  private var count = 0

  init(limit: Int) { self.limit = limit }

  mutating func add(_ rejects: [Reject], ofChunk index: Int) {
    if rejects.isEmpty { return }
    let place = chunks.lastIndex { $0.index < index }.map { $0 + 1 } ?? 0
    chunks.insert((index, rejects), at: place)
    count += rejects.count
    // What comes behind enough others can be none of the first any more.
    while let last = chunks.last, count - last.rejects.count >= limit {
      chunks.removeLast()
      count -= last.rejects.count
      unlisted += last.rejects.count
    }
  }

  /// Gives the rows away, by line.
  mutating func take() -> (rejects: [Reject], unlisted: Int) {
    var rejects = chunks.flatMap(\.rejects)
    chunks = []
    rejects.sort { $0.line < $1.line }
    let behind = max(rejects.count - limit, 0)
    rejects.removeLast(behind)
    return (rejects, unlisted + behind)
  }
}

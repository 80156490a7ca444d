import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct ChunkQueueTests {
  private func queue(_ paths: [String]) -> ChunkQueue {
    ChunkQueue(files: paths.map { ($0, .register) }, encoding: nil, limits: Files.smallChunks)
  }

  @Test(arguments: [1, 2, 5]) func everyChunkIsHandedOutOnce(workers: Int) throws {
    let files = try Files()
    let paths = try (0..<4).map { try files.write(0..<(60 * $0 + 30), "\($0).csv") }
    let queue = queue(paths)
    let taken = Guarded<[[Int]]>(Array(repeating: [], count: paths.count))
    Workers(count: workers).onEach { _ in
      var own: Int?
      var spare: [UInt8] = []
      while let item = queue.next(own: &own, recycling: &spare) {
        #expect(own == item.file)
        taken.withLock { $0[item.file].append(item.chunk.index) }
        spare = item.chunk.buffer
      }
      #expect(queue.next(own: &own, recycling: &spare) == nil)
    }
    for (file, indices) in taken.withLock({ $0 }).enumerated() {
      #expect(indices.count > 4 * file)
      #expect(indices.sorted() == Array(0..<indices.count))
    }
  }

  @Test func aFileThatFailsEndsAndTheOthersGoOn() throws {
    let files = try Files()
    let queue = queue([
      try files.write(0..<100, "a.csv"), files.workspace.path("missing.csv"), try files.write(0..<100, "b.csv"),
    ])
    var own: Int?
    var spare: [UInt8] = []
    let first = try #require(queue.next(own: &own, recycling: &spare))
    #expect(first.file == 0)
    queue.fail(0, SubmissionError(.conversionUnavailable))
    // Only the first reason is kept.
    queue.fail(0, SubmissionError(.noRows))
    var rest: Set<Int> = []
    while let item = queue.next(own: &own, recycling: &spare) { rest.insert(item.file) }
    #expect(rest == [2])
    #expect(queue.error(of: 0)?.kind == .conversionUnavailable)
    #expect(queue.error(of: 1)?.kind == .cannotRead(SystemError(code: 2)))
    #expect(queue.error(of: 2) == nil)
  }
}

import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct SubmissionStreamTests {
  private typealias Batch = (place: SubmissionStream.Place, recordIDs: [String])

  @Test(arguments: [1, 2, 7]) func everyRowComesOnceWithItsPlace(workers: Int) throws {
    let files = try Files()
    let sizes = [300, 1, 120, 60]
    let paths = try sizes.enumerated().map { try files.write(($0 * 1000)..<($0 * 1000 + $1), "\($0).csv") }
    let (states, outcomes) = Files.stream(workers: workers).run(paths) {
      [Batch]()
    } _: { state, place, batch in
      state.append((place, batch.recordIDs.all))
    }
    #expect(states.count == workers)
    let batches = states.flatMap { $0 }.sorted { $0.place < $1.place }
    #expect(batches.count > 20)
    #expect(Set(batches.map(\.place)).count == batches.count)
    #expect(
      batches.flatMap(\.recordIDs)
        == sizes.enumerated().flatMap { file, size in (0..<size).map { "410000-\(file * 1000 + $0)" } })
    #expect(outcomes.map(\.registrations) == sizes)
    #expect(outcomes.allSatisfy { $0.error == nil && $0.rejects.isEmpty })
    for (outcome, path) in zip(outcomes, paths) {
      #expect(outcome.path == path)
      let text = try files.workspace.text(String(path.split(separator: "/").last ?? ""))
      #expect(outcome.bytes == text.utf8.count - SampleChildren.header.utf8.count - 1)
    }
  }

  @Test(arguments: [1, 3]) func eachFileHasItsOwnOutcome(workers: Int) throws {
    let files = try Files()
    var rows = (0..<200).map { SampleChildren.row($0) }
    for number in [3, 77, 150] { rows[number] = "410000-x,short" }
    let paths = [
      try files.write(rows: rows, "rejects.csv"), try files.writeTruncated(0..<300, "truncated.csv.zst"),
      files.workspace.path("missing.csv"), try files.write(rows: ["a", "b"], "bad.csv"),
    ]
    let (_, outcomes) = Files.stream(workers: workers).run(paths) {
      0
    } _: { _, _, _ in
    }
    #expect(outcomes[0].rejects.map(\.line) == [5, 79, 152])
    #expect(outcomes[0].rows == 200 && outcomes[0].error == nil)
    #expect(outcomes[1].error?.kind == .truncated(.zstd))
    #expect(outcomes[1].registrations > 0)
    #expect(outcomes[2].error?.kind == .cannotRead(SystemError(code: 2)))
    #expect(outcomes[3].error?.kind == .tooManyRejected(count: 2, rows: 2))
  }

  @Test func progressCountsRowsAndBytes() throws {
    let files = try Files()
    let path = try files.write(0..<200, "a.csv")
    let seen = Guarded<[(rows: Int, bytes: Int)]>([])
    var stream = Files.stream(workers: 1)
    stream.onProgress = { progress in seen.withLock { $0.append((progress.rows, progress.bytes)) } }
    let (_, outcomes) = stream.run([path]) {
      0
    } _: { _, _, _ in
    }
    let steps = seen.withLock { $0 }
    #expect(steps.count > 5)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.rows < $1.rows && $0.bytes < $1.bytes })
    #expect(steps.last?.rows == 200)
    #expect(steps.last?.bytes == outcomes[0].bytes)
  }
}

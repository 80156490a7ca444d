import Testing

@testable import Engine

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 7]) func resultsComeBackInTheOrderOfJobs(count: Int) {
    #expect(Workers(count: count).map(jobs: 1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    #expect(Workers(count: count).map(jobs: 0) { $0 } == [])
  }

  @Test(arguments: [1, 3]) func everyJobIsMergedOnce(count: Int) {
    var seen = [Int](repeating: 0, count: 500)
    Workers(count: count).forEach(jobs: 500, { $0 }) { job, result in
      #expect(job == result)
      seen[job] += 1
    }
    #expect(seen.allSatisfy { $0 == 1 })
  }

  @Test func onEachRunsOncePerWorker() {
    let runs = Guarded<[Int]>([])
    Workers(count: 4).onEach { worker in runs.withLock { $0.append(worker) } }
    #expect(runs.withLock { $0.sorted() } == [0, 1, 2, 3])
  }
}

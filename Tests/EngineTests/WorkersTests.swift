import Dispatch
import Testing

@testable import Engine

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 7]) func resultsComeBackInTheOrderOfJobs(count: Int) {
    #expect(Workers(count: count).map(jobs: 1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    #expect(Workers(count: count).map(jobs: 0) { $0 } == [])
  }

  @Test(arguments: [1, 2]) func bothAreMade(count: Int) {
    let (one, other) = Workers(count: count).both({ 1 }, { "two" })
    #expect(one == 1)
    #expect(other == "two")
  }

  @Test(arguments: [1, 3]) func everyJobIsMergedOnce(count: Int) {
    var seen = [Int](repeating: 0, count: 500)
    Workers(count: count).forEach(jobs: 500, { $0 }) { job, result in
      #expect(job == result)
      seen[job] += 1
    }
    #expect(seen.allSatisfy { $0 == 1 })
  }

  @Test("results are consumed in the order of the jobs, and none after an error", arguments: [1, 2, 5])
  func inOrder(count: Int) throws {
    struct Stop: Error {}
    var consumed: [Int] = []
    Workers(count: count).inOrder(jobs: 300) {
      $0 * 2
    } consume: {
      consumed.append($0 + $1)
    }
    #expect(consumed == (0..<300).map { $0 * 3 })
    consumed = []
    #expect(throws: Stop.self) {
      try Workers(count: count).inOrder(jobs: 300) {
        $0
      } consume: { (job, _) throws(Stop) in
        if job == 40 { throw Stop() }
        consumed.append(job)
      }
    }
    #expect(consumed == Array(0..<40))
  }

  /// The second job fails while others run, some of which nobody takes any more: many times, as it is a matter of moments.
  @Test("nobody waits for a job that is not done after an error", arguments: 1...300)
  func noneWaitsAfterAnError(turn: Int) throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try Workers(count: 8).inOrder(jobs: 64) {
        $0
      } consume: { (job, _) throws(Stop) in
        if job == 1 { throw Stop() }
      }
    }
  }

  @Test("who has done its own part joins work inside another's")
  func joining() {
    let runs = Guarded<[Int]>([])
    let joined = DispatchSemaphore(value: 0)
    _ = Workers(count: 2).map(jobs: 2) { job in
      guard job == 1 else { return }
      Workers(count: 2).onEach { worker in
        runs.withLock { $0.append(worker) }
        // The first goes on only when there is a second.
        if worker == 0 { #expect(joined.wait(timeout: .now() + 300) == .success) } else { joined.signal() }
      }
    }
    #expect(runs.withLock { $0.sorted() } == [0, 1])
  }

  @Test("work inside work inside work is all done, whoever does it", arguments: [1, 2, 5])
  func inside(count: Int) {
    let workers = Workers(count: count)
    let counts: [[Int]] = workers.map(jobs: 20) { outer in
      workers.map(jobs: outer) { middle in workers.map(jobs: middle) { $0 }.count }
    }
    #expect(counts == (0..<20).map { Array(0..<$0) })
  }

  @Test func onEachRunsOncePerWorker() {
    let runs = Guarded<[Int]>([])
    Workers(count: 4).onEach { worker in runs.withLock { $0.append(worker) } }
    #expect(runs.withLock { $0.sorted() } == [0, 1, 2, 3])
  }
}

import Dispatch
import Foundation
import Synchronization

/// The one place that gives out work: jobs 0..<n are claimed one by one by `count` workers, results come back by job.
public struct Workers: Sendable {
  public let count: Int

  /// As many workers as the machine has processors, or `count`.
  public init(count: Int? = nil) {
    self.count = max(count ?? ProcessInfo.processInfo.activeProcessorCount, 1)
  }

  /// The results of all jobs in the order of the jobs, whatever the order in which they ran.
  public func map<Result: Sendable>(jobs: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    var results = [Result?](repeating: nil, count: jobs)
    forEach(jobs: jobs, body) { job, result in results[job] = result }
    return results.compactMap { $0 }
  }

  /// What `transform` makes of all items, in their order; a worker takes some hundred at a time.
  @inlinable public func map<Item: Sendable, Result: Sendable>(
    slicesOf items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    let size = 512
    let slices = map(jobs: (items.count + size - 1) / size) { slice in
      items[slice * size..<min((slice + 1) * size, items.count)].map(transform)
    }
    var results: [Result] = []
    results.reserveCapacity(items.count)
    for slice in slices { results += slice }
    return results
  }

  /// Begins what is needed soon, and is made once, beside what this thread does next; where there are two workers.
  public func makeAhead(_ body: @escaping @Sendable () -> Void) {
    if count > 1 { DispatchQueue.global(qos: .userInitiated).async(execute: body) }
  }

  /// What `first` and `second` make, at the same time where there are two workers.
  func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let made = map(jobs: 2) { job -> (First?, Second?) in job == 0 ? (first(), nil) : (nil, second()) }
    guard let one = made[0].0, let other = made[1].1 else { preconditionFailure("a job has no result") }
    return (one, other)
  }

  /// Runs all jobs and hands each result to `merge`, one at a time, in the order in which they end.
  public func forEach<Result: Sendable>(
    jobs: Int, _ body: @Sendable (Int) -> Result, merge: (Int, Result) -> Void
  ) {
    guard jobs > 0 else { return }
    if count == 1 || jobs == 1 {
      for job in 0..<jobs { merge(job, body(job)) }
      return
    }
    let next = Atomic<Int>(0)
    withoutActuallyEscaping(merge) { merge in
      // SAFETY: `merge` is called under the lock only, and not after this call returns.
      nonisolated(unsafe) let merge = merge
      let turn = NSLock()
      Crew.run(min(count, jobs)) { _ in
        while true {
          let job = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard job < jobs else { return }
          let result = body(job)
          turn.withLock { unsafe merge(job, result) }
        }
      }
    }
  }

  /// Runs all jobs, each with the state of the worker that claims it, which that worker finishes at the end; the states come
  /// back in no particular order.
  @discardableResult
  public func run<State: Sendable>(
    jobs: Int, state makeState: @Sendable () -> State, _ body: @Sendable (inout State, Int) -> Void,
    finish: @Sendable (inout State) -> Void = { _ in }
  ) -> [State] {
    let next = Atomic<Int>(0)
    let states = Guarded<[State]>([])
    Workers(count: min(count, max(jobs, 1))).onEach { _ in
      var state = makeState()
      while true {
        let job = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard job < jobs else { break }
        body(&state, job)
      }
      finish(&state)
      states.withLock { $0.append(state) }
    }
    return states.withLock { $0 }
  }

  /// Runs all jobs, and hands each result to `consume` in the order of the jobs, one at a time; no worker is more than one job ahead
  /// of what it has handed over, so that few results are in memory. Ends with the first error, after which nothing is consumed.
  public func inOrder<Result: Sendable, Failure: Error>(
    jobs: Int, _ body: @Sendable (Int) -> Result, consume: (Int, Result) throws(Failure) -> Void
  ) throws(Failure) {
    if count == 1 || jobs <= 1 {
      for job in 0..<jobs { try consume(job, body(job)) }
      return
    }
    let next = Atomic<Int>(0)
    let turn = Turn<Failure>()
    withoutActuallyEscaping(consume) { consume in
      // SAFETY: `consume` is called by one thread at a time, whose turn it is, and not after this call returns.
      nonisolated(unsafe) let consume = consume
      Workers(count: min(count, jobs)).onEach { _ in
        while true {
          let job = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard job < jobs, !turn.hasFailed else { return }
          let result = body(job)
          turn.take(job) { () throws(Failure) in try unsafe consume(job, result) }
        }
      }
    }
    if let error = turn.error { throw error }
  }

  /// Runs `body` once on every worker at the same time; inside other work on this one, and on those that come free meanwhile.
  public func onEach(_ body: @Sendable (Int) -> Void) { Crew.run(count, body) }
}

/// Lets jobs in one at a time, in the order of their numbers, until one fails.
// All is touched under the lock alone.
private final class Turn<Failure: Error>: @unchecked Sendable {
  private let condition = NSCondition()
  private var next = 0
  private var failure: Failure?

  var hasFailed: Bool { condition.withLock { failure != nil } }
  var error: Failure? { condition.withLock { failure } }

  /// Runs `body` when it is the turn of `job`, unless an earlier one has failed.
  func take(_ job: Int, _ body: () throws(Failure) -> Void) {
    // After a failure there are jobs that nobody takes: who waited for one would wait for ever.
    let isOn = condition.withLock {
      while next < job, failure == nil { condition.wait() }
      return failure == nil
    }
    guard isOn else { return }
    var thrown: Failure?
    do throws(Failure) { try body() } catch { thrown = error }
    condition.withLock {
      (next, failure) = (job + 1, thrown)
      condition.broadcast()
    }
  }
}

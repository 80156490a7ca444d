import Identity
import Linkage

extension TermFrequencies {
  /// Counts the terms of `registrations`, a part on each worker.
  public init(_ registrations: [Registration], workers: Workers) {
    let empty = TermFrequencies(expected: registrations.count)
    self = empty
    workers.forEach(jobs: Self.partCount) { part in
      var counted = empty
      counted.count(registrations.span, part: part)
      return counted
    } merge: { part, counted in
      adopt(part: part, from: counted)
    }
  }
}

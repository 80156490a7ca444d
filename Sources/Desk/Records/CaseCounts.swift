import CaseBook
import Engine
import Rules

/// The counts beside the lists, kept for a few seconds: counting looks at every case of a scope, and fifty people have one list open.
///
/// Counted by one thread at a time, so that those who ask meanwhile wait for its answer instead of counting as well.
final class CaseCounts: Sendable {
  struct Key: Hashable {
    var scope: CaseFilter.Scope
    var seat: Seat
    var day: CalendarDay
  }

  private struct Entry {
    var counts: [CaseCount]
    var at: Int
  }

  /// Seconds for which counts are shown though others may have decided cases since.
  private static let lifetime = 5
  /// More seats than this are not remembered at once.
  private static let capacity = 1000

  private let entries = Guarded<[Key: Entry]>([:])

  /// The counts of `key`, at most ``lifetime`` seconds old at the time `now`.
  func counts(
    _ key: Key, at now: Int, count: () throws(CaseBookError) -> [CaseCount]
  ) throws(CaseBookError) -> [CaseCount] {
    try entries.withLock { (entries) throws(CaseBookError) in
      if let known = entries[key], now - known.at < Self.lifetime, now >= known.at { return known.counts }
      if entries.count >= Self.capacity { entries.removeAll() }
      let counts = try count()
      entries[key] = Entry(counts: counts, at: now)
      return counts
    }
  }

  /// Whoever decides a case sees it in the counts at once.
  func forget() { entries.withLock { $0.removeAll() } }
}

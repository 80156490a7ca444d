import CaseBook
import Rules
import Testing

@testable import Desk

@Suite struct CaseCountsTests {
  private func count(_ number: Int) -> [CaseCount] {
    [CaseCount(state: .open, verdict: .duplicate, count: number, overdue: 0)]
  }

  @Test("counts are kept for some seconds, by scope and seat, and forgotten when somebody decides")
  func lifetime() throws {
    let counts = CaseCounts()
    let own = CaseCounts.Key(scope: .own, seat: .ministry, day: .today)
    let below = CaseCounts.Key(scope: .below, seat: .ministry, day: .today)
    func shown(_ key: CaseCounts.Key, at now: Int, _ number: Int) throws -> Int? {
      try counts.counts(key, at: now) { () throws(CaseBookError) in count(number) }.first?.count
    }
    #expect(try shown(own, at: 100, 1) == 1)
    #expect(try shown(own, at: 104, 2) == 1)
    #expect(try shown(below, at: 104, 3) == 3)
    #expect(try shown(own, at: 105, 4) == 4)
    // A clock that was put back does not keep them.
    #expect(try shown(own, at: 50, 5) == 5)
    counts.forget()
    #expect(try shown(own, at: 50, 6) == 6)
    #expect(try shown(below, at: 50, 7) == 7)
  }
}

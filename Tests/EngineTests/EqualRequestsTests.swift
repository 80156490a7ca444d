import Linkage
import TestSupport
import Testing

@testable import Engine

/// Requests of one night that differ in nothing but their ids.
struct EqualRequestsTests {
  private let files: Files

  init() throws { files = try Files() }

  private func requests(_ numbers: Range<Int>, _ name: String) throws -> String {
    try files.write(rows: numbers.map { Files.row(300, id: "420000-\(1000 + $0)") }, name)
  }

  private func run(_ requests: [String], workers: Int = 2) throws -> CheckRun.Result {
    try CheckRun(
      requests: Files.stream(.late, workers: workers), sources: Files.stream(workers: workers), model: .builtIn
    ).run(requestPaths: requests, sources: Sources(files: [try files.write(0..<50, "register.csv")]))
  }

  @Test func aPairNamesAsManyAsASweepHolds() {
    let most = UInt32(SweepJoin.capacity - 1)
    for (request, place) in [(most, 0), (0, most), (most, most), (1 << 24, 7)] {
      for rule in BlockingRule.allCases {
        let pair = RequestPair(request, place, rule.rawValue)
        #expect(pair.request == request && pair.place == place && pair.rule == rule)
      }
    }
  }

  @Test("up to fifty are compared each with each, more with the next one only, and what is left out is counted")
  func pairs() throws {
    for (count, compared) in [(2, 2), (50, 50 * 49), (51, 2 * 50), (200, 2 * 199)] {
      let result = try run([try requests(0..<count, "late.csv")])
      #expect(result.answers.reduce(0) { $0 + $1.matches.count } == compared)
      #expect(result.answers.allSatisfy { !$0.matches.isEmpty })
      let number = try #require(result.statistics.first { $0.rule == .number })
      #expect(number.newPairs == compared && number.leftOutPairs == count * (count - 1) - compared)
      #expect(number.refinedBlocks == (count > 50 ? 1 : 0))
    }
  }

  @Test("neighbours are those in the order of the requests, whatever the order of the files and the number of workers")
  func order() throws {
    let (one, other) = (try requests(0..<70, "a.csv"), try requests(70..<140, "b.csv"))
    for workers in [1, 3] {
      for paths in [[one, other], [other, one]] {
        let result = try run(paths, workers: workers)
        #expect(result.answers[0].matches.map(\.recordID) == ["420000-1001"])
        #expect(result.answers[69].matches.map(\.recordID) == ["420000-1068", "420000-1070"])
      }
    }
  }

  @Test("each request is compared with all its registrations, however many requests there are")
  func registrations() throws {
    let late = try files.write(rows: (0..<60).map { Files.row(20, id: "420000-\(1000 + $0)") }, "late.csv")
    let result = try run([late])
    #expect(result.answers.allSatisfy { $0.matches.contains { $0.recordID == "410000-20" && !$0.isRequest } })
  }
}

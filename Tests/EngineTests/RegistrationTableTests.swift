import Glibc
import Identity
import Register
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct RegistrationTableTests {
  @Test(arguments: [1, 2, 7]) func filesStandInTheOrderOfTheirNames(workers: Int) throws {
    let files = try Files()
    let paths = [
      try files.write(400..<480, "z/b.csv"), try files.write(0..<170, "a.csv"), try files.write(200..<230, "c.csv"),
    ]
    let expected = (Array(0..<170) + Array(400..<480) + Array(200..<230)).map { "410000-\($0)" }
    for order in [paths, paths.reversed(), paths + paths] {
      let loaded = Files.stream(workers: workers).load(order)
      #expect(loaded.table.recordIDs == expected)
      #expect(loaded.outcomes.map(\.registrations) == [170, 80, 30])
      #expect(loaded.requests.isEmpty)
    }
  }

  /// U+5140 and U+FA0C, and é in one character and in two: equal for Swift, and other files.
  @Test func namesAreToldApartByTheirBytes() throws {
    let files = try Files()
    let names = ["\u{5140}.csv", "\u{FA0C}.csv", "e\u{301}.csv", "\u{E9}.csv"]
    let paths = try names.enumerated().map { number, name in
      let plain = try files.write(number * 10..<number * 10 + 3, "plain")
      let path = plain.dropLast("plain".count) + name
      #expect(rename(plain, String(path)) == 0)
      return String(path)
    }
    let loaded = Files.stream(workers: 2).load(paths + paths)
    #expect(loaded.table.count == 12 && loaded.outcomes.count == 4)
  }

  @Test func aSegmentIsOfWholeBatchesFirstOnesWithoutRowsToo() {
    let limit = Register.segmentLimit
    #expect(EnrolRun.pieces([]) == [] && EnrolRun.pieces([0, 0]) == [])
    #expect(EnrolRun.pieces([0, 5, 0]) == [0..<3])
    #expect(EnrolRun.pieces([0, limit, 0, 1, limit, 0]) == [0..<3, 3..<4, 4..<6])
    #expect(EnrolRun.pieces([limit - 1, 1, 1]) == [0..<2, 2..<3])
  }

  @Test("rows keep their own registrations when others are taken out", arguments: [1, 3])
  func repeatedRecordIDs(workers: Int) throws {
    let files = try Files()
    var rows = (0..<150).map { SampleChildren.row($0) }
    // In one chunk, in a later chunk, and in a later file.
    rows[4] = Files.row(300, id: "410000-2")
    rows[140] = Files.row(301, id: "410000-2")
    let paths = [
      try files.write(rows: rows, "a.csv"),
      try files.write(
        rows: [Files.row(302, id: "410000-149"), Files.row(303, id: "410000-4"), Files.row(304, id: "410000-2")],
        "b.csv"),
    ]
    let loaded = Files.stream(workers: workers).load(paths)
    let kept = (0..<150).filter { $0 != 4 && $0 != 140 }
    #expect(loaded.table.recordIDs == kept.map { "410000-\($0)" } + ["410000-4"])
    #expect(loaded.outcomes.map(\.registrations) == [148, 1])
    #expect(loaded.outcomes.map { $0.rejects.map(\.line) } == [[6, 142], [2, 4]])
    #expect(loaded.outcomes.flatMap(\.rejects).allSatisfy { $0.reason == .repeatedRecordID })
    #expect(loaded.outcomes.map(\.rows) == [150, 3])

    let alone = Files.stream(workers: 1).load([try files.write(kept + [303], "alone.csv")])
    #expect(loaded.table.registrations == alone.table.registrations)
  }

  @Test(arguments: [1, 3]) func aRefusedFileContributesNothing(workers: Int) throws {
    let files = try Files()
    // Its name comes first, so that its rows would be the first with their ids.
    let paths = [try files.writeTruncated(0..<200, "a.csv.zst"), try files.write(100..<220, "b.csv")]
    let loaded = Files.stream(workers: workers).load(paths)
    #expect(loaded.outcomes[0].error != nil)
    #expect(loaded.outcomes[0].registrations > 0)
    #expect(loaded.outcomes[1].registrations == 120)
    #expect(loaded.table.recordIDs == (100..<220).map { "410000-\($0)" })
  }

  @Test(
    "a file that repeats its own record ids too often is refused, and those of other files are the first",
    arguments: [1, 3])
  func tooManyRepeatedInOneFile(workers: Int) throws {
    let files = try Files()
    let rows = (0..<100).map { Files.row($0, id: "410000-\($0 < 93 ? $0 : 0)") }
    let paths = [
      try files.write(rows: rows, "a.csv"), try files.write(50..<150, "b.csv"), try files.write(50..<150, "c.csv"),
    ]
    let loaded = Files.stream(workers: workers).load(paths)
    #expect(loaded.outcomes[0].error?.kind == .tooManyRejected(count: 7, rows: 100))
    #expect(loaded.outcomes[0].rejects.map(\.line) == Array(95...101))
    #expect(loaded.outcomes[1].registrations == 100 && loaded.outcomes[1].rejects.isEmpty)
    // A file that repeats another is no bad file: all its rows are known already, and that is all there is to say.
    #expect(loaded.outcomes[2].error == nil && loaded.outcomes[2].rejects.count == 100)
    #expect(loaded.table.recordIDs == (50..<150).map { "410000-\($0)" })
  }

  @Test func applicationDaysStayWithTheirRequests() throws {
    let files = try Files()
    let lines = (0..<90).map { SampleChildren.row($0 == 40 ? 10 : $0) + ",202611\($0 % 20 + 10)" }
    let path = try files.workspace.write(
      ([SampleChildren.header + ",applied_on"] + lines).joined(separator: "\n"), "late.csv")
    let loaded = Files.stream(.late, workers: 2).load([path])
    #expect(loaded.outcomes[0].rejects.map(\.line) == [42])
    #expect(
      loaded.requests.map(\.appliedOn.civil.day) == (0..<90).filter { $0 != 40 }.map { $0 % 20 + 10 })
  }

  @Test func anEmptyTableHoldsNothing() {
    let loaded = Files.stream(workers: 2).load([])
    #expect(loaded.table.count == 0 && loaded.outcomes.isEmpty)
  }
}

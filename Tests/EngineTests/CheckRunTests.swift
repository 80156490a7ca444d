import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct CheckRunTests {
  private let files: Files

  init() throws { files = try Files() }

  private func run(_ requests: [String], against sources: [String], workers: Int = 2) throws -> CheckRun.Result {
    try CheckRun(
      requests: Files.stream(.late, workers: workers), sources: Files.stream(workers: workers), model: .builtIn
    ).run(requestPaths: requests, sources: Sources(files: sources))
  }

  @Test(arguments: [1, 2, 7]) func answersStandByRequestIDWithTheirMatchesBestFirst(workers: Int) throws {
    let sources = [try files.write(100..<200, "b.csv"), try files.write(0..<100, "a.csv")]
    let late = try files.write(
      rows: [Files.row(150, id: "420000-3"), Files.row(300, id: "420000-1"), Files.row(20, id: "420000-2")], "late.csv")
    let result = try run([late], against: sources, workers: workers)
    #expect(result.answers.map(\.requestID) == ["420000-1", "420000-2", "420000-3"])
    #expect(result.answers.map { $0.matches.first?.recordID } == [nil, "410000-20", "410000-150"])
    for answer in result.answers {
      #expect(zip(answer.matches, answer.matches.dropFirst()).allSatisfy { $0.weight >= $1.weight })
      #expect(answer.matches.allSatisfy { $0.weight.probability >= 0.5 || $0.vector.numbersAgree })
    }
    #expect(result.sourceOutcomes.map(\.registrations) == [100, 100])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func answersAreOneARequestWhateverTheirOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var answers = (0..<200).map { _ in
      let isRejected = Int.random(in: 0..<5, using: &generator) == 0
      // Texts that are equal as characters, and not as bytes, are two ids.
      let prefix = ["4", "42", "420000-é", "420000-e\u{301}"].randomElement(using: &generator) ?? ""
      return CheckRun.Answer(
        requestID: "\(prefix)\(Int.random(in: 0..<40, using: &generator))", details: RequestDetails(kind: .late),
        registration: isRejected ? nil : Registration(), rejectReasons: isRejected ? [.fieldCount] : [], matches: [])
    }
    // The slow twin: what each id has is gathered by its bytes.
    let groups = Dictionary(grouping: answers) { Array($0.requestID.utf8) }
    let ids = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }
    for _ in 0..<2 {
      answers = answers.onePerRequest()
      #expect(answers.map { Array($0.requestID.utf8) } == ids)
      for (answer, id) in zip(answers, ids) {
        let admitted = groups[id]?.contains { $0.registration != nil } ?? false
        #expect((answer.registration != nil) == admitted)
        #expect(answer.rejectReasons.count == (admitted ? 0 : groups[id]?.count ?? 0))
      }
    }
  }

  @Test func aRejectedRowIsAnsweredOnce() throws {
    var rows = (0..<100).map { Files.row(300 + $0, id: "420000-\($0)") }
    rows[10] = "420000-10,short"
    rows[20] = ",short"
    rows[30] = "420000-31,short"  // 31 itself is admitted, and speaks for the request.
    rows[40] = rows[41]
    let late = try files.write(rows: rows, "late.csv")
    let result = try run([late], against: [try files.write(0..<50, "a.csv")])
    let answers = Dictionary(grouping: result.answers) { $0.requestID }
    #expect(answers.values.allSatisfy { $0.count == 1 })
    #expect(result.answers.count == 98)
    #expect(answers["420000-10"]?[0].rejectReasons == [.fieldCount])
    #expect(answers["420000-10"]?[0].registration == nil)
    #expect(answers["late.csv:22"]?[0].rejectReasons == [.fieldCount])
    #expect(answers["420000-31"]?[0].registration != nil && answers["420000-31"]?[0].rejectReasons == [])
    #expect(answers["420000-41"]?[0].registration != nil)
  }

  @Test("a rejected row with another province's record id is no request of that province: it is known by file and line")
  func foreignRecordID() throws {
    var rows = (0..<100).map { Files.row(300 + $0, id: "110000-\($0)") }
    rows[10] = Files.row(20, id: "410000-L10")
    rows[20] = "410000-L11,short"
    rows[30] = "110000-30,short"
    let name = "110000-20261125-late-001.csv"
    let requests = [
      try files.write(rows: rows, name),
      try files.write(rows: [Files.row(20, id: "410000-L10")], "410000-20261125-late-001.csv"),
    ]
    let result = try run(requests, against: [try files.write(0..<50, "a.csv")])
    let rejected = result.answers.filter { $0.registration == nil }
    #expect(rejected.map(\.requestID) == ["\(name):12", "\(name):22", "110000-30"])
    #expect(rejected.map(\.rejectReasons) == [[.otherProvince], [.fieldCount], [.fieldCount]])
    #expect(result.answers.count { $0.requestID.hasPrefix("410000-") } == 1)
    // Who sent the row is told where it stands and that its id is another province's.
    let told = try #require(result.requestOutcomes.first { $0.path.hasSuffix(name) }).rejects
    #expect(told.map(\.line) == [12, 22, 32] && told.map(\.reason) == [.otherProvince, .fieldCount, .fieldCount])
  }

  @Test("rows without a record id in two files of one name are two requests")
  func filesOfOneName() throws {
    let rows = (0..<40).map { Files.row(300 + $0, id: "420000-\($0)") } + [",short"]
    let others = (40..<80).map { Files.row(300 + $0, id: "420000-\($0)") } + [",short"]
    let requests = [try files.write(rows: rows, "a/late.csv"), try files.write(rows: others, "b/late.csv")]
    let result = try run(requests, against: [try files.write(0..<50, "a.csv")])
    #expect(result.answers.filter { $0.registration == nil }.map(\.requestID) == requests.map { "\($0):42" })
    #expect(result.answers.count == 82)
  }

  @Test("nothing of a source that turns out to be refused counts, though its rows have passed", arguments: [1, 3])
  func refusedSource(workers: Int) throws {
    let late = try files.write(rows: [Files.row(20, id: "420000-1"), Files.row(250, id: "420000-2")], "late.csv")
    let good = try files.write(0..<100, "good.csv")
    // Row 20 is in both; of one record id the first file's row counts, and the refused file is the first.
    let bad = try files.writeTruncated(Array(20..<260), "bad.csv.zst")
    let missing = files.workspace.path("missing.csv")
    let alone = try run([late], against: [good], workers: workers)
    let result = try run([late], against: [good, bad, missing], workers: workers)
    #expect(result.answers.map { $0.matches.map(\.recordID) } == [["410000-20"], []])
    #expect(result.answers.map { $0.matches.map(\.weight) } == alone.answers.map { $0.matches.map(\.weight) })
    #expect(result.sourceOutcomes.map { $0.error == nil } == [false, true, false])
    #expect(
      result.sourceOutcomes.map { $0.path.split(separator: "/").last } == ["bad.csv.zst", "good.csv", "missing.csv"])
    #expect(result.sourceOutcomes[1].registrations == 100 && result.sourceOutcomes[1].rejects.isEmpty)
  }

  @Test(arguments: [1, 3]) func ofRegistrationsWithOneRecordIDTheFirstIsSearched(workers: Int) throws {
    let late = try files.write(rows: [Files.row(20, id: "420000-1"), Files.row(250, id: "420000-2")], "late.csv")
    let first = try files.write(0..<100, "a.csv")
    let second = try files.write(rows: [Files.row(20, id: "410000-55"), Files.row(250, id: "410000-300")], "b.csv")
    for sources in [[first, second], [second, first]] {
      let result = try run([late], against: sources, workers: workers)
      #expect(result.answers.map { $0.matches.map(\.recordID) } == [["410000-20"], ["410000-300"]])
      #expect(result.sourceOutcomes.map(\.registrations) == [100, 1])
      #expect(result.sourceOutcomes[1].rejects.map(\.reason) == [.repeatedRecordID])
    }
  }

  @Test(
    "rows whose record id is repeated count neither as registrations nor in how common a name is", arguments: [1, 3])
  func repeatedRowsAreNotCounted(workers: Int) throws {
    let late = try files.write(rows: (20..<40).map { Files.row($0, id: "420000-\($0)") }, "late.csv")
    let first = try files.write(0..<100, "a.csv")
    // Every name of the first file twice more, under record ids that it has.
    let second = try files.write(
      rows: (0..<100).map { Files.row($0 < 50 ? $0 : $0 - 50, id: "410000-\($0)") } + [
        Files.row(250, id: "410000-250")
      ], "b.csv")
    let alone = try run([late], against: [first, try files.write(250..<251, "c.csv")], workers: workers)
    let result = try run([late], against: [first, second], workers: workers)
    #expect(result.sourceOutcomes.map(\.registrations) == [100, 1])
    #expect(alone.answers.contains { !$0.matches.isEmpty })
    #expect(result.answers.map { $0.matches.map(\.weight) } == alone.answers.map { $0.matches.map(\.weight) })
    #expect(result.answers.map { $0.matches.map(\.vector) } == alone.answers.map { $0.matches.map(\.vector) })
  }

  @Test("a source that repeats its own record ids too often is refused", arguments: [1, 3])
  func repeatingSource(workers: Int) throws {
    let late = try files.write(rows: [Files.row(20, id: "420000-1"), Files.row(60, id: "420000-2")], "late.csv")
    let rows = (0..<50).map { Files.row($0, id: "410000-\($0 < 40 ? $0 : 0)") }
    let sources = [try files.write(rows: rows, "a.csv"), try files.write(30..<80, "b.csv")]
    let result = try run([late], against: sources, workers: workers)
    #expect(result.answers.map { $0.matches.map(\.recordID) } == [[], ["410000-60"]])
    #expect(result.sourceOutcomes[0].error?.kind == .tooManyRejected(count: 10, rows: 50))
    #expect(result.sourceOutcomes[0].rejects.count == 10)
    #expect(result.sourceOutcomes[1].registrations == 50 && result.sourceOutcomes[1].rejects.isEmpty)
  }

  @Test func requestsOfTheSameNightAreComparedAndNoneWithItself() throws {
    let late = try files.write(
      rows: [Files.row(300, id: "420000-1"), Files.row(301, id: "420000-2"), Files.row(300, id: "430000-1")], "late.csv"
    )
    let result = try run([late], against: [try files.write(0..<50, "a.csv")])
    #expect(result.answers.map { $0.matches.map(\.recordID) } == [["430000-1"], [], ["420000-1"]])
    #expect(result.answers.flatMap(\.matches).allSatisfy { $0.isRequest })
  }

  @Test func aRefusedFileOfRequestsIsNotAnswered() throws {
    let good = try files.write(rows: [Files.row(20, id: "420000-1")], "good.csv")
    let bad = try files.write(rows: ["420000-2,short"], "bad.csv")
    let result = try run([good, bad], against: [try files.write(0..<50, "a.csv")])
    #expect(result.answers.map(\.requestID) == ["420000-1"])
    #expect(result.requestOutcomes.map { $0.error != nil } == [true, false])
  }
}

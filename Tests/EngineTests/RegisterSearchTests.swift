import Identity
import Linkage
import Register
import Submission
import TestSupport
import Testing

@testable import Engine

/// Answers from a register, with and without an index, against those from files.
@Suite struct RegisterSearchTests {
  private let files: Files
  private let path: String

  init() throws {
    files = try Files()
    path = files.workspace.path("register")
  }

  private func enrol(_ paths: [String], today: BirthDate = .none) throws {
    var writer = try RegisterWriter(at: path, creating: true)
    let enrol = EnrolRun(stream: Files.stream(workers: 2), today: today)
    for path in paths { #expect(try enrol.run([path], into: &writer).allSatisfy { !$0.isRefused }) }
  }

  private func change(_ body: (inout RegisterWriter) throws -> Void) throws {
    var writer = try RegisterWriter(at: path)
    try body(&writer)
  }

  private func run(_ requests: [String], _ sources: Sources, workers: Int = 2) throws -> CheckRun.Result {
    try CheckRun(
      requests: Files.stream(.late, workers: workers), sources: Files.stream(workers: workers), model: .builtIn
    ).run(requestPaths: requests, sources: sources)
  }

  private func expectSame(_ a: CheckRun.Result, _ b: CheckRun.Result, source: SourceLocation = #_sourceLocation) {
    #expect(
      a.answers.map { $0.matches.map(\.recordID) } == b.answers.map { $0.matches.map(\.recordID) },
      sourceLocation: source)
    #expect(
      a.answers.map { $0.matches.map(\.vector) } == b.answers.map { $0.matches.map(\.vector) }, sourceLocation: source)
    #expect(
      a.answers.map { $0.matches.map(\.weight) } == b.answers.map { $0.matches.map(\.weight) }, sourceLocation: source)
    #expect(a.statistics.map(\.pairs) == b.statistics.map(\.pairs), sourceLocation: source)
  }

  /// Segments of which later ones replace few rows, most, and all; and the files that hold what is left.
  private func replacedRows() throws -> (enrolled: [String], left: [String]) {
    let enrolled = [
      try files.write(0..<300, "1.csv"), try files.write(300..<400, "2.csv"), try files.write(400..<500, "3.csv"),
      try files.write(
        rows: (Array(0..<10) + Array(310..<400) + Array(400..<500)).map { Files.row($0 + 1, id: "410000-\($0)") },
        "4.csv"),
    ]
    let left = [
      try files.write(10..<300, "l1.csv"), try files.write(300..<310, "l2.csv"),
      try files.write(
        rows: (Array(0..<10) + Array(310..<400) + Array(400..<500)).map { Files.row($0 + 1, id: "410000-\($0)") },
        "l4.csv"),
    ]
    return (enrolled, left)
  }

  @Test("however many workers share few terms of an index", arguments: [0, 1, 80], [1, 7, 19, 22, 24, 40, 64, 256])
  func manyWorkers(requests: Int, workers: Int) throws {
    try enrol([try files.write(0..<100, "1.csv")])
    try change { _ = try $0.indexAll(workers: Workers(count: 1)) }
    let late = try files.write(
      rows: (0..<requests).map { Files.row($0, id: "420000-\($0)") }, "late-\(requests).csv")
    let result = try run([late], try Sources([path], workers: Workers(count: workers)), workers: workers)
    #expect(result.answers.count == requests && result.answers.allSatisfy { !$0.matches.isEmpty })
  }

  @Test("a register answers as the files would that hold what counts in it", arguments: [1, 3])
  func sameAnswers(workers: Int) throws {
    let (enrolled, left) = try replacedRows()
    let late = [
      try files.write(
        rows: (0..<520).filter { $0.isMultiple(of: 3) }.map { Files.row($0, id: "420000-\($0)") }, "late.csv")
    ]
    try enrol(enrolled)
    let expected = try run(late, Sources(files: left), workers: workers)
    #expect(expected.answers.count { !$0.matches.isEmpty } > 100)

    let workerSet = Workers(count: workers)
    let scanned = try Sources([path], workers: workerSet)
    #expect(scanned.registers[0].segments.map(\.liveCount) == [290, 10, 0, 200])
    expectSame(expected, try run(late, scanned, workers: workers))
    #expect(
      try Files.stream(workers: workers).load(scanned).table.recordIDs.sorted()
        == Files.stream(workers: workers).load(left).table.recordIDs.sorted())

    var counts: [Int] = []
    try change { counts = [try $0.indexAll(workers: workerSet), try $0.indexAll(workers: workerSet)] }
    #expect(counts == [4, 0])
    let indexed = try Sources([path], workers: workerSet)
    #expect(indexed.registers[0].segments.allSatisfy { $0.hasIndex })
    expectSame(expected, try run(late, indexed, workers: workers))

    var compaction = RegisterCompaction(workers: workerSet)
    compaction.segmentLimit = 400
    var before = 0
    try change { before = try compaction.run(&$0) }
    #expect(before == 4)
    let compacted = try Sources([path], workers: workerSet)
    // The first is large and hardly replaced: it stays as it is.
    #expect(compacted.registers[0].segments.map(\.rowCount) == [300, 210])
    #expect(compacted.registers[0].segments.map(\.liveCount) == [290, 210])
    #expect(compacted.registers[0].segments.allSatisfy { $0.hasIndex })
    expectSame(expected, try run(late, compacted, workers: workers))
    try Register.verify(path) { #expect($1.isEmpty) }
    #expect { try Register.remove(submissions: ["4.csv"], from: path) } throws: {
      ($0 as? RegisterError)?.kind == .submissionCompacted("4.csv")
    }
  }

  @Test("many requests read rows that memory does not hold, few look them up; both find the same")
  func readOrLookedUp() throws {
    try enrol([try files.write(0..<400, "1.csv")])
    try change { _ = try $0.indexAll(workers: Workers(count: 1)) }
    let register = try Sources([path], workers: Workers(count: 1)).registers[0]
    let rows = try Files.stream(workers: 1).load([try files.write(0..<400, "late.csv")]).table.registrations
    for requests in [rows, []] {
      let join = CheckJoin(requests: requests, seed: register.hashSeed)
      let found = try [0, Int.max].map { memory in
        var search = RegisterSearch(register: register, join: join, workers: Workers(count: 1))
        search.memory = memory
        return try search.run().candidates.map { "\($0.request) \($0.rule) \($0.record)" }.sorted()
      }
      #expect(found[0] == found[1] && found[0].count >= requests.count)
    }
  }

  @Test("what was enrolled lately is not put together with the rest, and little is not worth it")
  func oldSegments() throws {
    let today = try #require(BirthDate(decimal: 2026_11_24))
    for name in 1...4 { try enrol([try files.write((name - 1) * 10..<name * 10, "\(name).csv")], today: today) }
    var compaction = RegisterCompaction(workers: Workers(count: 1))
    let register = { [path] in try Sources([path], workers: Workers(count: 1)).registers[0] }
    #expect(try compaction.isDue(register(), savingFiles: 3) && !compaction.isDue(register(), savingFiles: 4))
    compaction.enrolledUntil = today.decimal - 1
    #expect(try !compaction.isDue(register(), savingFiles: 1))
    try change { try compaction.compact(&$0) }
    #expect(try register().segments.count == 4)
    compaction.enrolledUntil = today.decimal
    try change { try compaction.compact(&$0) }
    #expect(try register().segments.count == 1)
  }

  @Test("of a row in a register and one in a file with one record id the register's counts", arguments: [1, 3])
  func mixedSources(workers: Int) throws {
    try enrol([try files.write(0..<100, "a.csv")])
    let other = try files.write(rows: (50..<150).map { Files.row($0 + 1, id: "410000-\($0)") }, "b.csv")
    let late = [try files.write(rows: (0..<160).map { Files.row($0, id: "420000-\($0)") }, "late.csv")]
    let expected = try run(
      late,
      Sources(files: [
        try files.write(0..<100, "l1.csv"),
        try files.write(rows: (100..<150).map { Files.row($0 + 1, id: "410000-\($0)") }, "l2.csv"),
      ]), workers: workers)
    let mixed = try Sources([other, path], workers: Workers(count: workers))
    let result = try run(late, mixed, workers: workers)
    expectSame(expected, result)
    let filed = result.sourceOutcomes.first { $0.path == other }
    #expect(result.sourceOutcomes.map(\.registrations).sorted() == [50, 100])
    #expect(filed?.registrations == 50 && filed?.rejects.count == 50)
    #expect(try Files.stream(workers: workers).load(mixed).table.count == 150)
  }

  @Test("record ids are found in a register, and the newest row is told")
  func find() throws {
    try enrol([try files.write(0..<100, "a.csv"), try files.write(rows: [Files.row(500, id: "410000-7")], "b.csv")])
    let register = try Register(at: path)
    let found = try register.find(["410000-7", "410000-8", "410000-700"], workers: Workers(count: 2))
    #expect(found.map(\.recordID).sorted() == ["410000-7", "410000-8"])
    #expect(found.first { $0.recordID == "410000-7" }?.path == "b.csv")
    #expect(found.first { $0.recordID == "410000-8" }?.line == 10)
    #expect(found.allSatisfy { $0.isEnrolled })
  }
}

import Identity
import Linkage
import Register
import Submission
import TestSupport
import Testing

@testable import Engine

/// What filters and shuffles come to is what one machine finds.
@Suite struct DistributedRunTests {
  /// Links by record ids, so that tables of all and of the linked alone can be compared.
  private func links(_ result: SweepJoin.Result, _ table: RegistrationTable) -> [String] {
    result.links.map {
      "\(table.recordID(Int($0.a))) \(table.recordID(Int($0.b))) \($0.rule) \($0.vector.rawValue) \($0.weight.bits)"
    }
  }

  private func statistics(_ result: SweepJoin.Result) -> [String] {
    result.statistics.map {
      "\($0.rule) \($0.pairs) \($0.newPairs) \($0.refinedBlocks) \($0.leftOutPairs) \($0.largestBlocks)"
    }
  }

  private func expectSame(_ outcomes: [FileOutcome], _ expected: [FileOutcome]) {
    #expect(outcomes.map(\.path) == expected.map(\.path))
    #expect(outcomes.map(\.registrations) == expected.map(\.registrations))
    #expect(outcomes.map(\.rejects) == expected.map(\.rejects))
    #expect(outcomes.map(\.error) == expected.map(\.error))
    #expect(outcomes.map(\.bytes) == expected.map(\.bytes))
  }

  /// As the program reads: how much of a file is read before its end is missing depends on it.
  private func stream(_ kind: SubmissionKind = .register) -> SubmissionStream {
    var stream = Files.stream(kind, workers: 2)
    stream.limits = SubmissionLimits()
    return stream
  }

  /// Sweeps `paths` in both ways and expects the same of both.
  private func compare(_ paths: [String], _ workspace: Workspace, seed: UInt64) throws -> SweepJoin.Result {
    let stream = stream()
    let sources = try Sources(paths, workers: Workers(count: 2))
    let join = SweepJoin(workers: Workers(count: 2), model: try MatchModel.builtIn)
    let loaded = try stream.load(sources)
    let expected = try join.run(loaded.table)

    var cluster = try SimulatedCluster(workspace, seed: seed)
    try workspace.write("", "run/begun")
    try cluster.run.begin(sources, stream: stream)
    try cluster.sweep(cluster.read())
    let swept = try cluster.run.sweep(sources, join)
    expectSame(swept.outcomes, loaded.outcomes)
    #expect(swept.count == loaded.table.count)
    #expect(links(swept.result, swept.table) == links(expected, loaded.table))
    #expect(statistics(swept.result) == statistics(expected))
    for block in expected.statistics.flatMap(\.largestBlocks) {
      #expect(swept.firstOfBlocks[block.ordinal] == loaded.table.registration(Int(block.ordinal)))
    }
    return expected
  }

  /// Children of whom each is registered `times` times.
  private func rows(_ numbers: Range<Int>, times: Int) -> [String] {
    numbers.flatMap { number in (0..<times).map { Files.row(number, id: "410000-\($0)X\(number)") } }
  }

  @Test("a sweep of files, with rows that repeat record ids and files that are refused", arguments: [UInt64](1...3))
  func files(seed: UInt64) throws {
    let files = try Files()
    let once = rows(0..<60, times: 1)
    let paths = [
      try files.write(rows: once, "a.csv"),
      // Half of the ids were there before.
      try files.write(rows: rows(50..<70, times: 2), "b.csv"),
      try files.writeTruncated(0..<90, "c.csv.zst"),
      // Most of the ids are there twice in this very file.
      try files.write(rows: once + once + rows(100..<110, times: 1), "d.csv"),
      try files.write(rows: rows(100..<140, times: 3), "e.csv"),
      files.workspace.path("missing.csv"),
    ]
    let result = try compare(paths, files.workspace, seed: seed)
    #expect(result.links.count > 100)
  }

  @Test("nothing but files that are refused, and one registration")
  func little() throws {
    let files = try Files()
    #expect(try compare([files.workspace.path("missing.csv")], files.workspace, seed: 1).links.isEmpty)
    let other = try Files()
    #expect(try compare([other.write(0..<1, "a.csv")], other.workspace, seed: 1).links.isEmpty)
  }

  @Test("a sweep and a check of a register and files beside it")
  func register() throws {
    let files = try Files()
    let register = files.workspace.path("register")
    let stream = stream()
    var writer = try RegisterWriter(at: register, creating: true)
    let enrol = EnrolRun(stream: stream, today: .none)
    for (rows, name) in [(rows(0..<80, times: 1), "a.csv"), (rows(40..<60, times: 2), "b.csv")] {
      #expect(try enrol.run([files.write(rows: rows, name)], into: &writer).count == 1)
    }
    let paths = [register, try files.write(rows: rows(50..<130, times: 2), "c.csv")]
    let expected = try compare(paths, files.workspace, seed: 4)
    #expect(expected.links.count > 20)

    let requests = [try files.write(20..<70, "late.csv")]
    let sources = try Sources(paths, workers: Workers(count: 2))
    let check = CheckRun(
      requests: self.stream(.late), sources: stream, model: try MatchModel.builtIn, threshold: 0.2)
    let single = try check.run(requestPaths: requests, sources: sources)

    var cluster = try SimulatedCluster(files.workspace, seed: 5)
    try cluster.run.begin(sources, stream: stream)
    let read = try cluster.read()
    try cluster.check(read, check.requests.load(requests).table.registrations)
    let run = cluster.run
    let spread = try check.run(requestPaths: requests, seed: 1) { (join) throws(FilterError) in
      try run.hits(sources, join)
    }
    func text(_ answer: CheckRun.Answer) -> String {
      let matches = answer.matches.map { "\($0.recordID) \($0.isRequest) \($0.rule) \($0.vector) \($0.weight)" }
      return "\(answer.requestID) \(matches)"
    }
    #expect(spread.answers.map(text) == single.answers.map(text))
    #expect(spread.answers.contains { !$0.matches.isEmpty })
    #expect(spread.statistics.map(\.pairs) == single.statistics.map(\.pairs))
    #expect(spread.weights == single.weights)
    expectSame(spread.sourceOutcomes, single.sourceOutcomes)
  }

  @Test("blocks that are too large are divided as on one machine", arguments: [UInt64](1...2))
  func largeBlocks(seed: UInt64) throws {
    var random = RandomRegistrations(seed: seed)
    var registrations = random.next(1500)
    // A phone that one in ten has: a school's.
    for index in stride(from: 0, to: registrations.count, by: 10) {
      registrations[index].guardianPhone = 13_900_000_000
    }
    // And one child, twenty times.
    for index in 0..<20 { registrations[index * 30] = registrations[0] }
    let workspace = try Workspace()
    var batch = RegistrationBatch()
    batch.registrations = registrations
    batch.recordIDs = RecordIDs(registrations.indices.map { "410000-\($0)" })
    let table = RegistrationTable([batch])
    let join = SweepJoin(workers: Workers(count: 2), model: try MatchModel.builtIn)
    let expected = try join.run(table)
    #expect(expected.statistics.contains { $0.refinedBlocks > 0 })
    #expect(expected.statistics.contains { $0.leftOutPairs > 0 })

    var cluster = try SimulatedCluster(workspace, seed: seed)
    var plan = DistributedPlan(Sources(files: []), stream: Files.stream(workers: 1))
    plan.rows = .init(counts: [registrations.count], dropped: [], runs: 3)
    try workspace.write("", "run/begun")
    try plan.write(to: workspace.path("run/plan.json"))
    cluster.options.plan = plan
    let runs = [0..<500, 500..<501, 501..<1500].map { rows in
      var run = RunLine(at: RowPlace(split: 0, row: rows.lowerBound))
      for row in rows { run.append(registrations[row], batch.recordIDs.id(at: row), line: UInt32(row)) }
      let key = String(decoding: run.key.text, as: UTF8.self)
      return "\(key)\t\(String(decoding: run.takeBase64(), as: UTF8.self))"
    }
    try cluster.keep([#"count:0\#t{"counts":{},"stage":"read"}"#, #"count:0\#t{"counts":{},"stage":"ids"}"#], "ids")
    try cluster.sweep(runs)
    let swept = try cluster.run.sweep(Sources(files: []), join)
    #expect(links(swept.result, swept.table) == links(expected, table))
    #expect(statistics(swept.result) == statistics(expected))
  }

  @Test(
    "what was lost or doubled between two steps is noticed", arguments: ["terms", "repeated", "matched", "divided"])
  func unbalanced(step: String) throws {
    let files = try Files()
    let paths = [try files.write(rows: rows(0..<60, times: 2), "a.csv")]
    _ = try compare(paths, files.workspace, seed: 1)
    let sources = Sources(files: paths)
    let join = SweepJoin(workers: Workers(count: 1), model: try MatchModel.builtIn)
    let run = try SimulatedCluster(files.workspace, seed: 1).run
    let name = "run/\(step)/part-00000.txt"
    let lines = try files.workspace.text(name).split(separator: "\n").map(String.init)
    // One line less, or once more: of those that matter to the sum.
    var seen: Set<Substring> = []
    for line in lines where !line.hasPrefix("seed:") && !line.hasPrefix("pair:") && !line.hasPrefix("member") {
      // One of each kind; tasks that had nothing to do are not missed.
      if line.contains(#""counts":{}"#) || !seen.insert(line.prefix(7)).inserted { continue }
      for changed in [lines.filter { $0 != line }, lines + [line]] where changed.count != lines.count {
        try files.workspace.write(changed.map { $0 + "\n" }.joined(), name)
        #expect(throws: FilterError.self, "\(SimulatedCluster.key(line))") {
          try run.planSeed()
          try run.makeSieve()
          _ = try run.sweep(sources, join)
        }
      }
    }
  }
}

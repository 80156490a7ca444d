import Foundation
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

  @Test func moreThanPairsCanNameAreRefusedBeforeTheyAreMatched() throws {
    try DistributedRun.requireRoom(for: SweepJoin.capacity)
    #expect(throws: FilterError.self) { try DistributedRun.requireRoom(for: SweepJoin.capacity + 1) }
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
    let join = SweepJoin(workers: Workers(count: 2), model: try MatchModel.builtIn, seed: sources.hashSeed)
    let loaded = try stream.load(sources)
    let expected = try join.run(loaded.table)

    var cluster = try SimulatedCluster(workspace, seed: seed)
    try workspace.write("", "run/begun")
    try cluster.run.begin(sources, stream: stream, isSweep: true, tasks: 3)
    try cluster.sweep()
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
    try cluster.run.begin(sources, stream: stream, isSweep: false, tasks: 3)
    try cluster.check(check.requests.load(requests).table.registrations)
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
    let files = try Files()
    // A phone that one in ten has: a school's. And one child, twenty times, or so often that its number's block is too large.
    let school = ["guardian_phone": "13900000000"]
    let rows = (0..<1500).map { SampleChildren.row($0, $0.isMultiple(of: 10) ? school : [:]) }
    let again = (0..<(seed == 1 ? 20 : 60)).map { number in
      SampleChildren.row(0, school.merging(["record_id": "410000-again\(number)"]) { a, _ in a })
    }
    let paths = [
      try files.write(rows: Array(rows[..<700]) + again, "a.csv"), try files.write(rows: Array(rows[700...]), "b.csv"),
    ]
    let result = try compare(paths, files.workspace, seed: seed)
    #expect(result.statistics.contains { $0.refinedBlocks > 0 })
    #expect(result.statistics.contains { $0.leftOutPairs > 0 })
  }

  @Test("what may be a link is sent once where its registrations share a number, whatever else they share")
  func linksOnce() throws {
    let files = try Files()
    let result = try compare([files.write(rows: rows(0..<60, times: 2), "a.csv")], files.workspace, seed: 1)
    #expect(result.links.count == 60)
    #expect(result.statistics.reduce(0) { $0 + $1.pairs } > 600)
    let told = try files.workspace.text("run/matched/kind=found/part-00000.txt").split(separator: "\n")
      .filter { $0.hasPrefix("count:") && $0.contains("match0") }
    let counts = try told.map { try JSONDecoder().decode(FilterCounts.self, from: Data($0.drop { $0 != "{" }.utf8)) }
    #expect(counts.reduce(0) { $0 + $1["links"] } == 60)
    #expect(counts.reduce(0) { $0 + $1["pairs"] } < 200)
  }

  @Test("a source that changes between two steps is noticed by the step that reads it again", arguments: [5, 6])
  func changed(count: Int) throws {
    let files = try Files()
    let path = try files.write(rows: rows(0..<5, times: 1), "a.csv")
    var cluster = try SimulatedCluster(files.workspace, seed: 1)
    try files.workspace.write("", "run/begun")
    try cluster.run.begin(Sources(files: [path]), stream: stream(), isSweep: true, tasks: 3)
    try cluster.read()
    cluster.options.sieve = files.workspace.path("run/keys.sieve")
    let split = "split:00000000\t"
    #expect(try !cluster.task(.members, [split]).isEmpty)
    _ = try files.write(rows: rows(1..<1 + count, times: 1), "a.csv")
    do {
      _ = try cluster.task(.members, [split])
      Issue.record("the change was not noticed")
    } catch let error as FilterError {
      #expect(error.exitCode == 70)
    }
  }

  @Test(
    "what was lost or doubled between two steps is noticed", arguments: ["read", "matched", "divided"])
  func unbalanced(step: String) throws {
    let files = try Files()
    let twice = rows(0..<60, times: 2)
    let paths = [try files.write(rows: twice + twice.prefix(1), "a.csv")]
    _ = try compare(paths, files.workspace, seed: 1)
    let sources = Sources(files: paths)
    let join = SweepJoin(workers: Workers(count: 1), model: try MatchModel.builtIn)
    let run = try SimulatedCluster(files.workspace, seed: 1).run
    let name = "run/\(step)\(step == "matched" ? "/kind=found" : "")/part-00000.txt"
    let lines = try files.workspace.text(name).split(separator: "\n").map(String.init)
    // One line less, or once more: of those that matter to the sum.
    var seen: Set<Substring> = []
    for line in lines where !line.hasPrefix("pair:") && !line.hasPrefix("member") {
      // One of each kind; tasks that had nothing to do are not missed.
      if line.contains(#""counts":{}"#) || !seen.insert(line.prefix(7)).inserted { continue }
      for changed in [lines.filter { $0 != line }, lines + [line]] where changed.count != lines.count {
        try files.workspace.write(changed.map { $0 + "\n" }.joined(), name)
        #expect(throws: FilterError.self, "\(SimulatedCluster.key(line))") {
          // What is lost of the first step the later ones, which go by its plan, cannot notice.
          try run.planRows()
          if step != "read" { _ = try run.sweep(sources, join) }
        }
      }
    }
  }
}

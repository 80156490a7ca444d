import Linkage
import Submission
import Testing

@testable import Engine

@Suite struct ExplainRunTests {
  private func explain() throws -> ExplainRun {
    ExplainRun(sources: SampleFiles.stream(.register), requests: SampleFiles.stream(.late), model: .builtIn)
  }

  @Test func givesTheWeightsOfTheSweep() throws {
    let files = try SampleFiles()
    let first = SampleFiles.rows(0..<60)
    let paths = [
      try files.write("410000-20261124-register-001.csv", rows: first),
      try files.write(
        "420000-20261124-register-001.csv", rows: SampleFiles.slips(of: Array(first[..<20]), prefix: "420000-B")),
    ]
    let table = SampleFiles.stream(.register).load(paths).table
    let workers = Workers(count: 2)
    let sweep = SweepJoin(workers: workers, model: .builtIn)
    let links = try sweep.run(table).links
    #expect(links.count >= 10)

    let pairs = links.map { RecordPair(table.recordID(Int($0.a)), table.recordID(Int($0.b))) }
    let result = try explain().run(pairs, requestPaths: [], sources: Sources(files: paths))
    #expect(result.missing.isEmpty)
    for (link, explanation) in zip(links, result.explanations) {
      let explanation = try #require(explanation)
      #expect(explanation.evidence.weight == link.weight)
      #expect(explanation.vector == link.vector)
      // A block that is too large is not compared whole, so it can be a later one.
      #expect(explanation.rules.contains(link.rule))
      let sum = explanation.evidence.steps.reduce(0) { $0 + $1.bits }
      #expect(abs(sum - Double(link.weight.bits)) < 0.01)
    }
  }

  @Test func givesTheWeightsOfTheCheck() throws {
    let files = try SampleFiles()
    let first = SampleFiles.rows(0..<60)
    let sources = [try files.write("410000-20261124-register-001.csv", rows: first)]
    let requests = [
      try files.write(
        "420000-20261124-late-001.csv", rows: SampleFiles.slips(of: Array(first[..<20]), prefix: "420000-L"))
    ]
    let check = CheckRun(
      requests: SampleFiles.stream(.late), sources: SampleFiles.stream(.register), model: .builtIn)
    let answers = try check.run(requestPaths: requests, sources: Sources(files: sources)).answers
    let matches = answers.flatMap { answer in answer.matches.map { (answer.requestID, $0) } }
    #expect(matches.count >= 10)

    let result = try explain().run(
      matches.map { RecordPair($0, $1.recordID) }, requestPaths: requests, sources: Sources(files: sources))
    for ((_, match), explanation) in zip(matches, result.explanations) {
      #expect(explanation?.evidence.weight == match.weight)
      #expect(explanation?.rules.first == match.rule)
    }
  }

  @Test func saysWhichRecordsAreMissing() throws {
    let files = try SampleFiles()
    let paths = [try files.write("a.csv", rows: SampleFiles.rows(0..<5))]
    let result = try explain().run(
      [RecordPair("410000-1", "none"), RecordPair("410000-2", "410000-1")], requestPaths: [],
      sources: Sources(files: paths))
    #expect(result.missing == ["none"])
    #expect(result.explanations[0] == nil)
    #expect(result.explanations[1]?.a.recordID == "410000-1")
    #expect(result.explanations[1]?.a.line == 3)
  }

  @Test func findsTheFirstRowOfAnIDAndNothingInARefusedFile() throws {
    let files = try SampleFiles()
    var rows = SampleFiles.rows(0..<3)
    rows[2][0] = rows[0][0]
    let good = try files.write("a.csv", rows: rows)
    let bad = try files.write("b.csv", rows: SampleFiles.rows(10..<12) + [["cut"]])
    for workers in [1, 4] {
      let found = SampleFiles.stream(.register, workers: workers).find(["410000-0", "410000-10"], in: [bad, good])
      #expect(found.records.count == 1)
      let record = try #require(found.records.first)
      #expect(record.recordID == "410000-0" && record.line == 2 && record.path == good)
    }
  }
}

import ArgumentParser
import Engine
import Linkage
import Reports
import Submission

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Finds every suspected duplicate inside the sources.",
    discussion: """
      Writes pairs.csv (two registrations of one child, or two children with one number), clusters.csv, evidence.csv (the \
      bits that each pair's weight is the sum of), rejects.csv and summary.json into a new folder. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files were refused.
      """)

  @Argument(help: "Register folders, or submission files with registrations: .csv, .csv.gz or .csv.zst.")
  var sources: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = Workers(count: common.workerCount)
    let model = try ModelFile.load(matching.model)
    var folder = try OutputFolder.begin(at: output.output)
    var clock = RunClock()

    let loaded = try reading.load(sources, workers: workers, terminal: terminal)
    let table = loaded.table
    guard table.count <= SweepJoin.capacity else {
      throw Failure(RunText.tooManyRegistrations(table.count, limit: SweepJoin.capacity))
    }
    let need = ByteCount(bytes: SweepJoin.memoryNeed(registrations: table.count))
    guard need.bytes <= common.memory.bytes else {
      throw Failure(RunText.needsMemory("\(need)", limit: "\(common.memory)", registrations: table.count))
    }
    clock.endStage("read", rows: table.count, bytes: loaded.outcomes.reduce(0) { $0 + $1.bytes })
    terminal.progress(.comparing, done: 0, total: nil, rows: table.count)
    let frequencies = TermFrequencies(table.registrations, workers: workers)
    let threshold = matching.threshold ?? 0.5
    let sweep = SweepJoin(workers: workers, model: model, threshold: threshold)
    let result = sweep.run(table, frequencies: frequencies)
    clock.endStage("match", rows: table.count)
    let isOneChild = { (link: SweepJoin.Link) in link.weight.probability >= threshold }
    let clusters = sweep.clusters(of: result.links.filter(isOneChild), in: table, frequencies: frequencies)
    clock.endStage("cluster")

    let pairs = result.links.map { link in
      PairRow(
        table.recordID(Int(link.a)), table.recordID(Int(link.b)), matchWeight: Double(link.weight.bits),
        probability: link.weight.probability, kind: link.vector.pairKind(isOneChild: isOneChild(link)).rawValue,
        cluster: isOneChild(link) ? clusters.cluster(of: link.a, and: link.b).map { $0 + 1 } : nil,
        blockingRule: link.rule.label)
    }
    let scorer = sweep.scorer(registrations: table.count)
    let evidence = zip(pairs, result.links).sorted { $0.0 < $1.0 }.lazy.flatMap { row, link in
      EvidenceRow.rows(row.recordA, row.recordB, scorer.explain(link.vector))
    }
    let members = clusters.members.enumerated().flatMap { cluster, members in
      members.map { ClusterRow(cluster: cluster + 1, recordID: table.recordID(Int($0))) }
    }
    var summary = RunSummary(
      command: "sweep", engineVersion: EngineVersion.current, modelVersion: model.source)
    summary.files = loaded.outcomes.map(RunReport.file)
    summary.blocking = RunReport.blocking(result.statistics) { table.registrations[Int($0)] }
    summary.pairsReported = pairs.count
    summary.clusters = clusters.members.count
    do throws(OutputError) {
      try folder.write(pairs, format: output.format)
      try folder.write(members, format: output.format)
      try folder.write(sorted: evidence, format: output.format)
      try folder.write(RunReport.rejects(loaded.outcomes), format: output.format)
      clock.endStage("write", rows: pairs.count)
      summary.measured = clock.measured(workers: workers.count)
      try folder.write(summary.json.text, named: "summary.json")
      try folder.publish()
    } catch {
      throw Failure(error)
    }
    terminal.endProgress()
    let anyRefused = RunReport.complain(loaded.outcomes, terminal)
    terminal.say(
      RunText.sweepDone(
        registrations: table.count, pairs: pairs.count, clusters: clusters.members.count, folder: output.output))
    if anyRefused { throw ExitStatus.filesRefused.code }
  }
}

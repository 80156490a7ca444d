import Foundation
import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine
@testable import Reports

extension RecordID: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

@Suite struct SweepTablesTests {
  private struct Sweep {
    var table: RegistrationTable
    var links: [SweepJoin.Link]
    var frequencies: TermFrequencies

    /// Registrations under ids that sort otherwise than they stand, and links of which some are not one child's.
    init(registrations count: Int, links: Int) throws {
      var random = RandomRegistrations(seed: 11)
      var generator = SeededGenerator(seed: 12)
      var batch = RegistrationBatch()
      batch.registrations = random.next(count)
      batch.recordIDs = RecordIDs((0..<count).map { "410000-\($0 * 7919 % count)" })
      table = RegistrationTable([batch])
      frequencies = try TermFrequencies(table, workers: Workers(count: 1))
      let comparer = PairComparer(frequencies: frequencies)
      let last = UInt32(count - 1)
      var pairs: Set<[UInt32]> = []
      for _ in 0..<links {
        let a = UInt32.random(in: 0..<last, using: &generator)
        pairs.insert([a, UInt32.random(in: a + 1...last, using: &generator)])
      }
      self.links = []
      for pair in pairs {
        let (a, b) = (batch.registrations[Int(pair[0])], batch.registrations[Int(pair[1])])
        self.links.append(
          SweepJoin.Link(
            a: pair[0], b: pair[1], rule: BlockingRule.allCases.randomElement(using: &generator) ?? .number,
            vector: comparer.compare(a, b), weight: MatchWeight(bits: Float.random(in: -3...20, using: &generator))))
      }
    }

    /// What a sweep with so many workers writes, by file name.
    func written(workers: Int, _ format: ReportFormat) throws -> [String: String] {
      let workers = Workers(count: workers)
      let join = SweepJoin(workers: workers, model: .builtIn)
      let records = try LinkedRecords(links, in: table)
      let clusters = join.clusters(of: links, records: records, registrations: table.count, frequencies: frequencies)
      let root = FileManager.default.temporaryDirectory.appending(path: "chachong-sweep-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: root) }
      var folder = try OutputFolder(at: root.path())
      try folder.write(
        SweepTables(links: links, records: records, clusters: clusters, sweep: join, registrations: table.count),
        format: format, workers: workers)
      try folder.publish()
      return try FileManager.default.contentsOfDirectory(atPath: root.path()).reduce(into: [:]) { files, name in
        files[name] = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      }
    }
  }

  @Test("the tables are those of rows that are made and sorted one by one", arguments: [ReportFormat.csv, .ndjson])
  func slowTwin(_ format: ReportFormat) throws {
    let sweep = try Sweep(registrations: 500, links: 600)
    let join = SweepJoin(workers: Workers(count: 1), model: .builtIn)
    let records = try LinkedRecords(sweep.links, in: sweep.table)
    let clusters = join.clusters(
      of: sweep.links, records: records, registrations: 500, frequencies: sweep.frequencies)
    let scorer = join.scorer(registrations: 500)
    let numbers = Dictionary(uniqueKeysWithValues: zip(records.ordinals, UInt32(0)...))
    func id(_ ordinal: UInt32) -> RecordID { RecordID(sweep.table.recordID(Int(ordinal))) }

    var (pairs, apart): ([PairRow], [ApartRow]) = ([], [])
    var evidence: [EvidenceRow] = []
    for link in sweep.links {
      let common = clusters.cluster(of: numbers[link.a] ?? 0, and: numbers[link.b] ?? 0)
      let cluster = link.weight.probability >= 0.5 ? common : nil
      let pair = PairRow(
        id(link.a), id(link.b), matchWeight: Double(link.weight.bits), probability: link.weight.probability,
        kind: link.vector.pairKind(isOneChild: cluster != nil).rawValue, cluster: cluster.map { $0 + 1 },
        blockingRule: link.rule.label)
      if common == nil && !link.vector.numbersAgree { apart.append(ApartRow(pair: pair)) } else { pairs.append(pair) }
      evidence += EvidenceRow.rows(pair.recordA, pair.recordB, scorer.explain(link.vector))
    }
    let members = (0..<clusters.count).flatMap { cluster in
      clusters[cluster].map { ClusterRow(cluster: cluster + 1, recordID: records.ids[Int($0)]) }
    }
    #expect(clusters.count > 10)
    #expect(apart.count > 10 && pairs.contains { $0.cluster != nil })
    for workers in [1, 3] {
      let written = try sweep.written(workers: workers, format)
      #expect(written["pairs.\(format.fileExtension)"] == pairs.table(format))
      #expect(written["pairs-apart.\(format.fileExtension)"] == apart.table(format))
      #expect(written["clusters.\(format.fileExtension)"] == members.reversed().table(format))
      #expect(written["evidence.\(format.fileExtension)"] == evidence.reversed().table(format))
      #expect(written.count == 4)
    }
  }

  @Test func nothingFoundIsTablesOfHeadersAlone() throws {
    let written = try Sweep(registrations: 3, links: 0).written(workers: 2, .csv)
    #expect(written["pairs.csv"] == PairRow.columns.joined(separator: ",") + "\n")
    #expect(written["clusters.csv"] == "cluster,record_id\n")
    #expect(written["evidence.csv"] == EvidenceRow.columns.joined(separator: ",") + "\n")
  }
}

import Engine
import Foundation
import Identity
import Linkage
import Submission

/// What the benchmarks work on, read once.
struct Data: Sendable {
  static let shared: Data = {
    guard let folder = ProcessInfo.processInfo.environment["BENCHMARK_DATA"] else {
      fatalError("BENCHMARK_DATA names no folder: run Benchmarks/kernels")
    }
    do { return try Data(folder) } catch { fatalError("\(folder): \(error)") }
  }()

  let day = BirthDate(year: 2026, month: 11, day: 24) ?? .none
  let registerPaths: [String]
  let latePaths: [String]
  let bytes = [UInt8](repeating: 7, count: 1_000_032)
  /// By file.
  private(set) var chunks: [(header: Header, chunks: [Chunk])] = []
  private(set) var table = RegistrationTable()
  private(set) var registrations: [Registration] = []
  /// Places of registrations of which most share a phone or a name's sound, and some nothing.
  private(set) var pairs: [(Int, Int)] = []
  /// A million words, none of them foreseen.
  let words: [UInt64] = (0..<1_000_000).map { Hash.words($0, 0, seed: 1) }
  let judge: PairJudge

  private init(_ folder: String) throws {
    func paths(_ kind: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind)").sorted().map {
        "\(folder)/\(kind)/\($0)"
      }
    }
    registerPaths = try paths("register")
    latePaths = try paths("late")
    let loaded = SubmissionStream(workers: Workers(), kind: .register, day: day).load(registerPaths)
    table = loaded.table
    registrations = table.registrations
    pairs = Self.pairs(of: registrations)
    let frequencies = try TermFrequencies(table, workers: Workers())
    judge = PairJudge(
      comparer: PairComparer(frequencies: frequencies),
      scorer: MatchScorer(model: .builtIn, registrations: registrations.count, task: .sweep),
      least: MatchWeight(probability: 0.5))
    for path in registerPaths { chunks.append(try Self.read(path)) }
  }

  func stream(_ kind: SubmissionKind) -> SubmissionStream { SubmissionStream(workers: Workers(), kind: kind, day: day) }

  func chunks(of path: String) throws -> [Chunk] { try Self.read(path).chunks }

  private static func read(_ path: String) throws -> (header: Header, chunks: [Chunk]) {
    let reader = try SubmissionReader(path: path, kind: .register)
    var chunks: [Chunk] = []
    while let chunk = try reader.nextChunk() { chunks.append(chunk) }
    return (reader.header, chunks)
  }

  /// Neighbours by a key of each rule, as blocking brings them together, in the order in which a sweep looks at them.
  private static func pairs(of registrations: [Registration]) -> [(Int, Int)] {
    var keys: [BlockingKey] = []
    BlockingKeyMaker(seed: 1).forEachRun(
      of: registrations.span, firstOrdinal: 0, rules: BlockingRule.allCases
    ) { _, made in
      for index in made.indices { keys.append(made[index]) }
    }
    keys.sort { ($0.hash, $0.ordinal) < ($1.hash, $1.ordinal) }
    return zip(keys, keys.dropFirst()).filter { $0.hash == $1.hash && $0.ordinal != $1.ordinal }
      .map { (Int($0.ordinal), Int($1.ordinal)) }.sorted { $0 < $1 }
  }
}

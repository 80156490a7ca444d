@testable import Population

/// A synthetic register read back from its bytes, the slow and obvious way.
struct RegisterSample {
  typealias Row = [String: String]

  let register: SyntheticRegister
  /// By record id.
  private(set) var rows: [String: Row] = [:]
  private(set) var truth: [(a: String, b: String, errors: [String], relation: String)] = []
  private(set) var lookalikes: [(a: String, b: String, relation: String)] = []
  private(set) var requests: [String: Row] = [:]
  private(set) var lateTruth: [(request: String, record: String, errors: [String], relation: String)] = []
  private(set) var rowCount = 0

  init(_ plan: PopulationPlan) {
    register = SyntheticRegister(plan)
    let chunk = register.register(0..<plan.registrations)
    rows = Self.rows(of: chunk, header: SyntheticRegister.registerHeader)
    for line in Self.lines(chunk.truth) {
      truth.append((line[0], line[1], line[2].split(separator: "|").map(String.init), line[3]))
    }
    lookalikes = Self.lines(chunk.lookalikes).map { ($0[0], $0[1], $0[2]) }
    rowCount = chunk.rows.reduce(0) { $0 + Self.lines($1).count }
    let late = register.lateRequests(0..<plan.lateRequests)
    requests = Self.rows(of: late, header: SyntheticRegister.requestHeader)
    for line in Self.lines(late.truth) {
      lateTruth.append((line[0], line[1], line[2].split(separator: "|").map(String.init), line[3]))
    }
  }

  static func rows(of chunk: StreamChunk, header: String) -> [String: Row] {
    let columns = header.dropLast().split(separator: ",").map(String.init)
    var rows: [String: Row] = [:]
    for bytes in chunk.rows {
      for line in Self.lines(bytes) {
        guard line.count == columns.count else { continue }
        rows[line[0]] = Dictionary(uniqueKeysWithValues: zip(columns, line))
      }
    }
    return rows
  }

  static func lines(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension PopulationPlan {
  static func small(
    registrations: Int = 20_000, late: Int = 0, seed: UInt64 = 7, _ change: (inout PopulationPlan) -> Void = { _ in }
  ) -> PopulationPlan {
    var plan = PopulationPlan()
    plan.registrations = registrations
    plan.lateRequests = late
    plan.seed = seed
    change(&plan)
    return plan
  }
}

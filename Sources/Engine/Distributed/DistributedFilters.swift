import Foundation
import Linkage

/// The filters by their names on the command line.
public enum DistributedFilter: String, CaseIterable, Sendable {
  case read, repeated, members, match, pairs, probe

  /// What a filter is given beside its lines.
  public struct Options: Sendable {
    public var plan: DistributedPlan?
    public var model: MatchModel?
    public var threshold = 0.5
    /// From 0.
    public var round = 0
    /// Path of a sieve that ``DistributedRun/planRows()`` made: for members of the keys that several registrations have, for match
    /// of those that more have than a block may.
    public var sieve: String?
    /// Path of the requests' file.
    public var requests: String?

    public init() {}

    func need<Value>(_ value: Value?, _ option: String) throws(FilterError) -> Value {
      guard let value else { throw .badData(line: 0, what: "the filter needs \(option)") }
      return value
    }
  }

  /// Runs the filter from `input` to `output`; its counts go to `report` as one line of JSON.
  public func run(
    _ options: Options, input: LineReader, output: LineWriter, report: FileHandle
  ) throws(FilterError) {
    func run(_ filter: consuming some Filter, isSorted: Bool) throws(FilterError) {
      var filter = filter
      try filter.run(input, to: output, isSorted: isSorted, report: report)
    }
    func plan() throws(FilterError) -> DistributedPlan { try options.need(options.plan, "--plan") }
    func sieve() throws(FilterError) -> KeySieve { try KeySieve(path: options.need(options.sieve, "--sieve")) }
    switch self {
    case .read: try run(ReadFilter(plan()), isSorted: false)
    case .repeated:
      try run(FilterPair(RepeatedKeysFilter(plan().keyCoding), RecordIDFilter()), isSorted: true)
    case .members:
      try run(MemberFilter(plan(), sieve: sieve()), isSorted: false)
    case .match:
      guard (0..<MatchFilter.roundCount).contains(options.round) else {
        throw .badData(line: 0, what: "--round is 0 to \(MatchFilter.roundCount - 1)")
      }
      let model = try options.need(options.model, "--model")
      let match = try MatchFilter(
        plan(), model: model, threshold: options.threshold, large: sieve(), round: options.round)
      try run(FilterPair(match, TermFilter(plan())), isSorted: true)
    case .pairs: try run(PairFilter(), isSorted: true)
    case .probe:
      let requests = try RequestFile.read(options.need(options.requests, "--requests"))
      try run(ProbeFilter(plan(), requests: requests), isSorted: false)
    }
  }
}

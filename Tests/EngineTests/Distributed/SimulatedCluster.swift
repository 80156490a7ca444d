import Foundation
import Identity
import Linkage
import Submission
import TestSupport

@testable import Engine

/// Runs filters as Spark does, in this process: in tasks, with a shuffle by key between two of them, lines of a key in any order.
struct SimulatedCluster {
  let workspace: Workspace
  var options = DistributedFilter.Options()
  /// Tasks of a step.
  var tasks = 3
  private var generator: SeededGenerator
  private let scratch = Guarded(0)

  init(_ workspace: Workspace, seed: UInt64) throws {
    self.workspace = workspace
    generator = SeededGenerator(seed: seed)
    options.model = try MatchModel.builtIn
  }

  var run: DistributedRun { DistributedRun(folder: workspace.path("run")) }

  /// The lines that one task's filter makes of `lines`.
  func task(_ filter: DistributedFilter, _ lines: [String], round: Int = 0) throws -> [String] {
    let number = scratch.withLock { count in
      count += 1
      return count
    }
    let input = try workspace.write(lines.map { $0 + "\n" }.joined(), "tasks/\(number).in")
    let output = try workspace.write("", "tasks/\(number).out")
    var options = options
    options.round = round
    let file = FileHandle(forWritingAtPath: output) ?? .nullDevice
    try filter.run(options, input: LineReader(path: input), output: LineWriter(file), report: .nullDevice)
    return try workspace.text("tasks/\(number).out").split(separator: "\n").map(String.init)
  }

  /// A step without a shuffle before it: lines come as they are.
  mutating func map(_ filter: DistributedFilter, _ lines: [String]) throws -> [String] {
    let lines = lines.shuffled(using: &generator)
    return try (0..<tasks).flatMap { place in
      try task(filter, lines.indices.filter { $0 % tasks == place }.map { lines[$0] })
    }
  }

  /// A step after a shuffle: all lines of a key go to one task, which gets them sorted by their keys.
  mutating func reduce(_ filter: DistributedFilter, _ lines: [String], round: Int = 0) throws -> [String] {
    let lines = lines.shuffled(using: &generator)
    let tasks = tasks
    return try (0..<tasks).flatMap { place in
      let own = lines.filter { Int(Hash.bytes(Self.key($0).utf8.span, seed: 1) % UInt64(tasks)) == place }
      let sorted = own.enumerated().sorted { (Self.key($0.element), $0.offset) < (Self.key($1.element), $1.offset) }
      return try task(filter, sorted.map(\.element), round: round)
    }
  }

  static func key(_ line: String) -> String { String(line.prefix { $0 != "\t" }) }
  static func lines(_ lines: [String], of kinds: LineKind...) -> [String] {
    lines.filter { line in kinds.contains { line.hasPrefix("\($0.rawValue):") } }
  }

  /// Leaves lines where a step leaves them.
  func keep(_ lines: [String], _ step: String, in folder: String = "") throws {
    try workspace.write(lines.map { $0 + "\n" }.joined(), "run/\(step)\(folder)/part-00000.txt")
    try workspace.write("", "run/\(step)/_SUCCESS")
  }

  private func splits() throws -> [String] {
    try workspace.text("run/splits.txt").split(separator: "\n").map { Self.key(String($0)) + "\t" }
  }

  /// Reads what is planned.
  mutating func read() throws {
    options.plan = try run.plan()
    try keep(try reduce(.repeated, map(.read, splits())), "read")
    try run.planRows()
    options.plan = try run.plan()
  }

  /// All steps of a sweep.
  mutating func sweep() throws {
    try read()
    options.sieve = workspace.path("run/keys.sieve")
    let members = try map(.members, splits())
    options.sieve = workspace.path("run/large.sieve")
    let matched = try reduce(.match, members)
    let (pairs, members1) = (Self.lines(matched, of: .pair), Self.lines(matched, of: .member1))
    // Apart, as sweep.sql has it.
    try keep(pairs, "matched", in: "/kind=pair")
    try keep(members1, "matched", in: "/kind=member1")
    try keep(matched.filter { !$0.hasPrefix("pair:") && !$0.hasPrefix("member1:") }, "matched", in: "/kind=found")
    try workspace.write("", "run/matched/_SUCCESS")
    let divided = try reduce(.match, reduce(.match, members1, round: 1), round: 2)
    try keep(try reduce(.pairs, pairs + divided), "divided")
  }

  /// All steps of a check.
  mutating func check(_ requests: [Registration]) throws {
    try read()
    try run.writeRequests(requests)
    options.requests = workspace.path("run/requests.bin")
    try keep(try map(.probe, splits()), "probed")
  }
}

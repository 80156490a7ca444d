import Foundation
import Submission

/// A step that Spark runs as a process of its own: lines in, lines out, and nothing kept from one group to the next but counts.
protocol Filter {
  /// Its name in counts.
  var stage: String { get }
  /// The lines that are its own. Lines of other kinds pass through as they are: a later step's.
  var takes: [LineKind] { get }
  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError)
  /// All lines of `key` have come.
  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError)
  /// All lines have come.
  mutating func finish(_ output: inout FilterOutput) throws(FilterError)
}

extension Filter {
  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {}
  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {}
}

/// Two filters in one process, each for its own lines; counts are told under the first one's name.
struct FilterPair<First: Filter, Second: Filter>: Filter {
  var first: First
  var second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  var stage: String { first.stage }
  var takes: [LineKind] { first.takes + second.takes }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    if first.takes.contains(key.kind) {
      try first.take(key, &reader, &output)
    } else {
      try second.take(key, &reader, &output)
    }
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    if first.takes.contains(key.kind) {
      try first.endGroup(key, &output)
    } else {
      try second.endGroup(key, &output)
    }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    try first.finish(&output)
    try second.finish(&output)
  }
}

/// Where a filter's lines go, and what is counted of them.
struct FilterOutput {
  var writer: LineWriter
  var counts: FilterCounts
}

/// What one process took in and gave out, by name; what a step gave out must be what the next one took in.
struct FilterCounts: Codable, Hashable, Sendable {
  var stage: String
  var counts: [String: Int] = [:]

  init(_ stage: String) { self.stage = stage }

  subscript(name: String) -> Int {
    get { counts[name] ?? 0 }
    set { counts[name] = newValue }
  }

  /// One line of JSON, the same for the same counts.
  func json() throws(FilterError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var told = self
    told.counts = counts.filter { $0.value != 0 }
    do { return try encoder.encode(told) } catch { throw .inputOutput("counts: \(error)") }
  }
}

extension Filter {
  /// Runs to the end of `input`, then says what it counted: as a line of its output and on `report`.
  ///
  /// Where lines come in groups they must be sorted by key; `isSorted` says that they are, and it is checked. Whatever is wrong
  /// throws; lines may have been written by then, which Spark discards with the attempt.
  mutating func run(
    _ input: LineReader, to writer: LineWriter, isSorted: Bool, report: FileHandle
  ) throws(FilterError) {
    var (input, output) = (input, FilterOutput(writer: writer, counts: FilterCounts(stage)))
    var last: [UInt8] = []
    var group: LineKey?
    try input.forEach { (number, line) throws(FilterError) in
      do throws(FilterError) {
        guard let tab = line.first(0x09) else { throw .badData(line: number, what: "no tab after the key") }
        let text = line.extracting(..<tab)
        guard let key = LineKey(text) else { throw .badData(line: number, what: "the key is of no known kind") }
        if isSorted {
          try Self.check(text, follows: &last, number)
          if let open = group, open != key {
            try endGroup(open, &output)
            group = nil
          }
        }
        guard takes.contains(key.kind) else { return try output.writer.copy(line) }
        group = key
        var reader = try PackedReader(base64: line.extracting((tab + 1)...))
        try take(key, &reader, &output)
      } catch .badData(line: 0, let what) {
        throw .badData(line: number, what: what)
      }
    }
    if isSorted, let group { try endGroup(group, &output) }
    try finish(&output)
    let json = try output.counts.json()
    try output.writer.line(LineKey(.count, 0, digits: 1), json)
    try output.writer.finish()
    try? report.write(contentsOf: json + [0x0A])
  }

  private static func check(_ key: Span<UInt8>, follows last: inout [UInt8], _ number: Int) throws(FilterError) {
    var order = 0
    for index in 0..<min(key.count, last.count) where order == 0 {
      order = Int(key[index]) - Int(last[index])
    }
    if order == 0 { order = key.count - last.count }
    guard order >= 0 else {
      throw .badData(line: number, what: "the key is less than the one before: sort the lines by their keys")
    }
    guard order > 0 else { return }
    last.removeAll(keepingCapacity: true)
    last.append(copying: key)
  }
}

/// Lines that are filled bit by bit, each under its own number, and written when they are long together.
struct OpenLines {
  private let kind: LineKind
  private var writers: [PackedWriter]
  private var byteCount = 0
  private let limit: Int

  /// `limit` is how many bytes are kept before all are written.
  init(_ kind: LineKind, count: Int, limit: Int = 24 << 20) {
    self.kind = kind
    writers = Array(repeating: PackedWriter(), count: count)
    self.limit = limit
  }

  mutating func append(
    to number: Int, _ output: inout FilterOutput, _ body: (inout PackedWriter) -> Void
  ) throws(FilterError) {
    let before = writers[number].bytes.count
    body(&writers[number])
    byteCount += writers[number].bytes.count - before
    if writers[number].bytes.count > 1 << 20 { try write(number, &output) }
    if byteCount > limit { try finish(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    for number in writers.indices { try write(number, &output) }
  }

  private mutating func write(_ number: Int, _ output: inout FilterOutput) throws(FilterError) {
    guard !writers[number].isEmpty else { return }
    byteCount -= writers[number].bytes.count
    try output.writer.line(LineKey(kind, UInt64(number)), writers[number].takeBase64())
  }
}

import Foundation
import Submission

/// What a step of filters has written: the lines of all files of a folder, in no particular order.
struct StepOutput {
  private let paths: [String]

  init(_ folder: String) throws(FilterError) {
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw .inputOutput("\(folder): \(error)")
    }
    // Spark marks a folder that was committed whole.
    guard names.contains("_SUCCESS") else { throw .inputOutput("\(folder) has no _SUCCESS: the step did not end well") }
    // Lines that the next step takes may lie in a folder of their own.
    paths = names.filter { $0.split(separator: "/").last?.hasPrefix("part-") == true }.sorted().map {
      "\(folder)/\($0)"
    }
  }

  /// Calls `body` with every line of one of `kinds`; returns what the filters' processes counted, by stage.
  func forEach(
    _ kinds: Set<LineKind>, _ body: (LineKey, Span<UInt8>) throws(FilterError) -> Void
  ) throws(FilterError) -> [String: FilterCounts] {
    var counts: [String: FilterCounts] = [:]
    for path in paths {
      var reader = try LineReader(path: path)
      do throws(FilterError) {
        try reader.forEach { (_, line) throws(FilterError) in
          guard let tab = line.first(0x09), let key = LineKey(line.extracting(..<tab)) else { throw .malformed }
          let data = line.extracting((tab + 1)...)
          if key.kind == .count {
            let more: FilterCounts = try Self.json(data)
            counts[more.stage, default: FilterCounts(more.stage)].add(more)
          } else if kinds.contains(key.kind) {
            try body(key, data)
          }
        }
      } catch .badData(let line, let what) {
        throw .badData(line: line, what: "\(path): \(what)")
      }
    }
    return counts
  }

  static func json<Value: Decodable>(_ text: Span<UInt8>) throws(FilterError) -> Value {
    var bytes: [UInt8] = []
    bytes.append(copying: text)
    do { return try JSONDecoder().decode(Value.self, from: Data(bytes)) } catch { throw .malformed }
  }
}

extension FilterCounts {
  mutating func add(_ other: FilterCounts) {
    for (name, count) in other.counts { self[name] += count }
  }
}

extension [String: FilterCounts] {
  subscript(stage: String, name: String) -> Int { self[stage]?[name] ?? 0 }
}

/// Throws where two counts of the same things differ.
func balance(_ what: String, _ a: Int, _ b: Int) throws(FilterError) {
  guard a == b else { throw .unbalanced("\(what): \(a) and \(b)") }
}

/// Why a filter, or what gathers filters' results, cannot go on.
public enum FilterError: Error, Hashable, Sendable {
  /// Input that is not what an earlier step writes, or not in order. `line` counts from 1; 0 where none is meant.
  case badData(line: Int, what: String)
  /// A file or stream that cannot be read or written.
  case inputOutput(String)
  /// What must agree does not: rows that were lost or doubled between two steps.
  case unbalanced(String)

  /// Data that no filter has written.
  static var malformed: FilterError { .badData(line: 0, what: "the data are not what an earlier step writes") }
}

extension FilterError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badData(0, let what): "bad input: \(what)"
    case .badData(let line, let what): "bad input, line \(line): \(what)"
    case .inputOutput(let what): "input or output failed: \(what)"
    case .unbalanced(let what): "counts of two steps differ: \(what); nothing may be published, run all again"
    }
  }

  /// What a filter's process ends with, by the numbers of `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .badData: 65
    case .unbalanced: 70
    case .inputOutput: 74
    }
  }
}

import Foundation
import Linkage
import Reports

/// A table on disk of which some columns are wanted.
struct TableFile {
  let path: String
  private let table: ReportTable

  init(path: String) throws(Failure) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Failure(EvaluationText.unreadable(path))
    }
    self.path = path
    table = ReportTable(csv: text)
  }

  /// The rows with only these columns, in this order.
  func rows(_ columns: [String]) throws(Failure) -> [[String]] {
    var indices: [Int] = []
    for column in columns {
      guard let index = table.index(of: column) else { throw Failure(EvaluationText.noColumn(column, in: path)) }
      indices.append(index)
    }
    return table.rows.map { row in indices.map { row[$0] } }
  }

  /// The probabilities in a column, row by row.
  func probabilities(_ column: String) throws(Failure) -> [Double] {
    var probabilities: [Double] = []
    for (row, line) in zip(try rows([column]), table.lines) {
      guard let probability = Double(row[0]), (0...1).contains(probability) else {
        throw Failure(EvaluationText.noProbability(in: path, line: line, column))
      }
      probabilities.append(probability)
    }
    return probabilities
  }
}

extension TruePair {
  /// The pairs of a `truth.csv`.
  static func read(_ path: String) throws(Failure) -> [TruePair] {
    try TableFile(path: path).rows(["record_a", "record_b", "errors"]).map { row in
      TruePair(records: RecordPair(row[0], row[1]), errors: row[2].isEmpty ? [exact] : row[2].errorKinds)
    }
  }
}

extension String {
  /// The kinds of error that a truth table lists.
  var errorKinds: [String] { split(separator: "|").map(String.init) }
}

import Submission
import TestSupport

/// Submission files made by hand, whole and broken.
enum SubmissionBytes {
  static func plain(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A well-formed file of `rows` rows.
  static func csv(rows: Int) -> [UInt8] { plain(SampleChildren.csv(rows: rows)) }

  /// The text as zstd frames of at most `frame` bytes each.
  static func zstd(_ text: [UInt8], frame: Int = 1 << 20) throws -> [UInt8] { try compress(text, .zstd, frame) }

  /// The text as gzip members of at most `member` bytes each.
  static func gzip(_ text: [UInt8], member: Int = 1 << 20) throws -> [UInt8] { try compress(text, .gzip, member) }

  private static func compress(_ text: [UInt8], _ compression: Compression, _ part: Int) throws -> [UInt8] {
    try stride(from: 0, to: text.count, by: part).flatMap {
      try compression.compress(Array(text[$0..<min($0 + part, text.count)]))
    }
  }

  /// A well-formed file of `rows` rows with row `number` replaced: it stands on line `number + 2`.
  static func csv(rows: Int, replacing number: Int, by row: [UInt8]) -> [UInt8] {
    var bytes = plain(SampleChildren.header + "\n")
    for index in 0..<rows { bytes += (index == number ? row : plain(SampleChildren.row(index))) + [UInt8(ascii: "\n")] }
    return bytes
  }

  /// Row `number` with its field `column` replaced.
  static func row(_ number: Int, _ column: String, _ value: [UInt8]) -> [UInt8] {
    let fields = zip(SampleChildren.columns, SampleChildren.fields(number)).map { $0 == column ? value : plain($1) }
    return Array(fields.joined(separator: [UInt8(ascii: ",")]))
  }
}

import Foundation
import Identity
import Submission
import TestSupport

@testable import Engine

/// Small submissions on disk in which children occur twice, gone when the value is.
final class SampleFiles {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "engine-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and returns its path.
  func write(_ name: String, rows: [[String]]) throws -> String {
    let path = folder.appending(path: name).path
    let lines = [SampleSubmission.header] + rows.map { $0.joined(separator: ",") }
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// Rows with phones of their own, so that families are small.
  static func rows(_ numbers: Range<Int>) -> [[String]] {
    numbers.map { number in
      var fields = SampleSubmission.fields(number)
      fields[17] = String(13_800_000_000 + number * 37)
      return fields
    }
  }

  /// The same children under other record ids and at another school, each with another slip.
  static func slips(of rows: [[String]], prefix: String) -> [[String]] {
    rows.enumerated().map { index, row in
      var row = row
      row[0] = "\(prefix)\(index)"
      row[10] = "2142000002"
      switch index % 4 {
      case 0: row[17] = "13700000000"
      case 1: (row[7], row[1]) = ("", "L000000000000000000")
      case 2: row[16] = "王芳"
      default: row[4] = row[4] == "1" ? "2" : "1"
      }
      return row
    }
  }

  static func stream(_ kind: SubmissionKind, workers: Int = 2) -> SubmissionStream {
    SubmissionStream(workers: Workers(count: workers), kind: kind, day: BirthDate(decimal: 20261124) ?? .none)
  }
}

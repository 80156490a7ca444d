import Foundation
import TestSupport
import Testing

@testable import Submission

/// Files so small that the encoding has to be told from a name or two.
struct EncodingDetectionTests {
  /// Rows in which nothing but the name is Chinese.
  private func csv(_ names: some Sequence<String>) -> String {
    ([SampleChildren.header] + names.enumerated().map { SampleChildren.row($0, ["name": $1, "guardian_name": ""]) })
      .joined(separator: "\n")
  }

  private func detected(_ bytes: some Sequence<UInt8>) -> TextEncoding {
    let sample = Array(bytes.drop { $0 < 0x80 })
    return TextEncoding.detect(sample.span)
  }

  private static func sampleNames() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "sample-data")
    var names: Set<String> = []
    for (folder, kind) in [("register", SubmissionKind.register), ("late", .late)] {
      for file in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()) {
        try RawRecord.forEach(inFile: root.appending(path: "\(folder)/\(file)").path(), kind: kind) { _ in
          true
        } _: {
          names.insert($0[.name])
        }
      }
    }
    return names.filter { name in name.unicodeScalars.contains { !$0.isASCII } }.sorted()
  }

  @Test("every name of the sample, one to three rows of a file, in both encodings", arguments: [1, 2, 3])
  func sampleNames(rows: Int) throws {
    var names = try Self.sampleNames()
    #expect(names.count > 2000)
    var generator = SeededGenerator(seed: UInt64(rows))
    names.shuffle(using: &generator)
    var wrong: [[String]] = []
    for first in names.indices.dropLast(rows - 1) {
      let text = csv(names[first..<first + rows])
      if detected(text.utf8) != .utf8 { wrong.append(Array(names[first..<first + rows])) }
      if try detected(EncodingTests.gb18030(text)) != .gb18030 { wrong.append(Array(names[first..<first + rows])) }
    }
    #expect(wrong == [])
  }

  @Test(
    "names whose bytes in GB18030 are well-formed UTF-8, whole or in part",
    arguments: ["石一", "路", "丁薇桐", "万卓卓", "郑志强"])
  func ambiguous(name: String) throws {
    let parsed = try ParsedSubmission(EncodingTests.gb18030(csv([name])))
    #expect(parsed.encoding == .gb18030)
    #expect(parsed.registrations.map(\.name) == (try ParsedSubmission(csv([name]))).registrations.map(\.name))
  }

  @Test(
    "letters with accents and the middle dot between Latin letters are UTF-8", arguments: ["José", "Anna·Maria", "Zoë"])
  func latin(name: String) throws {
    #expect(try ParsedSubmission(csv([name])).encoding == .utf8)
    #expect(try ParsedSubmission(csv([name, "张三"])).encoding == .utf8)
  }
}

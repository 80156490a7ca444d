import Identity
import TestSupport
import Testing

@testable import Submission

struct RowRecoderTests {
  let directory = TemporaryDirectory()

  func recode(_ bytes: [UInt8], chunkBytes: Int = 1 << 20) throws -> (text: String, rows: Int) {
    let path = try directory.write(bytes, to: "a.csv")
    var limits = SubmissionLimits()
    limits.chunkBytes = chunkBytes
    let reader = try SubmissionReader(path: path, kind: .register, limits: limits)
    var recoder = RowRecoder(header: reader.header, limits: limits)
    var recoded = recoder.headerRow
    while let chunk = try reader.nextChunk() { recoded += try recoder.rows(of: chunk) }
    return (String(decoding: recoded, as: UTF8.self), recoder.rowCount)
  }

  @Test("a plain file stays as it is")
  func plain() throws {
    let text = SampleSubmission.csv(rows: 50)
    for chunkBytes in [64, 1000, 1 << 20] {
      let recoded = try recode(Array(text.utf8), chunkBytes: chunkBytes)
      #expect(recoded.text == text)
      #expect(recoded.rows == 50)
    }
  }

  @Test("byte order mark, CRLF, quotes, Chinese headers, another order and unknown columns are gone")
  func spelling() throws {
    let lines = SampleSubmission.csv(rows: 9).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let names = Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0.name, $0.chinese) })
    let shuffled = lines.enumerated().map { index, fields in
      let named = index == 0 ? fields.map { names[String($0)] ?? "" } : fields.map(String.init)
      return (["备注"] + named.reversed()).map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    }
    #expect(try recode([0xEF, 0xBB, 0xBF] + shuffled.joined().utf8).text == SampleSubmission.csv(rows: 9))
  }

  @Test("what must be quoted is quoted")
  func quotes() throws {
    let text = SampleSubmission.csv(rows: 1).replacing("张伟", with: "\"张,\"\"伟\"\"\n三\"")
    #expect(try recode(Array(text.utf8)).text == text)
  }

  @Test("GB 18030 becomes UTF-8, character for character")
  func gb18030() throws {
    let text = SampleSubmission.header + "\n" + SampleSubmission.row(0) + "\n"
    var bytes = Array(text.utf8)
    // The two names of the row, as GB 18030 has them.
    for (name, encoded) in [
      ("张伟", [0xD5, 0xC5, 0xCE, 0xB0]),
      ("买买提·艾力", [0xC2, 0xF2, 0xC2, 0xF2, 0xCC, 0xE1, 0xA1, 0xA4, 0xB0, 0xAC, 0xC1, 0xA6]),
    ] as [(String, [UInt8])] {
      bytes.replace(Array(name.utf8), with: encoded)
    }
    #expect(bytes.count < text.utf8.count)
    #expect(try recode(bytes).text == text)
  }

  @Test func rowsThatCannotBeTakenApartAreLeftOut() throws {
    let text = SampleSubmission.csv(rows: 3)
    let recoded = try recode(Array((text + "a,b\n").utf8))
    #expect(recoded.text == text)
    #expect(recoded.rows == 3)
  }
}

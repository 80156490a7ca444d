import TestSupport
import Testing

@testable import Submission

@Suite struct RawRecordTests {
  @Test func rowsAreFoundAgainAsTheyWereWritten() throws {
    let directory = TemporaryDirectory()
    let odd = SampleSubmission.row(5).replacing("410000-5", with: "410000-odd").replacing(
      "13800001234", with: "\"0371\n, \"\"x\"\"\"")
    let text = SampleSubmission.csv(rows: 20) + odd + "\n" + "410000-short,x\n"
    for bytes in [Array(text.utf8), try EncodingTests.gb18030(text), try ZstdFrame.compress(Array(text.utf8))] {
      let path = try directory.write(bytes, to: "a.csv")
      let records = try RawRecord.find(
        ["410000-short", "410000-odd", "410000-3", "410000-99"], inFile: path, kind: .register)
      #expect(records.map(\.recordID) == ["410000-3", "410000-odd", "410000-short"])
      #expect(records.map(\.line) == [5, 22, 24])
      #expect(records[0][.name] == SampleSubmission.fields(3)[2])
      #expect(records[1][.guardianPhone] == "0371\n, \"x\"")
      #expect(records[1][.outSchoolCode] == "")
      #expect(records[2][.grade] == "")
    }
  }
}

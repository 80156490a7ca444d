import Identity
import TestSupport
import Testing

@testable import Submission

@Suite struct RawRecordTests {
  @Test("what is wrong with a row besides what it was rejected for, column by column")
  func furtherFaults() throws {
    var fields = SampleSubmission.fields(1)
    for (column, value) in [("sex", "男"), ("grade", "三年级"), ("status", "在校"), ("ethnicity", "汉")] {
      fields[try #require(SampleSubmission.columns.firstIndex(of: column))] = value
    }
    let text = SampleSubmission.header + "\n" + fields.joined(separator: ",") + "\n"
    let directory = TemporaryDirectory()
    let path = try directory.write(Array(text.utf8), to: "a.csv")
    let first = try #require(try ParsedSubmission(text).rejects.first)
    #expect(first.column == "sex")
    var faults: [Reject] = []
    try RawRecord.forEach(inFile: path, kind: .register) { _ in
      true
    } _: { record in
      faults = record.furtherFaults(after: first, kind: .register, on: BirthDate(decimal: 2026_11_24) ?? .none)
    }
    #expect(faults.map(\.column) == ["grade", "status", "ethnicity"])
    #expect(faults.allSatisfy { $0.reason == .unknownCode && $0.line == 2 })
    // Of one without a record id, such as a total, or without the right number of fields nothing more is told.
    let unnamed = Reject(line: 2, column: "sex", reason: .unknownCode, maskedValue: "*", recordID: nil)
    let whole = Reject(line: 2, column: nil, reason: .fieldCount, maskedValue: "1/18", recordID: "410000-1")
    try RawRecord.forEach(inFile: path, kind: .register) { _ in
      true
    } _: { record in
      for reject in [unnamed, whole] {
        #expect(record.furtherFaults(after: reject, kind: .register, on: .none).isEmpty)
      }
    }
  }

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

import Identity
import Submission
import Testing

@testable import Reports

struct FileFindingsTests {
  /// A batch of rows from line 2 on, with these record ids and flags.
  func batch(_ rows: [(id: String, flags: RegistrationFlags)], rejects: [Reject] = []) -> RegistrationBatch {
    var batch = RegistrationBatch()
    for (index, row) in rows.enumerated() {
      var registration = Registration()
      registration.flags = row.flags
      batch.registrations.append(registration)
      batch.recordIDs.bytes += Array(row.id.utf8)
      batch.recordIDs.ends.append(UInt32(batch.recordIDs.bytes.count))
      batch.lines.append(UInt32(index + 2))
    }
    batch.rejects = rejects
    return batch
  }

  @Test func aCleanFileHasNoFindings() {
    var findings = FileFindings(file: "a.csv")
    findings.add(batch([("410000-1", []), ("410000-2", [])]))
    #expect(findings.isClean)
    #expect(FindingsScreen(language: .english).text(of: findings) == "a.csv\n  ✔ 2 rows: 2 can be used, 0 cannot\n")
  }

  @Test("rows = admitted + rejected, grouped by what is wrong, the unusable ones first")
  func groups() {
    var findings = FileFindings(file: "a.csv")
    let rejects = (10..<17).map { line in
      Reject(line: UInt32(line), column: "sex", reason: .unknownCode, maskedValue: "男", recordID: nil)
    }
    findings.add(batch((1...8).map { ("410000-\($0)", .identityCheckWrong) }))
    findings.add(batch([("410000-9", [.identityCheckWrong, .unknownDivision]), ("410000-1", [])], rejects: rejects))
    #expect(findings.rows == 17)
    #expect(findings.admitted == 9)
    #expect(findings.rejected == 8)
    #expect(
      findings.sortedGroups.map(\.code) == [
        "unknown-code", "repeated-record-id", "identity-check-wrong", "division-unknown",
      ])
    #expect(findings.sortedGroups.map(\.count) == [7, 1, 9, 1])
    #expect(findings.sortedGroups.map(\.isRejection) == [true, true, false, false])
    #expect(findings.sortedGroups[0].lines == [10, 11, 12, 13, 14])
    let screen = FindingsScreen(language: .english).text(of: findings)
    #expect(screen.contains("7 × sex: the code is not in its table “男”  (lines 10, 11, 12, 13, 14 …)"))
    #expect(screen.contains("1 × record_id: the record id is repeated  (line 3)"))
    #expect(FindingsScreen(language: .chinese).text(of: findings).contains("7 × 性别码：代码不在代码表中"))
  }

  @Test func aRefusedFileSaysWhy() {
    var findings = FileFindings(file: "in/a.csv")
    findings.refusal = SubmissionError(.missingColumn("name"), line: 1)
    #expect(!findings.isClean)
    #expect(
      FindingsScreen(language: .english).text(of: findings)
        .contains("the file cannot be used: a.csv: line 1: the required column \"name\" is missing"))
    #expect(FindingsScreen(language: .chinese).text(of: findings).contains("a.csv：第 1 行：缺少必需的列“name”"))
  }

  @Test("every flag that a row can carry is told")
  func flags() {
    let named = RegistrationFlags.named.reduce(into: RegistrationFlags()) { $0.insert($1.flag) }
    #expect(named.rawValue == 0xFFF)
    #expect(Set(RegistrationFlags.named.map(\.code)).count == RegistrationFlags.named.count)
  }

  static let kinds: [SubmissionError.Kind] = [
    .cannotRead(SystemError(code: 2)), .cannotWrite(SystemError(code: 13)), .isDirectory, .emptyFile,
    .notCSV(looksLike: "a ZIP archive"), .notCSV(looksLike: nil), .truncated(.zstd), .damaged(.gzip),
    .compressionFailed(.zstd), .windowTooLarge(limitBytes: 128 << 20), .tooLarge(limitBytes: 64 << 30),
    .ratioTooHigh(limit: 1000), .conversionUnavailable, .missingColumn("name"), .duplicateColumn("sex"), .noRows,
    .tooManyUndecodable(count: 3, rows: 9), .tooManyRejected(count: 4, rows: 8),
  ]

  @Test("every error of a file is said in both languages, and what to do with it", arguments: kinds)
  func errors(_ kind: SubmissionError.Kind) {
    let text = SubmissionError(kind, line: 7, byteOffset: 99).text(file: "a.csv")
    #expect(text.english.hasPrefix("a.csv: line 7 (byte 99): "))
    #expect(text.chinese.hasPrefix("a.csv：第 7 行（第 99 字节）："))
    #expect(text.chinese.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) } > 8)
    #expect(SubmissionError(kind).text(file: "a.csv").english.hasPrefix("a.csv "))
  }
}

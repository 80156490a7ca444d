import Engine
import Identity
import Submission
import Testing

@testable import Reports

struct FileFindingsTests {
  func outcome(rows: Int, rejects: [Reject] = []) -> FileOutcome {
    var outcome = FileOutcome(path: "in/a.csv", kind: .register)
    outcome.registrations = rows
    outcome.rejects = rejects
    return outcome
  }

  @Test func aCleanFileHasNoFindings() {
    let findings = FileFindings(outcome(rows: 2))
    #expect(findings.isClean)
    #expect(
      FindingsScreen(language: .english).text(of: findings) == "in/a.csv\n  ✔ 2 rows: 2 can be used, 0 cannot\n")
  }

  @Test("rows = admitted + rejected; findings of a kind are one, the unusable ones first")
  func groups() {
    let rejects = (10..<17).map { line in
      Reject(line: UInt32(line), column: "sex", reason: .unknownCode, maskedValue: "*", recordID: nil)
    }
    var findings = FileFindings(outcome(rows: 9, rejects: rejects + [Reject(repeatedRecordID: "410000-1", line: 3)]))
    for line in 20..<29 {
      findings.add(
        Finding(.flagged(.identityCheckWrong), line: line, column: "id_number", maskedValue: "410***********1171"))
    }
    findings.add(Finding(.sameChild, line: 8, otherLine: 5, column: "name", maskedValue: "张*", probability: 0.998))
    #expect(findings.rows == 17)
    #expect(findings.admitted == 9)
    #expect(findings.rejected == 8)
    let groups = findings.groups
    #expect(
      groups.map(\.kind.code) == ["unknown-code", "repeated-record-id", "identity-check-wrong", "same-child"])
    #expect(groups.map(\.count) == [7, 1, 9, 1])
    #expect(groups[0].examples.map(\.line) == [10, 11, 12, 13, 14])
    let screen = FindingsScreen(language: .english).text(of: findings)
    #expect(screen.contains("7 × sex: the code is not in its table “*”  (lines 10, 11, 12, 13, 14 …)\n"))
    #expect(screen.contains("      → 1 male, 2 female, 0 unknown, 9 not stated\n"))
    #expect(screen.contains("1 × record_id: the record id is repeated “4******1”  (line 3)"))
    #expect(screen.contains("two rows are probably of one child “张*”  (lines 5 and 8, 99.80 %)"))
    let chinese = FindingsScreen(language: .chinese).text(of: findings)
    #expect(chinese.contains("7 × 性别码：代码不在代码表中"))
    #expect(chinese.contains("→ 填 1 男、2 女、0 未知或 9 未说明"))
  }

  @Test("findings.csv has every finding, in the order of the lines")
  func table() {
    var findings = FileFindings(
      outcome(rows: 2, rejects: [Reject(line: 7, column: nil, reason: .fieldCount, maskedValue: "3/9", recordID: nil)]))
    findings.add(Finding(.sharedNumber, line: 4, otherLine: 2, column: "id_number", maskedValue: "110***********0017"))
    let rows = findings.sorted.map { FindingRow(file: findings.name, $0, language: .english) }
    #expect(
      rows.table(.csv) == """
        file,line,column,code,effect,value_masked,other_line,probability,finding,how_to_correct
        a.csv,4,id_number,shared-number,suspected,110***********0017,2,,two children have one number,"compare both with the papers, and correct the wrong number"
        a.csv,7,,field-count,rejected,3/9,,,the number of fields differs from the header's,look for a comma or quote too many or too few on this line

        """)
  }

  static let kinds: [FindingKind] =
    RejectReason.allCases.map(FindingKind.rejected) + RegistrationFlags.named.map { .flagged($0.flag) }
    + [.sameChild, .sharedNumber]

  @Test("every finding is told in both languages, and how to correct it, for every column", arguments: kinds)
  func corrections(kind: FindingKind) {
    for column in [nil] + Column.allCases.map(\.name) {
      for text in [kind.text, kind.fix(column: column)] {
        #expect(text.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        #expect(!text.english.isEmpty && text.english.unicodeScalars.allSatisfy { $0.value < 0x3000 })
      }
    }
    #expect(!kind.code.isEmpty)
  }

  @Test func codesDiffer() { #expect(Set(Self.kinds.map(\.code)).count == Self.kinds.count) }

  @Test func aRefusedFileSaysWhy() {
    var findings = FileFindings(file: "in/a.csv")
    findings.refusal = SubmissionError(.missingColumns([.name]), line: 1)
    #expect(!findings.isClean)
    #expect(
      FindingsScreen(language: .english).text(of: findings)
        .contains("the file cannot be used: a.csv: line 1: the required column \"name\" is missing"))
    #expect(FindingsScreen(language: .chinese).text(of: findings).contains("a.csv：第 1 行：缺少必需的列“姓名”（name）"))
  }

  @Test("every flag that a row can carry is told")
  func flags() {
    let named = RegistrationFlags.named.reduce(into: RegistrationFlags()) { $0.insert($1.flag) }
    #expect(named.rawValue == 0x1FFF)
    #expect(Set(RegistrationFlags.named.map(\.code)).count == RegistrationFlags.named.count)
  }

  static let errorKinds: [SubmissionError.Kind] =
    [
      .cannotRead(SystemError(code: 2)), .cannotWrite(SystemError(code: 13)), .isDirectory, .emptyFile,
      .notCSV(looksLike: nil), .truncated(.zstd), .damaged(.gzip), .noHeader, .otherSeparator(.tab),
      .compressionFailed(.zstd), .windowTooLarge(limitBytes: 128 << 20), .tooLarge(limitBytes: 64 << 30),
      .ratioTooHigh(limit: 1000), .conversionUnavailable, .missingColumns([.name]), .duplicateColumn(.sex), .noRows,
      .otherSeparator(.semicolon), .tooManyUndecodable(count: 3, rows: 9), .tooManyRejected(count: 4, rows: 8),
    ] + ForeignFormat.allCases.map { .notCSV(looksLike: $0) }

  @Test("every error of a file is said in both languages, and what to do with it", arguments: errorKinds)
  func errors(_ kind: SubmissionError.Kind) {
    let text = SubmissionError(kind, line: 7, byteOffset: 99).text(file: "a.csv")
    #expect(text.english.hasPrefix("a.csv: line 7 (byte 99): "))
    #expect(text.chinese.hasPrefix("a.csv：第 7 行（第 99 字节）："))
    #expect(text.chinese.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) } > 8)
    #expect(SubmissionError(kind).text(file: "a.csv").english.hasPrefix("a.csv "))
  }
}

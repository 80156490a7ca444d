import Identity
import TestSupport
import Testing

@testable import Submission

@Suite struct RowParserTests {
  /// A file of one row, in which `column` holds `value`.
  static func parse(_ value: String, in column: String, kind: SubmissionKind = .register) throws -> ParsedSubmission {
    var columns = SampleSubmission.columns
    var fields = SampleSubmission.fields(1)
    if let index = columns.firstIndex(of: column) {
      fields[index] = value
    } else {
      columns.append(column)
      fields.append(value)
    }
    return try ParsedSubmission(
      columns.joined(separator: ",") + "\n" + fields.joined(separator: ",") + "\n", kind: kind)
  }

  @Test func fieldsArriveInTheRegistration() throws {
    let parsed = try ParsedSubmission(SampleSubmission.csv(rows: 2))
    let registration = try #require(parsed.registrations.last)
    #expect(registration.sex == .female)
    #expect(registration.birthDate.decimal == 2009_02_02)
    #expect(registration.schoolCode.rawValue == 2_141_000_001)
    #expect(registration.schoolDivision.rawValue == 410102)
    #expect(registration.hukouDivision.rawValue == 410102)
    #expect(registration.grade == 3)
    #expect(registration.enrolledMonths == (2022 - 1950) * 12 + 8)
    #expect(registration.ethnicity == 1)
    #expect(registration.status == .inSchool)
    #expect(registration.business == .none)
    #expect(registration.guardianPhone == 13_800_001_234)
    #expect(registration.formerName == 0)
    #expect(!registration.name.isEmpty && !registration.guardianName.isEmpty)
    #expect(registration.identityNumber != .none && registration.registerNumber != .none)
    #expect(parsed.ids == ["410000-0", "410000-1"])
    #expect(parsed.lines == [2, 3])
  }

  @Test(arguments: [
    ("record_id", "", RejectReason.emptyValue, ""),
    ("record_id", "41000-17", .malformedValue, "4******7"),
    ("record_id", "410000-12345678901234567890x", .malformedValue, "4\(String(repeating: "*", count: 26))x"),
    ("record_id", "410000-ü", .malformedValue, "4******ü"),
    ("name", "", .emptyValue, ""),
    ("name", "  ", .emptyValue, " *"),
    ("name", "#REF!", .spreadsheetError, "#****"),
    ("name", " ＃Ｎ／Ａ", .spreadsheetError, " ****"),
    ("name", "####", .spreadsheetError, "#***"),
    ("name", "#NAME?", .spreadsheetError, "#*****"),
    ("birth_date", "########", .spreadsheetError, "#******#"),
    ("sex", "#DIV/0!", .spreadsheetError, "#*****!"),
    ("ethnicity", "#VALUE!", .spreadsheetError, "#*****!"),
    ("record_id", "#CALC!", .spreadsheetError, "#****!"),
    ("name", String(repeating: "长", count: 61), .malformedValue, "长\(String(repeating: "*", count: 31))"),
    ("sex", "3", .unknownCode, "*"),
    ("sex", "男", .unknownCode, "*"),
    ("sex", "", .unknownCode, ""),
    ("birth_date", "20150230", .impossibleDate, "2******0"),
    ("id_type", "5", .unknownCode, "*"),
    ("ethnicity", "57", .unknownCode, "**"),
    ("school_code", "214100000", .unknownCode, "2*******0"),
    ("grade", "0", .unknownCode, "*"),
    ("grade", "13", .unknownCode, "**"),
    ("enrolled", "202213", .impossibleDate, "2****3"),
    ("enrolled", "194912", .impossibleDate, "1****2"),
    ("status", "7", .unknownCode, "*"),
    ("business", "4", .unknownCode, "*"),
  ]) func aBadValueIsRejectedAndMasked(
    column: String, value: String, reason: RejectReason, masked: String
  ) throws {
    let parsed = try Self.parse(value, in: column)
    let recordID = column == "record_id" ? nil : "410000-1"
    #expect(
      parsed.rejects == [Reject(line: 2, column: column, reason: reason, maskedValue: masked, recordID: recordID)])
    #expect(parsed.registrations.isEmpty)
  }

  @Test(arguments: [
    ("sex", "９"), ("sex", " 1 "), ("grade", "012".dropFirst().description), ("grade", "１２"), ("id_type", "a"),
    ("id_type", ""), ("ethnicity", ""), ("ethnicity", "98"), ("business", "9"), ("hukou_division", ""),
    ("record_id", " 410000-1 "), ("record_id", "\u{3000}410000-1 \u{A0}"), ("sex", "1\u{A0}"), ("business", "\u{A0}"),
    ("former_name", "王二"), ("guardian_phone", ""), ("enrolled", "202009"),
  ]) func whatIsMerelyUntidyIsAdmitted(column: String, value: String) throws {
    let parsed = try Self.parse(value, in: column)
    #expect(parsed.rejects == [])
    #expect(parsed.ids == ["410000-1"])
  }

  @Test func aFormerNameIsKeptAsItsFingerprint() throws {
    let registration = try #require(try Self.parse("王二", in: "former_name").registrations.first)
    let named = try #require(try Self.parse("王二", in: "name").registrations.first)
    #expect(registration.formerName == named.name.fingerprint)
  }

  @Test(
    "what says that there is no name is none",
    arguments: ["无", "無", " 无 ", "暂无", "不详", "NULL", "N/A", "None", "-", "/"])
  func noOtherName(value: String) throws {
    #expect(try Self.parse(value, in: "former_name").registrations.first?.formerName == 0)
    #expect(try Self.parse(value, in: "guardian_name").registrations.first?.guardianName == .empty)
  }

  @Test(
    "what a spreadsheet leaves in a cell without a value is no guardian, no former name and no phone, and is told",
    arguments: [
      "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#####", "＃ＲＥＦ！",
    ])
  func spreadsheetError(value: String) throws {
    for column in ["former_name", "guardian_name", "guardian_phone"] {
      let registration = try #require(try Self.parse(value, in: column).registrations.first)
      #expect(registration.flags.contains(.optionalValueLost))
      #expect(column != "former_name" || registration.formerName == 0)
      #expect(column != "guardian_name" || registration.guardianName == .empty)
    }
    let numberless = try #require(try Self.parse(value, in: "id_number").registrations.first)
    #expect(numberless.identityNumber == .none && numberless.flags.contains(.identityMalformed))
    #expect(try Self.parse(value, in: "student_number").registrations.first?.registerNumber == RegisterNumber.none)
    #expect(try Self.parse(value, in: "name").rejects.map(\.reason) == [.spreadsheetError])
  }

  @Test("a mark before a Han name, or inside a name, is none", arguments: ["#王二", "王#二"])
  func mark(value: String) throws {
    let parsed = try Self.parse(value, in: "name")
    #expect(try parsed.registrations.first?.name == Self.parse("王二", in: "name").registrations.first?.name)
  }

  @Test(arguments: [
    ("birth_date", "20150230", RegistrationFlags.birthDateImpossible), ("school_code", "99", .schoolCodeImpossible),
  ]) func aLateRegistrationIsAdmittedWithItsFlag(column: String, value: String, flag: RegistrationFlags) throws {
    let parsed = try Self.parse(value, in: column, kind: .late)
    #expect(parsed.rejects == [])
    #expect(parsed.registrations.first?.flags.contains(flag) == true)
  }

  @Test func anUnknownDivisionIsAFlag() throws {
    for column in ["hukou_division", "school_division"] {
      let parsed = try Self.parse("41010", in: column)
      #expect(parsed.registrations.first?.flags.contains(.unknownDivision) == true)
    }
  }

  @Test func applicationsHaveADateOrNone() throws {
    #expect(try Self.parse("20261120", in: "applied_on", kind: .late).requests.map(\.appliedOn.decimal) == [20_261_120])
    #expect(try Self.parse("", in: "applied_on", kind: .late).requests.map(\.appliedOn) == [.none])
    #expect(
      try ParsedSubmission(SampleSubmission.csv(rows: 3), kind: .late).requests.map(\.appliedOn) == [
        .none, .none, .none,
      ])
    #expect(try ParsedSubmission(SampleSubmission.csv(rows: 3)).requests == [])
    let impossible = try Self.parse("20261320", in: "applied_on", kind: .late)
    #expect(impossible.rejects.map(\.reason) == [.impossibleDate])
    #expect(impossible.rejects.map(\.column) == ["applied_on"])
  }

  @Test func aRowThatIsNoRowIsRejectedWhole() throws {
    let row = SampleSubmission.row(1)
    let cases: [(String, RejectReason, String?, String)] = [
      (row + ",more", .fieldCount, nil, "19/18"),
      (row.replacing(",13800001234", with: ""), .fieldCount, nil, "17/18"),
      ("410000-1", .fieldCount, nil, "1/18"),
      (row.replacing("13800001234", with: "138\u{0}"), .nulByte, "guardian_phone", "****"),
      (row.replacing("13800001234", with: "\"138\"x"), .strayQuote, nil, ""),
      (row.replacing("13800001234", with: "\"138"), .strayQuote, nil, ""),
      (row + String(repeating: "9", count: 1 << 20), .lineTooLong, nil, ""),
      ("\"" + row.replacing("410000-1", with: "410000-1\"") + ",\"a\"\"b\u{0}\"", .nulByte, nil, ""),
    ]
    for (broken, reason, column, masked) in cases {
      let text = SampleSubmission.csv(rows: 1) + broken + "\n" + SampleSubmission.row(2) + "\n"
      let parsed = try ParsedSubmission(text)
      #expect(
        parsed.rejects == [Reject(line: 3, column: column, reason: reason, maskedValue: masked, recordID: "410000-1")],
        "\(reason)")
      #expect(parsed.ids == ["410000-0", "410000-2"])
      #expect(parsed.lines == [2, 4])
    }
  }

  @Test func linesAreCountedThroughQuotedLineBreaks() throws {
    let broken = SampleSubmission.row(1).replacing("13800001234", with: "\"138\n00\r\n0\r1\"")
    let text = SampleSubmission.csv(rows: 1) + broken + "\r\n" + SampleSubmission.row(2)
    #expect(try ParsedSubmission(text).lines == [2, 3, 6])
  }

  @Test func quotesMakeNoDifference() throws {
    let plain = try ParsedSubmission(SampleSubmission.csv(rows: 50))
    let rows = (0..<50).map { SampleSubmission.fields($0).map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
    let quoted = try ParsedSubmission(SampleSubmission.header + "\n" + rows)
    let areSame = quoted.registrations == plain.registrations
    #expect(areSame)
    #expect(quoted.ids == plain.ids)
  }

  /// Rows in are registrations plus rejects, and every row is told by its line, however the input is broken and cut.
  @Test(arguments: 0..<60) func noRowIsLost(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(SampleSubmission.csv(rows: 40).utf8)
    let headerCount = SampleSubmission.header.utf8.count + 1
    for _ in 0..<Int.random(in: 0..<30, using: &generator) {
      let at = Int.random(in: headerCount..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: at)
      case 2: bytes.insert(Array("\"\",\n\r\u{0}".utf8).randomElement(using: &generator) ?? 0, at: at)
      default: bytes.insert(contentsOf: bytes[at..<min(at + 50, bytes.count)], at: at)
      }
    }
    var limits = SubmissionLimits()
    limits.rowBytes = 400
    let expected = SlowRows.rows(of: bytes, limit: 400).dropFirst().map { UInt32($0.line) }
    let whole = try ParsedSubmission(bytes, encoding: .utf8, limits: limits)
    #expect(whole.registrations.count + whole.rejects.count == expected.count)
    #expect(whole.tally.rows == expected.count)
    #expect((whole.lines + whole.rejects.map(\.line)).sorted() == Array(expected))

    limits.chunkBytes = Int.random(in: 16..<3000, using: &generator)
    let cut = try ParsedSubmission(bytes, encoding: .utf8, limits: limits, readSize: 37)
    let areSame = cut.registrations == whole.registrations && cut.rejects == whole.rejects && cut.ids == whole.ids
    #expect(areSame)
  }

  @Test func recordIDsAreHashedBySeed() throws {
    var ids = RecordIDs()
    for id in ["410000-1", "410000-2", "410000-1"] {
      let bytes = Array(id.utf8)
      ids.append(bytes.span)
    }
    #expect(ids.hash(at: 0, seed: 1) == ids.hash(at: 2, seed: 1))
    #expect(ids.hash(at: 0, seed: 1) != ids.hash(at: 1, seed: 1))
    #expect(ids.hash(at: 0, seed: 1) != ids.hash(at: 0, seed: 2))
  }
}

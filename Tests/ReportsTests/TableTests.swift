import Foundation
import Rules
import Testing

@testable import Reports

struct TableTests {
  /// The bytes of a table as text.
  func table<Row: ReportRow>(_ rows: [Row], _ format: ReportFormat) -> String {
    var encoder = RowEncoder(format: format, columns: Row.columns)
    encoder.header(Row.columns)
    for row in rows { encoder.row(row) }
    return String(decoding: encoder.bytes, as: UTF8.self)
  }

  func reject(_ value: String) -> RejectRow {
    RejectRow(file: "a.csv", line: 7, column: "name", reason: "empty-value", maskedValue: value)
  }

  @Test(
    "a table for Excel begins with a BOM, and no text in it is a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+86", "'+86"), ("-x", "'-x"), ("@a", "'@a"), ("\tx", "'\tx"), ("a=b", "a=b"), ("", ""),
      ("=a,b", "\"'=a,b\""), ("张*", "张*"),
    ])
  func excel(_ value: String, _ shown: String) {
    let row = RejectRow(file: "a.csv", line: 2, column: "name", reason: "x", maskedValue: value)
    #expect(table([row], .excel) == "\u{FEFF}file,line,column,reason,value_masked\na.csv,2,name,x,\(shown)\n")
    #expect(ReportTable(csv: table([row], .excel)).columns.first == "file")
  }

  @Test(
    "RFC 4180 quoting",
    arguments: [
      ("plain", "plain"), ("", ""), ("张*", "张*"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("cr\r", "\"cr\r\""), (" edge", "\" edge\""), ("edge ", "\"edge \""),
      ("in side", "in side"), ("\"", "\"\"\"\""),
    ])
  func quoting(_ value: String, _ expected: String) {
    #expect(
      table([reject(value)], .csv)
        == "file,line,column,reason,value_masked\na.csv,7,name,empty-value,\(expected)\n")
  }

  @Test(
    "every line of NDJSON is JSON with the columns as keys",
    arguments: [
      "plain", "", "张*", "quote \" and \\ back", "tab\t line\n cr\r", "\u{0}\u{1}\u{1F}\u{7F}", "𠮷 \u{2028}",
    ])
  func ndjson(_ value: String) throws {
    let lines = table([reject(value), reject("second")], .ndjson).split(separator: "\n")
    #expect(lines.count == 2)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(Set(object.keys) == Set(RejectRow.columns))
    #expect(object["value_masked"] as? String == value)
    #expect(object["line"] as? Int == 7)
  }

  @Test("the columns of the tables are an interface")
  func columns() {
    #expect(
      PairRow.columns.joined(separator: ",")
        == "record_a,record_b,match_weight,probability,kind,cluster,blocking_rule")
    #expect(ClusterRow.columns.joined(separator: ",") == "cluster,record_id")
    #expect(
      VerdictRow.columns.joined(separator: ",")
        == "request_id,kind,verdict,reasons,matched_record,match_weight,probability,rule,authority_level,authority,"
        + "next_step,due")
    #expect(RejectRow.columns.joined(separator: ",") == "file,line,column,reason,value_masked")
  }

  @Test("a pair is ordered when it is made")
  func pairs() {
    let pair = PairRow(
      "420000-2", "410000-9", matchWeight: 12.345, probability: 0.9999996, kind: "one-person-many-registrations",
      cluster: nil, blockingRule: "identity-number")
    #expect(
      table([pair], .csv).split(separator: "\n").last
        == "410000-9,420000-2,12.35,1.000000,one-person-many-registrations,,identity-number")
    #expect(table([pair], .ndjson).contains(#""match_weight":12.35,"probability":1.000000,"#))
    #expect(table([pair], .ndjson).contains(#""cluster":null"#))
  }

  @Test(
    "numbers with fixed decimals",
    arguments: [
      (0, 2, "0.00"), (-0.001, 2, "0.00"), (-12.5, 2, "-12.50"), (0.05, 1, "0.1"), (1234.5678, 3, "1234.568"),
      (7.4, 0, "7"),
      (1e300, 2, "9000000000.00"), (0.000001, 6, "0.000001"), (2, 12, "2.000000000"),
    ] as [(Double, Int, String)])
  func fixed(_ value: Double, _ places: Int, _ expected: String) {
    #expect(value.fixed(places: places) == expected)
  }

  @Test("fixed decimals agree with printf", arguments: [2, 6])
  func fixedAgreesWithPrintf(_ places: Int) {
    for step in -1000...1000 {
      let value = Double(step) * 0.013377
      let printed = String(format: "%.\(places)f", value)
      #expect(
        value.fixed(places: places)
          == (printed.hasPrefix("-0.") && Double(printed) == 0 ? String(printed.dropFirst()) : printed))
    }
  }

  @Test func whatIsNotFiniteIsMissing() throws {
    let pair = PairRow("a", "b", matchWeight: .infinity, probability: .nan, kind: "k", cluster: 3, blockingRule: "r")
    #expect(table([pair], .csv).split(separator: "\n").last == "a,b,,,k,3,r")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(table([pair], .ndjson).utf8)) }
  }

  @Test("one verdict row a request: best match, reasons joined, codes that no language changes")
  func verdicts() {
    let ruling = Samples.duplicate
    #expect(
      table([VerdictRow(ruling)], .csv).split(separator: "\n").last.map(String.init)
        == "410000-L1,late-registration,duplicate,probable-duplicate|possible-duplicate|same-identity-number|"
        + "also-requested-tonight,420000-7,24.12,0.999871,"
        + "教基〔2025〕1号 R6,ministry,000000,request-transfer,2026-12-08")
    #expect(
      table([VerdictRow(Samples.rejected)], .csv).split(separator: "\n").last.map(String.init)
        == "410000-L2,late-registration,invalid,row-rejected|impossible-date,,,,教基〔2025〕1号 R8,province,410000,"
        + "correct-and-resubmit,calendar-ends-2026")
    #expect(table([VerdictRow(ruling)], .ndjson).contains(#""reasons":["probable-duplicate","possible-duplicate","#))
  }

  @Test func matchesAreRanked() {
    let rows = MatchRow.rows(of: Samples.duplicate)
    #expect(rows.map(\.rank) == [1, 2])
    #expect(
      table(rows, .csv).split(separator: "\n").dropFirst().map(String.init) == [
        "410000-L1,1,420000-7,24.12,0.999871,probable-duplicate,no,420102",
        "410000-L1,2,410000-L9,8.00,0.700000,possible-duplicate,yes,410102",
      ])
  }
}

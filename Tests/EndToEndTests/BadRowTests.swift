import TestSupport
import Testing

/// Rows that are rejected: listed with line, column and reason, and the rest of the file is used.
struct BadRowTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// Sweeps and validates 120 rows of which the sixth, on line 7, is bad.
  private func expectReject(
    _ row: [UInt8], reason: String, column: String = "", masked: String = "", said: String,
    source: SourceLocation = #_sourceLocation
  ) throws {
    let file = try workspace.write(SubmissionBytes.csv(rows: 120, replacing: 5, by: row), "rows.csv")
    let sweep = try Program.run(["sweep", file, "-o", workspace.path("out")])
    #expect(sweep.exitCode == 0, sourceLocation: source)
    let output = try RunOutput(workspace, "out")
    #expect(
      output.rows("rejects") == [
        ["file": "rows.csv", "line": "7", "column": column, "reason": reason, "value_masked": masked]
      ], sourceLocation: source)
    #expect(output.summary.rows == .init(read: 120, admitted: 119, rejected: 1), sourceLocation: source)

    let validate = try Program.run(["validate", file])
    #expect(validate.exitCode == 3, sourceLocation: source)
    #expect(validate.output.contains("120 rows: 119 can be used, 1 cannot"), sourceLocation: source)
    let line = validate.output.split(separator: "\n").first { $0.contains(said) }
    #expect(line?.hasSuffix("(line 7)") == true, sourceLocation: source)
  }

  @Test func tooFewFields() throws {
    try expectReject(
      Array("410000-5,张三,1".utf8), reason: "field-count", masked: "3/18",
      said: "the number of fields differs from the header's")
  }

  @Test func tooManyFields() throws {
    try expectReject(
      Array((SampleChildren.row(5) + ",,").utf8), reason: "field-count", masked: "20/18",
      said: "the number of fields differs from the header's")
  }

  @Test func nulByte() throws {
    try expectReject(
      SubmissionBytes.row(5, "name", [0xE5, 0xBC, 0xA0, 0, 0x41]), reason: "nul-byte", column: "name", masked: "张**",
      said: "it holds a NUL byte")
  }

  @Test func invalidUTF8() throws {
    try expectReject(
      SubmissionBytes.row(5, "guardian_name", [0xE5, 0xBC, 0x20]), reason: "undecodable", column: "guardian_name",
      masked: "\u{FFFD}*", said: "its text cannot be decoded")
  }

  @Test("a line of a million bytes")
  func longLine() throws {
    try expectReject(
      SubmissionBytes.row(5, "former_name", [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)),
      reason: "line-too-long", said: "the line is too long")
  }

  @Test("a quote that is never closed takes its own line and no other")
  func openQuote() throws {
    try expectReject(
      SubmissionBytes.row(5, "name", Array("\"张三".utf8)), reason: "stray-quote",
      said: "a quote stands where it may not")
  }

  @Test func impossibleDate() throws {
    try expectReject(
      SubmissionBytes.row(5, "birth_date", Array("20130230".utf8)), reason: "impossible-date", column: "birth_date",
      masked: "2******0", said: "the date is one that no calendar has")
  }

  @Test func unknownCode() throws {
    try expectReject(
      SubmissionBytes.row(5, "sex", Array("男".utf8)), reason: "unknown-code", column: "sex", masked: "*",
      said: "the code is not in its table")
  }

  @Test func emptyName() throws {
    try expectReject(
      SubmissionBytes.row(5, "name", []), reason: "empty-value", column: "name", said: "a required value is empty")
  }

  @Test func repeatedRecordID() throws {
    try expectReject(
      SubmissionBytes.row(5, "record_id", Array("410000-3".utf8)), reason: "repeated-record-id", column: "record_id",
      masked: "4******3", said: "the record id is repeated")
  }

  @Test("of rows with one record id in two files the first stays, whatever the order of the arguments")
  func repeatedAcrossFiles() throws {
    let first = try workspace.write(SubmissionBytes.csv(rows: 60), "a.csv")
    let second = try workspace.write(
      SubmissionBytes.csv(rows: 60, replacing: 0, by: SubmissionBytes.row(500, "record_id", Array("410000-59".utf8))),
      "b/b.csv")
    for (index, files) in [[first, second], [second, first]].enumerated() {
      #expect(try Program.run(["sweep"] + files + ["-o", workspace.path("out\(index)")]).exitCode == 0)
      let output = try RunOutput(workspace, "out\(index)")
      #expect(output.file("a.csv")?.admitted == 60)
      #expect(output.file("b.csv")?.admitted == 0)
      #expect(output.rows("rejects").count == 60)
      #expect(output.rows("rejects").allSatisfy { $0["file"] == "b.csv" && $0["reason"] == "repeated-record-id" })
    }
  }
}

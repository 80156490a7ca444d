import TestSupport
import Testing

@testable import Submission

@Suite struct HeaderTests {
  @Test func columnsAreFoundInAnyOrderByAnyHeader() throws {
    let names = SampleSubmission.columns
    let shuffled = Array(names.reversed())
    let header = try Header(shuffled, kind: .register)
    for (index, name) in shuffled.enumerated() {
      let column = try #require(Column.allCases.first { $0.name == name })
      #expect(header.field(of: column) == index)
      var renamed = shuffled
      for other in [
        column.abbreviation, column.abbreviation.lowercased(), column.chinese, " \u{FEFF}\(name.uppercased())\u{3000}",
      ] {
        renamed[index] = other
        #expect(try Header(renamed, kind: .register).field(of: column) == index)
      }
    }
    #expect(header.field(of: .appliedOn) == nil)
  }

  @Test func noTwoColumnsShareAHeader() {
    let headers = Column.allCases.flatMap { [$0.name, $0.abbreviation.lowercased(), $0.chinese] }
    #expect(Set(headers).count == 3 * Column.allCases.count)
  }

  @Test func unknownColumnsAreKeptByName() throws {
    let header = try Header(SampleSubmission.columns + ["备注", "", "备注"], kind: .register)
    #expect(header.unknownColumns == ["备注", "", "备注"])
    #expect(header.fieldCount == SampleSubmission.columns.count + 3)
  }

  @Test(arguments: SubmissionKind.allCases.filter(\.holdsPupils))
  func aMissingRequiredColumnIsNamed(kind: SubmissionKind) throws {
    let moves = kind == .transfer || kind == .enrolment
    let columns = SampleSubmission.columns + (moves ? ["out_school_code"] : [])
    let optional = [
      "former_name", "id_type", "id_number", "ethnicity", "hukou_division", "business", "guardian_name",
      "guardian_phone",
    ]
    for name in columns {
      let column = try #require(Column.allCases.first { $0.name == name })
      let rest = columns.filter { $0 != name }
      if optional.contains(name) || name == "student_number" && kind == .late {
        #expect(throws: Never.self) { try Header(rest, kind: kind) }
      } else {
        #expect(throws: SubmissionError(.missingColumns([column]), line: 1)) { try Header(rest, kind: kind) }
      }
    }
  }

  @Test func approvalsNeedFourColumns() throws {
    let columns = ["request_id", "step", "decision", "decided_on"]
    _ = try Header(columns, kind: .approvals)
    for name in columns {
      let column = try #require(Column.allCases.first { $0.name == name })
      #expect(throws: SubmissionError(.missingColumns([column]), line: 1)) {
        try Header(columns.filter { $0 != name } + ["reason"], kind: .approvals)
      }
    }
  }

  @Test func aColumnTwiceIsRefusedHoweverItIsSpelt() {
    #expect(throws: SubmissionError(.duplicateColumn(.name), line: 1)) {
      try Header(SampleSubmission.columns + ["姓名"], kind: .register)
    }
    let text = SampleSubmission.header + ",XM\n" + SampleSubmission.row(1) + ",x\n"
    #expect(submissionFailure { _ = try ParsedSubmission(text) } == .duplicateColumn(.name))
  }

  @Test func allMissingColumnsAreNamed() {
    let rest = SampleSubmission.columns.filter { $0 != "grade" && $0 != "name" }
    let error = SubmissionError(.missingColumns([.name, .grade]), line: 1)
    #expect(throws: error) { try Header(rest, kind: .register) }
    #expect("\(error)".hasPrefix("line 1: the required columns \"name\", \"grade\" are missing; add "))
  }

  @Test("why a first row is no header: a title stands above it, or something else than commas is in it")
  func noHeader() {
    let header = SampleSubmission.header
    let cases: [(String, SubmissionError.Kind)] = [
      ("2026年补建学籍申请表,,,\n" + header, .noHeader), (SampleSubmission.row(1), .noHeader), ("a;b\tc", .noHeader),
      (header.replacing(",", with: ";"), .otherSeparator(.semicolon)),
      (header.replacing(",", with: "\t"), .otherSeparator(.tab)), ("记录号 ;姓名,", .otherSeparator(.semicolon)),
      (header + "\r" + SampleSubmission.row(1) + "\r", .notCSV(looksLike: .carriageReturns)),
    ]
    for (text, kind) in cases { #expect(submissionFailure { _ = try ParsedSubmission(text) } == kind, "\(kind)") }
  }

  @Test func theMessageNamesPlaceColumnAndRemedy() {
    let text = "\n" + SampleSubmission.header.replacing(",name,", with: ",nam,") + "\n"
    do {
      _ = try ParsedSubmission(text)
      Issue.record("a header without a name was taken")
    } catch {
      #expect("\(error)".hasPrefix("line 2: the required column \"name\" is missing; add "))
    }
  }

  @Test func theHeaderMayBeQuotedOrTheLastLine() throws {
    let quoted = SampleSubmission.columns.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(try ParsedSubmission(quoted + "\n" + SampleSubmission.row(1)).registrations.count == 1)
    #expect(try ParsedSubmission(SampleSubmission.header).tally.rows == 0)
  }
}

import CaseBook
import Foundation
import Identity
import Rules
import Submission
import Testing

@testable import Nightly

struct FormFileTests {
  private func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "chachong-form-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: path)
    return path.path()
  }

  @Test("approvals, by codes and by words")
  func approvals() throws {
    let path = try file(
      """
      申请编号,审批环节,办理结果,办理日期,办理意见
      410000-T1,receiving-school,1,2026-11-24,
      410000-T1,转入学校主管部门,不同意,20261125,学位已满
      410000-T2,headmaster,1,20261125,
      410000-T3,retrieval,3,20261125,
      410000-T4,retrieval,approved,20261325,
      ,retrieval,approved,20261125,
      """)
    var limits = SubmissionLimits()
    limits.rejectedShare = 1
    let form = FormFile(approvalsAt: path, limits: limits)
    #expect(
      form.entries == [
        Approval(
          requestID: "410000-T1", step: .receivingSchool, decision: .approved,
          date: BirthDate(decimal: 20261124) ?? .none),
        Approval(
          requestID: "410000-T1", step: .receivingAuthority, decision: .refused,
          date: BirthDate(decimal: 20261125) ?? .none, reason: "学位已满"),
      ])
    #expect(form.outcome.rejects.map(\.line) == [4, 5, 6, 7])
    #expect(
      form.outcome.rejects.map(\.reason) == [.unknownCode, .unknownCode, .impossibleDate, .emptyValue])
    #expect(form.outcome.rows == 6)
    #expect(FormFile(approvalsAt: path).outcome.error?.kind == .tooManyRejected(count: 4, rows: 6))
    #expect(FormFile(approvalsAt: path).entries.isEmpty)
  }

  @Test("a file that is too large for a form is refused, whatever is in it: its rows are kept, the rejected ones too")
  func tooLarge() throws {
    let path = try file("request_id,step,decision,decided_on,reason\n" + String(repeating: "x\n", count: 9 << 20))
    let form = FormFile(approvalsAt: path)
    #expect(form.outcome.error?.kind == .tooLarge(limitBytes: 16 << 20))
    #expect(form.entries.isEmpty && form.outcome.rejects.isEmpty)
  }

  @Test("decisions, as an authority fills them in")
  func decisions() throws {
    let path = try file(
      """
      case,record_id,decision,person,reason,decided_on,authority
      C-7Q4X-9KD2-M3TA,,佐证,李,户口簿,20261125,410100
      c-7q4x-9kd2-m3ta,420000-R1,delete,李,重复,20261125,000000
      C-7Q4X,,佐证,李,户口簿,20261125,410100
      C-7Q4X-9KD2-M3TA,,keep,李,户口簿,20261125,410100
      C-7Q4X-9KD2-M3TA,,佐证,,户口簿,20261125,410100
      C-7Q4X-9KD2-M3TA,,佐证,李,户口簿,20261125,990000
      C-7Q4X-9KD2-M3TA,,佐证,李,\u{200B},20261125,410100
      """)
    var limits = SubmissionLimits()
    limits.rejectedShare = 1
    let form = FormFile(decisionsAt: path, limits: limits)
    #expect(form.entries.map(\.decision.kind) == [.substantiate, .delete])
    #expect(form.entries.map(\.recordID) == [nil, "420000-R1"])
    #expect(form.entries.map(\.authority.level) == [.prefecture, .ministry])
    #expect(form.outcome.rejects.map(\.column) == ["case", "decision", "person", "authority", "reason"])
  }

  @Test("what is dated after the night's day is a slip of the pen, and no approval or decision")
  func future() throws {
    var limits = SubmissionLimits()
    limits.rejectedShare = 1
    let night = BirthDate(decimal: 20261125)
    let approvals = FormFile(
      approvalsAt: try file(
        """
        request_id,step,decision,decided_on
        410000-T1,receiving-school,1,20261125
        410000-T1,receiving-authority,1,20621125
        410000-T2,receiving-school,1,20261126
        """), on: night, limits: limits)
    #expect(approvals.entries.map(\.requestID) == ["410000-T1"])
    #expect(approvals.outcome.rejects.map(\.line) == [3, 4])
    #expect(approvals.outcome.rejects.allSatisfy { $0.reason == .impossibleDate && $0.column == "decided_on" })
    let decisions = FormFile(
      decisionsAt: try file(
        """
        case,record_id,decision,person,reason,decided_on,authority
        C-7Q4X-9KD2-M3TA,,佐证,李,户口簿,20261125,410100
        C-7Q4X-9KD2-M3TA,,佐证,李,户口簿,20261126,410100
        """), on: night, limits: limits)
    #expect(decisions.entries.count == 1 && decisions.outcome.rejects.map(\.reason) == [.impossibleDate])
  }

  @Test("a number of a child in place of a request's or a record's is rejected, and told masked")
  func noRecordID() throws {
    var limits = SubmissionLimits()
    limits.rejectedShare = 1
    let approvals = FormFile(
      approvalsAt: try file(
        """
        request_id,step,decision,decided_on
         410000-T1 ,receiving-school,1,20261125
        410102201703121230,receiving-school,1,20261125
        张子涵,receiving-school,1,20261125
        """), limits: limits)
    #expect(approvals.entries.map(\.requestID) == ["410000-T1"])
    #expect(approvals.outcome.rejects.map(\.reason) == [.malformedValue, .malformedValue])
    #expect(approvals.outcome.rejects.map(\.column) == ["request_id", "request_id"])
    #expect(approvals.outcome.rejects.map(\.maskedValue) == ["4" + String(repeating: "*", count: 16) + "0", "***"])
    let decisions = FormFile(
      decisionsAt: try file(
        """
        case,record_id,decision,person,reason,decided_on,authority
        C-7Q4X-9KD2-M3TA, ,佐证,李,户口簿,20261125,410100
        C-7Q4X-9KD2-M3TA,410102201703121230,佐证,李,户口簿,20261125,410100
        """), limits: limits)
    #expect(decisions.entries.map(\.recordID) == [nil])
    #expect(decisions.outcome.rejects.map(\.reason) == [.malformedValue])
  }

  @Test func aFileThatIsNotThereIsRefused() {
    let form = FormFile(decisionsAt: "/nowhere/a.csv")
    #expect(form.entries.isEmpty && form.outcome.error != nil && form.outcome.kind == .decisions)
  }
}

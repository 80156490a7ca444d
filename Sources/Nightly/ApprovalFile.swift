import Engine
import Identity
import Rules
import Submission

/// A file of approvals: what schools and authorities decided about requests, a step a row.
public struct ApprovalFile: Sendable {
  public var approvals: [Approval] = []
  /// Rows = approvals + rejects, unless the file was refused whole.
  public var outcome: FileOutcome

  public init(path: String, encoding: TextEncoding? = nil, limits: SubmissionLimits = SubmissionLimits()) {
    outcome = FileOutcome(path: path, kind: .approvals)
    do throws(SubmissionError) {
      let rows = try RawRecord.readAll(inFile: path, kind: .approvals, encoding: encoding, limits: limits)
      outcome.rejects = rows.rejects
      for record in rows.records {
        do throws(Reject) { approvals.append(try Self.approval(record)) } catch { outcome.rejects.append(error) }
      }
      outcome.registrations = approvals.count
      outcome.rejects.sort { $0.line < $1.line }
      outcome.error = limits.refusal(of: outcome)
    } catch {
      outcome.error = error
    }
    if outcome.error != nil { approvals = [] }
  }

  private static func approval(_ record: RawRecord) throws(Reject) -> Approval {
    func reject(_ column: Column, _ reason: RejectReason) -> Reject {
      Reject(
        line: UInt32(clamping: record.line), column: column.name, reason: reason,
        maskedValue: Masking.value(String(record[column].prefix(60))), recordID: nil)
    }
    guard !record.recordID.isEmpty else { throw reject(.requestID, .emptyValue) }
    guard let step = ApprovalStep(submitted: record[.step]) else { throw reject(.step, .unknownCode) }
    guard let decision = ApprovalDecision(submitted: record[.decision]) else { throw reject(.decision, .unknownCode) }
    guard let date = BirthDate(parsing: Array(record[.decidedOn].utf8).span) else {
      throw reject(.decidedOn, .impossibleDate)
    }
    return Approval(
      requestID: record.recordID, step: step, decision: decision, date: date, reason: record[.reason])
  }
}

extension ApprovalStep {
  /// The step by its code, or by its name in Chinese.
  fileprivate init?(submitted text: String) {
    switch text {
    case "转入学校", "接收学校": self = .receivingSchool
    case "转入学校主管部门", "接收学校主管部门": self = .receivingAuthority
    case "转出学校": self = .releasingSchool
    case "转出学校主管部门", "毕业学校主管部门": self = .releasingAuthority
    case "调档": self = .retrieval
    default: self.init(rawValue: text)
    }
  }
}

extension ApprovalDecision {
  /// 1 approved, 2 refused, or in words.
  fileprivate init?(submitted text: String) {
    switch text {
    case "1", "同意": self = .approved
    case "2", "不同意": self = .refused
    default: self.init(rawValue: text)
    }
  }
}

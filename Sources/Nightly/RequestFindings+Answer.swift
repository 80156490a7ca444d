import Engine
import Linkage
import Rules
import Submission

extension RequestFindings {
  /// What the engine found, as the rules take it.
  public init(_ answer: CheckRun.Answer) {
    self.init(
      requestID: answer.requestID, kind: RequestKind(answer.details.kind), registration: answer.registration,
      rejectReasons: answer.rejectReasons.map(\.rawValue), appliedOn: answer.details.appliedOn,
      outSchool: answer.details.outSchool,
      matches: answer.matches.map { match in
        FoundMatch(
          recordID: match.recordID, registration: match.registration, matchWeight: Double(match.weight.bits),
          probability: match.weight.probability, isRequestTonight: match.isRequest)
      })
  }
}

extension RequestKind {
  /// What the requests of a file ask for.
  init(_ kind: SubmissionKind) {
    switch kind {
    case .transfer: self = .transfer
    case .enrolment: self = .enrolment
    case .late, .register, .approvals, .decisions: self = .lateRegistration
    }
  }
}

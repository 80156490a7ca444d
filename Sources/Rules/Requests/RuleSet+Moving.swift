import Identity

/// A transfer (R7, R9, R20) or an enrolment after graduation (R10, R19): the registration must be found.
extension RuleSet {
  func ruling(onMove findings: RequestFindings, _ request: Registration) -> Ruling {
    var reasons = reasons(within: request, of: findings.kind, on: findings.appliedOn)
    let receiving = Authority.responsible(forSchoolsIn: [request.authorityDivision])
    let due = closedUntil(findings, request, &reasons)

    if request.registerNumber == .none {
      reasons.insert(.registerNumberMissing)
      return ruling(
        on: findings, reasons: reasons, matches: [], nextStep: nextStep(forMove: reasons, findings.kind),
        authority: receiving)
    }
    switch RegisterLookup(request, in: findings.matches, province: findings.outSchool.province) {
    case .failed(let cause, let nearest):
      reasons.formUnion([.transferOutValidationError, cause])
      if request.registerNumber.hasWrongCheck { reasons.insert(.identityCheckWrong) }
      // The school that the pupil leaves corrects its data: the case is its authority's alone (R7, R13).
      let division = nearest?.registration.authorityDivision ?? findings.outSchool.province
      return ruling(
        on: findings, reasons: reasons, matches: nearest.map { [RuledMatch($0, reason: cause)] } ?? [],
        nextStep: nextStep(forMove: reasons, findings.kind), authority: .responsible(forSchoolsIn: [division]))
    case .found(let match):
      reasons.formUnion(remarks(onMoving: match, findings, request))
      if verdict(of: reasons, for: findings.kind) == .accepted { reasons.insert(.registrationFound) }
      let nextStep = nextStep(forMove: reasons, findings.kind)
      return ruling(
        on: findings, reasons: reasons, matches: [RuledMatch(match, reason: .registrationFound)], nextStep: nextStep,
        authority: nextStep.isTakenByReleasingSchool
          ? .responsible(forSchoolsIn: [match.registration.authorityDivision]) : receiving,
        due: nextStep == .resubmitWhenOpen ? due : nil)
    }
  }

  /// Tells where the province is closed for such requests on the day, and the last day of its next opening.
  private func closedUntil(
    _ findings: RequestFindings, _ request: Registration, _ reasons: inout VerdictReasons
  ) -> DueDate? {
    let day = findings.appliedOn
    let policy = policy(of: request.schoolCode)
    guard day != .none else { return nil }
    switch findings.kind {
    case .enrolment:
      let window = policy?.enrolmentWindow ?? enrolmentWindow
      if window.contains(day) { return nil }
      reasons.insert(.windowClosed)
      return .on(window.end(onOrAfter: day))
    case .transfer:
      guard let months = policy?.transferMonths, !months.contains(day.civil.month) else { return nil }
      reasons.insert(.outsideTransferMonths)
      return day.endOfNextMonth(in: months).map(DueDate.on)
    case .lateRegistration, .newRegistration: return nil
    }
  }

  /// What is to be said about moving the registration that was found.
  private func remarks(
    onMoving match: FoundMatch, _ findings: RequestFindings, _ request: Registration
  ) -> VerdictReasons {
    let found = match.registration
    var remarks = remarks(on: match, of: request)
    // That the numbers agree goes without saying.
    remarks.subtract([.sameIdentityNumber, .sameRegisterNumber])
    if findings.outSchool != .none, found.schoolCode != findings.outSchool { remarks.insert(.registeredAtOtherSchool) }
    let (receiving, releasing) = (policy(of: request.schoolCode), policy(of: found.schoolCode))
    switch findings.kind {
    case .enrolment:
      if !remarks.contains(.graduated) { remarks.insert(.notGraduated) }
      if let receiving, !receiving.admitsEarlierGraduates, request.grade >= 10, findings.appliedOn != .none,
        let graduated = (releasing ?? receiving).graduationYear(of: found),
        graduated < CheckDay.schoolYear(findings.appliedOn.civil.year, findings.appliedOn.civil.month)
      {
        remarks.insert(.graduateOfEarlierYear)
      }
    default:
      let isInside = request.schoolCode.province == found.schoolCode.province
      if isInside, receiving?.needsPapers == true { remarks.insert(.papersNeeded) }
      if let mine = receiving?.system, let theirs = releasing?.system,
        mine.stage(ofGrade: request.grade) != theirs.stage(ofGrade: request.grade)
      {
        remarks.insert(.stageDiffers)
      }
    }
    return remarks
  }

  /// What no correction of the row would change comes first, then what the school that the pupil leaves has to do.
  private func nextStep(forMove reasons: VerdictReasons, _ kind: RequestKind) -> NextStep {
    if reasons.contains(.schoolNotApproved) { return .registerAtApprovedSchool }
    if reasons.contains(.noEnrolmentPlan) { return .returnToPreviousSchool }
    if !reasons.isDisjoint(with: [.registerNumberMissing, .schoolCodeImpossible]) { return .correctAndResubmit }
    if reasons.contains(.transferOutValidationError) { return .correctAtReleasingSchool }
    if reasons.contains(.sameSchool) { return .keepExistingRegistration }
    if reasons.contains(.graduateOfEarlierYear) { return .enrolElsewhere }
    if !reasons.isDisjoint(with: [.businessInProgress, .transferUnderWay]) { return .finishBusinessThenTransfer }
    if kind == .transfer, reasons.contains(.graduated) { return .requestEnrolment }
    if kind == .transfer, reasons.contains(.notInSchool) { return .resumeThenTransfer }
    if reasons.contains(.notGraduated) { return .graduateThenEnrol }
    if !reasons.isDisjoint(with: [.windowClosed, .outsideTransferMonths]) { return .resubmitWhenOpen }
    return .startApprovals
  }
}

extension NextStep {
  /// Whether the school that the pupil leaves takes the step.
  fileprivate var isTakenByReleasingSchool: Bool {
    switch self {
    case .finishBusinessThenTransfer, .resumeThenTransfer, .graduateThenEnrol: true
    default: false
    }
  }
}

extension CalendarDay {
  /// The last day of the first month after this day's that is one of `months`; `nil` where there are none.
  fileprivate func endOfNextMonth(in months: [Int]) -> CalendarDay? {
    let (year, month, _) = civil
    for ahead in 1...12 {
      let (y, m) = (year + (month - 1 + ahead) / 12, (month - 1 + ahead) % 12 + 1)
      if months.contains(m) { return CalendarDay(year: y, month: m, day: CalendarDay.daysIn(month: m, year: y)) }
    }
    return nil
  }
}

import Rules

extension NextStep {
  /// What is to be done, said to the one who does it.
  public var text: Text {
    switch self {
    case .registerLate: Text("学校为学生补建学籍", "the school registers the pupil (late registration)")
    case .registerNew: Text("学校为一年级新生建立学籍", "the school registers the first-grade pupil")
    case .requestTransfer:
      Text(
        "学校对查到的学籍申请转学，不得因此拒收学生", "the school requests a transfer of the registration found; the pupil stays in class")
    case .releaseThenTransfer:
      Text(
        "由调走档案一方的主管部门责成其退档，再由学校申请转学",
        "the authority has the school that pulled the file release it; then the school requests a transfer")
    case .resumeThenTransfer:
      Text("原学校先为学生办理复学，再由学校申请转学", "the former school resumes the pupil first; then the school requests a transfer")
    case .finishBusinessThenTransfer:
      Text("先办结在办业务，再由学校申请转学", "the business in progress is finished first; then the school requests a transfer")
    case .requestEnrolment:
      Text("用已有学籍办理毕业后就学", "the school enrols the graduate with the registration found")
    case .keepExistingRegistration:
      Text("本校已有该生学籍：撤回申请，沿用原学籍", "the school has this registration already: withdraw the request, keep it")
    case .decideWhichRequest:
      Text("由主管部门按实际就读情况确定保留哪一份申请", "the authority decides by actual attendance which request stands")
    case .decideByAuthority:
      Text("由主管部门比对双方材料后作出决定", "the authority compares both records and decides")
    case .resolveNumberFirst:
      Text("由主管部门查清号码归属并改正，之后再办建籍", "the authority finds out whose number it is and has it corrected first")
    case .correctAndResubmit:
      Text("学校改正后重新提交", "the school corrects the request and sends it again")
    case .returnToPreviousSchool:
      Text("学校没有招生计划，学生回原学校就读", "the school has no enrolment plan: the pupil goes back to the previous school")
    case .registerWhenOfAge:
      Text("达到入学年龄后再建籍", "the school registers the pupil once of school age")
    case .startApprovals:
      Text("从转入（接收）学校开始逐级核办", "the approvals begin with the receiving school")
    case .correctAtReleasingSchool:
      Text("由转出（毕业）学校按程序改正信息，再重新申请", "the school left corrects its data by procedure; then the request is made anew")
    case .resubmitWhenOpen:
      Text("在受理时段内重新申请", "the request is made anew while the province accepts such requests")
    case .graduateThenEnrol:
      Text("毕业学校先办理毕业，再重新申请", "the former school records the graduation first; then the request is made anew")
    case .enrolElsewhere:
      Text("该省不招收往届毕业生，另行选择学校", "the province does not admit graduates of earlier years: another school is chosen")
    case .registerAtApprovedSchool:
      Text("须由名录内的学校建籍", "only a school on the province's list can register the pupil")
    }
  }
}

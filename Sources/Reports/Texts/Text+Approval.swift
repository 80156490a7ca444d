import Identity
import Rules

extension ApprovalStep {
  /// The step, by who takes it.
  public var text: Text {
    switch self {
    case .receivingSchool: Text("转入（接收）学校核办", "approval by the receiving school")
    case .receivingAuthority: Text("转入（接收）学校主管部门核办", "approval by the receiving school's authority")
    case .releasingSchool: Text("转出学校核办", "approval by the school that the pupil leaves")
    case .releasingAuthority:
      Text("转出（毕业）学校主管部门核办", "approval by the authority of the school that the pupil leaves")
    case .retrieval:
      Text("接收学校调档并通知家长", "the receiving school retrieves the file and tells the parents")
    }
  }
}

extension ApprovalFault {
  /// Why an approval changes nothing.
  public var text: Text {
    switch self {
    case .unknownRequest: Text("没有这份申请", "there is no such request")
    case .requestClosed: Text("申请未被受理或已经终止", "the request was not accepted, or is over")
    case .alreadyDecided: Text("这一环节已经办理", "the step is decided already")
    case .outOfOrder: Text("前面的环节尚未办理", "a step before it is not decided yet")
    case .notAStep: Text("此类申请没有这一环节", "a request of this kind has no such step")
    case .tooEarly: Text("日期早于上一环节", "it is dated before the step before it")
    case .otherProvince: Text("这一环节不属于报送省份", "the step is not one of the province that sent it")
    }
  }
}

extension StepHolder {
  /// The school by its code, or the authority by its name.
  public var text: Text {
    if school == .none { return authority.text }
    return Text(
      "学校 \(school.rawValue)（主管：\(authority.text.chinese)）",
      "school \(school.rawValue), under \(authority.text.english)")
  }
}

extension RequestStatus {
  /// What the request waits for, or how it ended.
  public var text: Text {
    switch stage {
    case .awaiting(let step): step.text
    case .refused(let approval):
      Text(
        "未通过：\(approval.step.text.chinese)（\(approval.date.isoText)）\(approval.reason.isEmpty ? "" : "：\(approval.reason)")",
        "refused at: \(approval.step.text.english) (\(approval.date.isoText))\(approval.reason.isEmpty ? "" : ": \(approval.reason)")"
      )
    case .completed(let date): Text("已办结（\(date.isoText)）", "completed (\(date.isoText))")
    }
  }
}

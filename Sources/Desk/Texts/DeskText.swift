import CaseBook
import Reports

/// Words of the desk's pages.
enum DeskText {
  // The frame
  static let brand = Text("查重 · 办案台", "chachong desk")
  static let cases = Text("案件", "Cases")
  static let nights = Text("夜间", "Nights")
  static let provinces = Text("数据质量", "Data quality")
  static let model = Text("模型", "Model")
  static let audit = Text("查看记录", "Looks")
  static let account = Text("账户", "Account")
  static let logOut = Text("退出", "Log out")
  static let search = Text("申请编号或案件编号", "Request or case number")
  static let find = Text("查询", "Find")
  static let otherLanguage = Text("English", "中文")
  static let skip = Text("跳到正文", "Skip to content")
  static let keys = Text("按 ? 看快捷键", "Press ? for keys")

  // Log-in
  static let logIn = Text("登录", "Log in")
  static let user = Text("用户名", "User name")
  static let password = Text("密码", "Password")
  static let wrongPassword = Text("用户名或密码不对", "User name or password is wrong")
  static func wait(_ seconds: Int) -> Text {
    Text("失败次数过多：请在 \(seconds) 秒后再试", "Too many failures: try again in \(seconds) s")
  }
  static let busy = Text("登录的人太多：请再试一次", "Too many people are logging in: try again")
  static let sessionEnded = Text("请重新登录", "Log in again, please")

  // The list
  static let own = Text("我经办的", "Mine")
  static let below = Text("下级的", "Below")
  static let sides = Text("涉及我方的", "Touching us")
  static let all = Text("全部", "All")
  static let overdue = Text("已超期", "Overdue")
  static let week = Text("7 天内到期", "Due within 7 days")
  static let due = Text("到期", "Due")
  static let number = Text("案件编号", "Case")
  static let verdict = Text("结论", "Verdict")
  static let weight = Text("权重（比特）", "Weight (bits)")
  static let request = Text("申请", "Request")
  static let found = Text("查到", "Found")
  static let handler = Text("经办", "Handled by")
  static let state = Text("状态", "State")
  static let noCases = Text("没有案件", "No cases")
  static let nextPage = Text("下一页", "Next page")
  static let firstPage = Text("回到第一页", "First page")
  static let awaitsSecond = Text("待复核", "to be agreed to")
  static let elsewhere = Text("外省", "another province")
  static let outside = Text("辖区外", "outside your area")
  static func daysLeft(_ days: Int) -> Text {
    switch days {
    case ..<0: Text("超期 \(-days) 天", "\(-days) d late")
    case 0: Text("今天", "today")
    default: Text("还有 \(days) 天", "\(days) d left")
    }
  }
  static func shown(_ count: Int, of total: Int) -> Text {
    Text("显示 \(count) 件，共 \(total) 件", "\(count) shown of \(total)")
  }

  // A case
  static let records = Text("双方信息", "Both registrations")
  static let evidence = Text("证据（比特）", "Evidence (bits)")
  static let map = Text("管辖关系", "Authorities")
  static let history = Text("经过", "What happened")
  static let steps = Text("环节与期限", "Steps and due dates")
  static let requested = Text("学校提出申请", "The school asked")
  static let answered = Text("查重给出结论", "The check answered")
  static let decision = Text("作出决定", "Decide")
  static let decidedAs = Text("已有决定", "Decisions")
  static let reason = Text("理由和依据", "Reason and what it rests on")
  static let aboutRecord = Text("针对", "About")
  static let allRecords = Text("全部", "all of them")
  static let attachment = Text("附件（PDF、PNG、JPEG，不超过 8 MB）", "Document (PDF, PNG or JPEG, at most 8 MB)")
  static let attachments = Text("附件", "Documents")
  static let submit = Text("提交决定", "Submit")
  static let nextCase = Text("下一案", "Next case")
  static let previousCase = Text("返回列表", "Back to the list")
  static let reveal = Text("查看完整信息", "Show in full")
  static let revealReason = Text("查看事由（将记入审计）", "Why you look (written down)")
  static let masked = Text("姓名、号码、日期已遮盖", "Names, numbers and dates are masked")
  static let unmasked = Text("完整信息：本次查看已记录", "In full: this look has been written down")
  static let hiddenRecord = Text("不在辖区内：按规定不显示该生信息", "Not in your area: this pupil's data are not shown")
  static let contact = Text("联系机关", "Authority to contact")
  static let hit = Text("情形", "Class of the hit")
  static let goneRecord = Text("原始数据已不在库中", "The record is no longer there")
  static let hiddenEvidence = Text("涉及辖区外学生，证据不显示", "Evidence tells of a pupil outside your area: not shown")
  static let blindEvidence = Text("盲审：权重和证据已隐藏", "Blind: weight and evidence are hidden")
  static let blindMeaning = Text(
    "盲审时，作出决定之前不显示权重和证据；这样的决定最能检验模型",
    "Blind: weight and evidence are hidden until the decision; such decisions measure the model best")
  static let blindOn = Text("开启盲审", "Decide blind")
  static let blindOff = Text("关闭盲审", "Show weights")
  static let agree = Text("同意", "Agree")
  static let object = Text("不同意", "Do not agree")
  static let secondPerson = Text("复核（四眼）", "Second person")
  static let waitsForOther = Text("须由另一名经办人复核", "Somebody else must agree to it")
  static let withdraw = Text("撤回决定", "Withdraw the decision")
  static let handDown = Text("交下级办理（督办）", "Hand down")
  static let handTo = Text("下级机关代码（六位）", "Authority below, six digits")
  static let substantiation = Text("双佐证", "Substantiation by each side")
  static let substantiate = Text("提交本方佐证", "File this side's evidence")
  static let statementText = Text("佐证内容（在校证明、户籍材料等）", "Evidence: attendance, household register …")
  static let missing = Text("尚未提交", "missing")
  static let school = Text("学校", "School")
  static let rule = Text("依据", "Rule")
  static let nextStep = Text("下一步", "Next step")
  static let recordID = Text("记录", "Record")
  static let upload = Text("上传", "Attach")

  // Refusals and errors
  static let notFound = Text("没有这一页，或您无权查看", "There is no such page, or it is not yours to see")
  static let forbidden = Text("您的角色不能办理此事", "Your role does not allow this")
  static let badForm = Text("表单已失效：请返回重试", "The form has expired: go back and try again")
  static let failed = Text("服务器出错：请稍后再试，或告知管理员", "Something failed: try again, or tell the administrator")
  static let changedTitle = Text("案件在您查看之后有变化，决定未记录", "The case has changed since you saw it: nothing was written down")
  static let changedHint = Text("变化如下。请看过最新内容再决定", "This is what changed. Look at it again before you decide")
  static let lookAgain = Text("查看最新内容", "See it as it is now")
  static let notDone = Text("未能办理", "Not done")
  static let back = Text("返回", "Back")

  // Account
  static let fullName = Text("姓名", "Name")
  static let seat = Text("单位", "At")
  static let oldPassword = Text("现在的密码", "Present password")
  static let newPassword = Text("新密码（至少 10 个字符）", "New password, at least 10 characters")
  static let change = Text("修改密码", "Change password")
  static let passwordChanged = Text("密码已修改，其他登录已退出", "Password changed; other sessions are ended")
  static let passwordTooShort = Text("新密码至少 10 个字符", "The new password needs at least 10 characters")

  // Audit
  static let when = Text("时间", "When")
  static let who = Text("何人", "Who")
  static let why = Text("事由", "Why")
  static let checks = Text("即时查重", "Answers at once")
  static let identity = Text("学生身份的密钥摘要", "Keyed digest of the pupil's identity")
  static func tooManyChecks(_ limit: Int, _ seconds: Int) -> Text {
    Text(
      "每个用户每小时最多即时查重 \(limit) 次：请在 \(seconds) 秒后再试。",
      "A user is given at most \(limit) answers an hour: try again in \(seconds) s.")
  }
}

extension DeskFault {
  /// Why an action changed nothing.
  var text: Text {
    switch self {
    case .unknownCase: DeskText.notFound
    case .notAllowed: DeskText.forbidden
    case .changed: DeskText.changedTitle
    case .caseNotOpen: Text("案件已经办结", "The case is not open any more")
    case .noSuchRecord: Text("案件中没有这条记录", "The case is not about that record")
    case .reasonMissing: Text("请写明理由", "A reason is needed")
    case .reasonTooLong:
      Text(
        "理由过长：最多 \(Reason.sizeLimit) 字节（约 1300 个汉字）",
        "The reason is too long: at most \(Reason.sizeLimit) bytes, some 1,300 Chinese characters")
    case .reasonDamaged:
      Text("理由中有不能保存的字符：请重新填写", "The reason holds a character that cannot be kept: type it anew")
    case .awaitsSecondPerson: Text("已有决定待复核：请先复核", "A decision is waiting to be agreed to: answer that first")
    case .nothingProposed: Text("没有待复核的决定", "There is nothing to agree to")
    case .samePerson: Text("不能复核自己拟定的决定", "You cannot agree to your own decision")
    case .sidesMissing:
      Text("跨省认定为两名学生须双方先提交佐证（双佐证）", "Across provinces, two children need the evidence of each side first")
    case .nothingToWithdraw: Text("没有可撤回的决定", "There is no decision to withdraw")
    case .wrongDocument: Text("只接受不超过 8 MB 的 PDF、PNG、JPEG 文件", "Only PDF, PNG and JPEG files of at most 8 MB are taken")
    case .notBelow: Text("只能交给本机关的下级", "Only to an authority below yours")
    }
  }
}

extension DeskOutcome {
  var text: Text {
    switch self {
    case .decided: Text("决定已记录", "The decision is written down")
    case .awaitsSecondPerson: Text("决定已拟定，待另一名经办人复核", "Proposed: somebody else must agree to it")
    case .objected: Text("已记录：未同意，案件待重新决定", "Written down: not agreed to; the case is to be decided anew")
    case .withdrawn: Text("决定已撤回，案件重新待办", "Withdrawn: the case is open again")
    case .handedDown: Text("已交下级办理", "Handed down")
    case .substantiated: Text("佐证已提交", "The evidence is filed")
    case .attached: Text("附件已上传", "The document is attached")
    }
  }
}

extension Role {
  var text: Text {
    switch self {
    case .viewer: Text("查看", "viewer")
    case .decider: Text("经办", "decider")
    case .supervisor: Text("主管", "supervisor")
    case .machine: Text("系统", "machine")
    }
  }
}

extension DecisionKind {
  /// On a button.
  var short: Text {
    switch self {
    case .substantiate: Text("佐证：两名学生", "Two children")
    case .correct: Text("变更：改正信息", "Correct the data")
    case .delete: Text("删除：删除其一", "Delete one")
    }
  }
}

extension Seat {
  var text: Text {
    switch self {
    case .authority(let authority): authority.text
    case .school(let school, _): Text("学校 \(school.rawValue)", "school \(school.rawValue)")
    }
  }
}

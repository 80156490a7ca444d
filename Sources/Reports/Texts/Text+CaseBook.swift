import CaseBook
import Identity

extension CaseBookError: ReportedError {
  /// One line: where, what, what to do.
  public var text: Text {
    switch kind {
    case .keyUnreadable:
      Text("\(path)：案件密钥无法读取：请检查路径和权限", "\(path): the key of the case book cannot be read: check path and permissions")
    case .keyNotPrivate:
      Text("\(path)：案件密钥可被他人读取：请执行 chmod 600", "\(path): the key of the case book can be read by others: chmod 600")
    case .keyDamaged:
      Text("\(path)：不是案件密钥（32 字节）：请从备份恢复", "\(path): is not a key of a case book (32 bytes): restore it from a backup")
    case .keyNotCreated:
      Text(
        "\(path)：无法建立案件密钥：可能已存在，或无权限",
        "\(path): no key can be made here: there is one already, or permissions are missing")
    case .missing:
      Text(
        "\(path)：案件库不见了，其中的决定、审批和已收批次别处没有；未作任何改动：请检查磁盘是否已挂载，或从备份恢复",
        "\(path): the case book is gone, with the decisions, approvals and admitted batches that nothing else holds; nothing was changed: see that its volume is mounted, or restore it from a backup"
      )
    case .diskFull: Text("\(path)：磁盘已满：请清理空间后重新运行", "\(path): the disk is full: free some space and run it again")
    case .database(let reason):
      Text(
        "\(path)：案件库无法读写（\(reason)）：请检查权限和磁盘",
        "\(path): the case book cannot be used (\(reason)): check permissions and disk")
    case .tooNew:
      Text("\(path)：案件库由更高版本的程序建立：请升级程序", "\(path): the case book was made by a later version: use that one")
    case .unknownCase(let number):
      Text("没有案件 \(number)：请检查编号", "there is no case \(number): check the number")
    case .caseNotOpen(let number):
      Text("案件 \(number) 已经办结", "case \(number) is not open any more")
    case .cannotHandDown(let number):
      Text(
        "案件 \(number) 只能交给经办机关的下级", "case \(number) can only be handed to an authority below the one that handles it")
    }
  }
}

extension DecisionKind {
  /// What a person decided.
  public var text: Text {
    switch self {
    case .substantiate: Text("佐证：确为两名学生", "substantiated: two children")
    case .correct: Text("变更：改正信息", "the data are corrected")
    case .delete: Text("删除：删除其一", "one of the two is deleted")
    }
  }
}

extension DecisionFault {
  /// Why a decision changes nothing.
  public var text: Text {
    switch self {
    case .unknownCase: Text("没有这个案件", "there is no such case")
    case .caseNotOpen: Text("案件已经办结", "the case is not open any more")
    case .notTheHandler: Text("案件由别的机关经办", "another authority handles the case")
    case .noSuchRecord: Text("案件中没有这条记录", "the case is not about that record")
    case .needsSecondPerson:
      Text("须由另一人复核：请在办案台办理", "a second person must agree to it: decide it at the desk")
    case .sidesMissing:
      Text("跨省认定为两名学生，双方须先在办案台提交佐证", "across provinces, each side must file its evidence at the desk first")
    }
  }
}

extension DecisionRefusal {
  /// What was refused, why, and who could do it.
  public var text: Text {
    let handler = found.map { $0.handler.text }
    let whose =
      fault == .notTheHandler && handler != nil
      ? Text("（\(handler?.chinese ?? "")）", " (\(handler?.english ?? ""))") : Text("", "")
    return Text(
      "\(entry.number)：\(fault.text.chinese)\(whose.chinese)", "\(entry.number): \(fault.text.english)\(whose.english)")
  }
}

extension Case.State {
  public var text: Text {
    switch self {
    case .open: Text("待办", "open")
    case .decided: Text("已决定", "decided")
    case .closed: Text("已了结", "closed")
    }
  }
}

extension CaseEvent.Kind {
  /// What happened.
  public var text: Text {
    switch self {
    case .opened: Text("立案", "case opened")
    case .evidenceChanged: Text("信息有变", "a record has changed")
    case .raisedAgain: Text("信息有变，重新提出", "a record has changed: raised again")
    case .contradicted: Text("与已有决定相反的新证据，重新提出", "new evidence against the decision: raised again")
    case .closed: Text("结论已变，了结", "answered otherwise: closed")
    case .decided: Text("作出决定", "decided")
    case .handedDown: Text("交下级办理（督办）", "handed down")
    case .approvalsBegun: Text("重新申请，审批从头开始", "made anew: the approvals begin again")
    case .approval: Text("审批", "approval")
    case .looked: Text("查看完整信息", "looked at in full")
    case .proposed: Text("拟定决定，待复核", "decision proposed, to be agreed to")
    case .objected: Text("复核未通过", "the second person did not agree")
    case .withdrawn: Text("撤回决定，重新提出", "decision withdrawn: raised again")
    case .substantiated: Text("一方提交佐证", "one side substantiated")
    case .wentUp: Text("双佐证齐备，上报", "substantiated on all sides: goes up")
    case .attached: Text("上传附件", "document attached")
    }
  }
}

/// What the commands on cases and requests say.
public enum CaseText {
  public static func unknownRequest(_ id: String) -> Text {
    Text("没有申请 \(id)：请检查编号", "there is no request \(id): check the number")
  }

  public static func notANumber(_ text: String) -> Text {
    Text("\(text)：不是案件编号（如 C-7Q4X-9KD2-M3TA）", "\(text): not the number of a case, such as C-7Q4X-9KD2-M3TA")
  }

  public static func notAnAuthority(_ text: String) -> Text {
    Text(
      "\(text)：不是主管部门代码（六位，教育部为 000000）",
      "\(text): not the code of an authority (six digits; 000000 is the ministry)")
  }

  public static let no = Text("没有案件", "no cases")

  public static func decided(_ number: CaseNumber, _ state: Case.State) -> Text {
    Text("\(number)：已记录，案件\(state.text.chinese)", "\(number): written down; the case is \(state.text.english)")
  }

  public static func handedDown(_ number: CaseNumber, to authority: Text) -> Text {
    Text("\(number)：已交\(authority.chinese)办理", "\(number): handed down to \(authority.english)")
  }
}

/// Labels of the screens of cases and requests.
public enum CaseLabel: CaseIterable, Sendable {
  case answered, handler, evidence, history, handedDown, rule, step

  public var text: Text {
    switch self {
    case .answered: Text("结论日期", "Answered")
    case .handler: Text("经办", "Handled by")
    case .evidence: Text("涉及", "About")
    case .history: Text("经过", "History")
    case .handedDown: Text("督办", "handed down")
    case .rule: Text("依据", "Rule")
    case .step: Text("环节", "Steps")
    }
  }
}

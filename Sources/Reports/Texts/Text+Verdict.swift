import Rules

extension Verdict {
  /// The verdict's name.
  public var text: Text {
    switch self {
    case .duplicate: Text("疑似重复", "duplicate")
    case .conflict: Text("信息冲突", "conflict")
    case .review: Text("需人工核查", "review")
    case .invalid: Text("信息有误", "invalid")
    case .refused: Text("不予受理", "refused")
    case .clear: Text("未发现重复", "clear")
    case .accepted: Text("可以办理", "accepted")
    }
  }

  /// What the verdict means for the pupil.
  public var meaning: Text {
    switch self {
    case .duplicate:
      Text("这名学生很可能已有学籍，不能补建", "this child is very probably registered already: no late registration")
    case .conflict:
      Text("同一号码很可能属于另一名学生，须先查清", "the same number is held by what is probably another child: settle that first")
    case .review:
      Text("可能是同一名学生，须由人判断", "this may be a child who is registered already: a person decides")
    case .invalid:
      Text("申请本身有错，改正后重新提交", "the request itself cannot be right: correct it and send it again")
    case .refused:
      Text("查到学籍，但现在不能办理", "the registration was found, but may not be moved now")
    case .accepted:
      Text("查到学籍，可以开始逐级核办", "the registration was found: the approvals can begin")
    case .clear:
      Text("全国未发现该生学籍，可以建籍", "no registration of this child was found: the school may register the pupil")
    }
  }
}

extension RequestKind {
  public var text: Text {
    switch self {
    case .lateRegistration: Text("补建学籍", "late registration")
    case .newRegistration: Text("新建学籍", "first registration")
    case .transfer: Text("转学", "transfer")
    case .enrolment: Text("毕业后跨省就学", "enrolment after graduation")
    }
  }
}

extension AuthorityLevel {
  public var text: Text {
    switch self {
    case .county: Text("县级", "county")
    case .prefecture: Text("地市级", "prefecture")
    case .province: Text("省级", "province")
    case .ministry: Text("教育部", "ministry")
    }
  }
}

extension DueDate {
  /// The date, or why there is none.
  public var text: Text {
    switch self {
    case .on(let day):
      Text(day.isoText, day.isoText)
    case .beyondCalendar(let days, let lastYear):
      Text(
        "\(days) 个工作日内（工作日历只公布到 \(lastYear) 年，具体日期待定）",
        "within \(days) working days (the working calendar is published through \(lastYear) only: no date yet)")
    case .applicationDateUnknown(let days):
      Text(
        "自申请之日起 \(days) 个工作日内（申请日期缺失）",
        "within \(days) working days of the application (its date is missing)")
    }
  }
}

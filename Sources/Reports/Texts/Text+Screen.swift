/// What the screen of verdicts and the end of a run say.
public enum ScreenText: String, Sendable, CaseIterable {
  case reasons
  case found
  case goesTo
  case nextStep
  case due
  case stands
  case overdue
  case request
  case registration
  case alike
  case holdsNumber
  case grade
  case total
  case more
  case reportsIn

  public var text: Text {
    switch self {
    case .reasons: Text("原因", "Why")
    case .found: Text("查到", "Found")
    case .goesTo: Text("经办", "Goes to")
    case .nextStep: Text("下一步", "Next step")
    case .due: Text("期限", "Due by")
    case .stands: Text("进度", "Progress")
    case .overdue: Text("已超期", "overdue")
    case .request: Text("另一份申请", "another request")
    case .registration: Text("已有学籍", "registration")
    case .alike: Text("同一人的可能性", "one child with probability")
    case .holdsNumber: Text("持有同一号码", "holds the same number")
    case .grade: Text("年级", "grade")
    case .total: Text("合计", "in all")
    case .more: Text("其余见", "the rest are in")
    case .reportsIn: Text("报告在", "Reports are in")
    }
  }
}

/// What is told while a run is under way.
public enum ProgressText: String, Sendable, CaseIterable {
  case reading
  case indexing
  case joining
  case comparing
  case clustering
  case ruling
  case writing
  case done
  case rows
  case left

  public var text: Text {
    switch self {
    case .reading: Text("读取", "Reading")
    case .indexing: Text("建立索引", "Indexing")
    case .joining: Text("查找", "Searching")
    case .comparing: Text("比对", "Comparing")
    case .clustering: Text("归并", "Clustering")
    case .ruling: Text("判定", "Ruling")
    case .writing: Text("写报告", "Writing reports")
    case .done: Text("完成", "Done")
    case .rows: Text("行", "rows")
    case .left: Text("剩余", "left")
    }
  }
}

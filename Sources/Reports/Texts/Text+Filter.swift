import Engine

extension FilterError: ReportedError {
  public var text: Text {
    switch self {
    case .badData: Text("分布式运行：输入不是上一步骤的结果：\(self)", "distributed run: \(self)")
    case .inputOutput: Text("分布式运行：读写失败：\(self)", "distributed run: \(self)")
    case .unbalanced: Text("分布式运行：两个步骤的数目不一致，结果不可用，请重新运行：\(self)", "distributed run: \(self)")
    }
  }
}

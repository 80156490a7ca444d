import Settings

extension SettingsProblem {
  /// One line: file, line, key, what was expected, what to do.
  public func text(file: String) -> Text {
    let place = Text(
      [file, line.map { "第 \($0) 行" }, key].compactMap(\.self).joined(separator: "："),
      [file, line.map { "line \($0)" }, key].compactMap(\.self).joined(separator: ": "))
    return Text("\(place.chinese)：\(kind.text.chinese)", "\(place.english): \(kind.text.english)")
  }
}

extension SettingsProblems {
  /// A line a problem.
  public func text(file: String) -> Text { PolicyText.lines(problems.map { $0.text(file: file) }) }
}

extension SettingsProblem.Kind {
  /// What is wrong, what was expected, what to do.
  public var text: Text {
    switch self {
    case .syntax(let error):
      Text("不是正确的 TOML（\(error)）：请改正", "not TOML (\(error)): correct it")
    case .missing(let expected):
      Text("缺少此项，应为\(expected.text.chinese)：请补上", "this is missing: add \(expected.text.english)")
    case .wrong(let expected):
      Text("应为\(expected.text.chinese)：请改正", "\(expected.text.english) is expected: correct it")
    case .unknownKey(let known):
      Text(
        "没有这一项：请改为 \(known.joined(separator: "、")) 之一，或删去",
        "there is no such setting: make it one of \(known.joined(separator: ", ")), or take it out")
    }
  }
}

extension SettingsExpectation {
  /// What is expected, with an example where one says more.
  public var text: Text {
    switch self {
    case .text: Text("引号内的文字", "a text in quotes")
    case .flag: Text(" true 或 false", "true or false")
    case .integer(let range):
      Text(
        " \(range.lowerBound) 至 \(range.upperBound) 的整数",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .decimal(let range):
      Text(
        " \(range.lowerBound) 至 \(range.upperBound) 的数", "a number from \(range.lowerBound) to \(range.upperBound)")
    case .monthDay: Text("月日，如 \"08-31\"", "a day of the year such as \"08-31\"")
    case .day: Text("日期，如 2025-01-03", "a day such as 2025-01-03")
    case .period:
      Text(
        "起止日，如 { from = \"07-01\", to = \"10-31\" }", "a period such as { from = \"07-01\", to = \"10-31\" }")
    case .periodWithin(let period):
      Text("教育部规定时段 \(period) 之内的起止日", "a period inside the ministry's, \(period),")
    case .choice(let words):
      Text(
        " \(words.map { "\"\($0)\"" }.joined(separator: "、")) 之一",
        "one of \(words.map { "\"\($0)\"" }.joined(separator: ", "))")
    case .list(let element):
      Text("列表 [ … ]，各项不重复，每项为\(element.text.chinese)", "a list [ … ] without repeats, each \(element.text.english),")
    case .province: Text("省级行政区划代码，如 \"410000\"", "the code of a province such as \"410000\"")
    case .publicKey: Text("Base64 编码的 32 字节公钥", "a public key, 32 bytes in Base64,")
    case .division(let code):
      Text(" \(code)（与文件名一致）", "\(code), as in the file's name,")
    }
  }
}

import Linkage

extension Comparison {
  /// What it means that two registrations agree on the level of this name; the name itself where it is not known.
  public func text(ofLevel level: String) -> Text {
    if level == "missing" { return Text("缺失", "missing") }
    let text =
      switch self {
      case .birthDate: Self.birthDateText(level)
      case .number: Self.numberText(level)
      case .name: Self.nameText(level)
      case .guardian: Self.guardianText(level)
      case .phone: Self.phoneText(level)
      case .hukou, .school: Self.placeText(level, isSchool: self == .school)
      case .sex, .grade, .ethnicity: Self.codeText(level)
      }
    return text ?? Text(level, level)
  }

  private static func birthDateText(_ level: String) -> Text? {
    switch level {
    case "same": Text("相同", "the same")
    case "lunar": Text("一为农历", "one is the lunar date")
    case "day-and-month-swapped": Text("月日颠倒", "day and month swapped")
    case "year-shifted": Text("同月同日，年份相差一两年", "same day, the year shifted")
    case "one-digit": Text("一位数字不同", "one digit differs")
    case "near": Text("相差不足 250 天", "less than 250 days apart")
    case "sibling-range": Text("相差不足四年", "less than four years apart")
    case "far": Text("相差很远", "far apart")
    default: nil
    }
  }

  private static func numberText(_ level: String) -> Text? {
    switch level {
    case "same": Text("同一有效号码", "the same valid number")
    case "same-unchecked": Text("号码相同但未通过校验", "the same, but it fails its check")
    case "one-slip": Text("一位之差或两位颠倒，其一校验不符", "one digit or swap apart, one fails its check")
    case "register-number": Text("学籍号相同，或内含对方证件号", "register number agrees or holds the other's")
    case "same-division-and-birth": Text("两个有效号码，地区和生日相同", "two valid ones, same place and birth date")
    case "same-birth": Text("两个有效号码，生日相同", "two valid ones, same birth date")
    case "same-division": Text("两个有效号码，地区相同", "two valid ones, same place")
    case "crossed-birth": Text("一个号码的生日是另一条的出生日期", "one number's date is the other's birth date")
    case "different": Text("两个不同的有效号码", "two different valid numbers")
    case "different-unchecked": Text("号码不同，其一不可校验", "different, one cannot be checked")
    default: nil
    }
  }

  private static func nameText(_ level: String) -> Text? {
    switch level {
    case "same": Text("相同", "the same")
    case "former": Text("与曾用名相同", "a former name")
    case "truncated": Text("长姓名被截短", "a long name cut off")
    case "one-unknown": Text("一字未知，其余相同", "one character unknown")
    case "one-alike": Text("一字形近或异体", "one character looks alike")
    case "sound": Text("同音", "the same sound")
    case "near-sound": Text("近音", "nearly the same sound")
    case "one-differs": Text("一字不同", "one character differs")
    case "given-only": Text("名相同，姓不同", "given name only")
    case "partly-alike": Text("部分相似", "partly alike")
    case "surname-only": Text("仅姓相同", "surname only")
    case "different": Text("不同", "different")
    default: nil
    }
  }

  private static func guardianText(_ level: String) -> Text? {
    switch level {
    case "same": Text("相同", "the same")
    case "alike": Text("一字音近或形近", "one character alike")
    case "surname-only": Text("仅姓相同", "surname only")
    case "different": Text("不同", "different")
    default: nil
    }
  }

  private static func phoneText(_ level: String) -> Text? {
    switch level {
    case "same": Text("相同", "the same")
    case "shared": Text("相同，但许多学生共用", "the same, but many share it")
    case "one-slip": Text("一位之差或两位颠倒", "one digit or swap apart")
    case "different": Text("不同", "different")
    default: nil
    }
  }

  private static func placeText(_ level: String, isSchool: Bool) -> Text? {
    switch level {
    case "same": isSchool ? Text("同一所学校", "the same school") : Text("同一区县", "the same county")
    case "same-county": Text("同区县的另一所", "another in the same county")
    case "same-prefecture": Text("同一地市", "the same prefecture")
    case "same-province": Text("同一省份", "the same province")
    case "different": Text("不同省份", "another province")
    default: nil
    }
  }

  private static func codeText(_ level: String) -> Text? {
    switch level {
    case "same": Text("相同", "the same")
    case "different": Text("不同", "different")
    case "one-apart": Text("相差一级", "one apart")
    case "further": Text("相差两级以上", "two or more apart")
    case "both-han": Text("都是汉族", "both Han")
    case "same-minority": Text("同一少数民族", "the same minority")
    default: nil
    }
  }
}

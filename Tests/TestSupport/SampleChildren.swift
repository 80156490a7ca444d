import Identity

/// Rows of a well-formed submission about different children, in which nothing is wrong in the school year of 2026.
public enum SampleChildren {
  public static let columns = SampleSubmission.columns
  public static let header = SampleSubmission.header

  /// The fields of row `number`; the same for the same number, another child's for another.
  public static func fields(_ number: Int) -> [String] {
    var random = SeededGenerator(seed: UInt64(number) &* 0x9E37 + 1)
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }
    let county = pick(["410102", "410103", "420102", "110101", "330106", "510104", "440305", "370202"])
    let school = "21\(county.prefix(2))\(1000 + Int.random(in: 0..<20, using: &random))\(county.suffix(2))"
    let year = Int.random(in: 2010...2018, using: &random)
    let date =
      "\(year)\(twoDigits(Int.random(in: 1...8, using: &random)))\(twoDigits(Int.random(in: 1...28, using: &random)))"
    let sequence = Int.random(in: 1...999, using: &random)
    let surname = pick(surnames)
    let digits = NumberDigits(
      division: UInt32(county) ?? 0, birth: UInt32(date) ?? 0, sequence: UInt32(sequence), check: 0)
    let check = digits.expectedCheck == 10 ? "X" : "\(digits.expectedCheck)"
    let identity = county + date + String(1000 + sequence).dropFirst() + check
    let phone = "13\(Int.random(in: 100_000_000...999_999_999, using: &random))"
    return [
      "410000-\(number)", "G" + identity, surname + pick(givenCharacters) + pick(givenCharacters), "",
      sequence.isMultiple(of: 2) ? "2" : "1", date, "1", identity, "01", county, school, county,
      "\(2026 - (year + 6) + 1)", "\(year + 6)09", "1", "", surname + pick(givenCharacters), phone,
    ]
  }

  /// Row `number`, some of its fields by name replaced.
  public static func row(_ number: Int, _ replaced: [String: String] = [:]) -> String {
    zip(columns, fields(number)).map { replaced[$0] ?? $1 }.joined(separator: ",")
  }

  /// Header and the rows 0..<`count`, each with a line end.
  public static func csv(rows count: Int) -> String {
    ([header] + (0..<count).map { row($0) }).map { $0 + "\n" }.joined()
  }

  private static let surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗".map(String.init)
  private static let givenCharacters = "伟芳娜敏静强磊军洋勇艳杰梓涵浩然子轩欣怡宇佳嘉晨思远文博雨桐".map(String.init)

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

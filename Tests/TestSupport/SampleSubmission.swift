/// Rows of a small, well-formed submission, to be changed by tests that break them.
public enum SampleSubmission {
  public static let columns = [
    "record_id", "student_number", "name", "former_name", "sex", "birth_date", "id_type", "id_number", "ethnicity",
    "hukou_division", "school_code", "school_division", "grade", "enrolled", "status", "business", "guardian_name",
    "guardian_phone",
  ]

  public static let header = columns.joined(separator: ",")

  /// The fields of row `number`; the same for the same number.
  public static func fields(_ number: Int) -> [String] {
    let names = ["张伟", "王秀英", "欧阳娜娜", "买买提·艾力", "李四", "陈思远", "刘洋"]
    let date = "\(2008 + number % 10)\(twoDigits(1 + number % 12))\(twoDigits(1 + number % 28))"
    let digits = "410102" + date + String(1000 + number % 1000).suffix(3)
    let check = Array("10X98765432")[
      zip(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
        .reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 } % 11]
    let number18 = digits + String(check)
    return [
      "410000-\(number)", "G" + number18, names[number % names.count], "", String(1 + number % 2), date, "1", number18,
      "01", "410102", "2141000001", "410102", "3", "202209", "1", "", names[(number + 3) % names.count], "13800001234",
    ]
  }

  public static func row(_ number: Int) -> String { fields(number).joined(separator: ",") }

  /// Header and `count` rows, each with a line end.
  public static func csv(rows count: Int, lineEnd: String = "\n") -> String {
    ([header] + (0..<count).map(row)).map { $0 + lineEnd }.joined()
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

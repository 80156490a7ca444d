/// What of a person's data a province's report and a list of rejects may show.
public enum Masking {
  /// 张三丰 → 张**, 欧阳修 → 欧阳*: the surname, and a star for each character after it. A name of one character is a star.
  public static func name(_ name: String) -> String {
    let characters = Array(name.unicodeScalars)
    var flags: RegistrationFlags = []
    let surname = PersonName(normalising: Array(name.utf8).span, flags: &flags)
    let kept = characters.count < 2 ? 0 : surname[0].isHan ? surname.surnameLength : 1
    return shown(characters, first: kept, last: 0)
  }

  /// 410102201201310017 → 410***********0017: the first three characters and the last four, never more than half.
  public static func number(_ number: String) -> String {
    let characters = Array(number.unicodeScalars)
    return characters.count >= 14 ? shown(characters, first: 3, last: 4) : shown(characters, first: 0, last: 0)
  }

  /// The year alone: 2012. Empty where there is no date.
  public static func birthDate(_ date: BirthDate) -> String {
    date == .none ? "" : String(date.civil.year)
  }

  /// Any other value: a star for each character but the first and the last, of short ones for all.
  public static func value(_ value: String) -> String {
    let characters = Array(value.unicodeScalars)
    return characters.count >= 4 ? shown(characters, first: 1, last: 1) : shown(characters, first: 0, last: 0)
  }

  private static func shown(_ characters: [Unicode.Scalar], first: Int, last: Int) -> String {
    var masked = String.UnicodeScalarView()
    for (index, character) in characters.enumerated() {
      masked.append(index < first || index >= characters.count - last ? character : "*")
    }
    return String(masked)
  }
}

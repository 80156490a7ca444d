import Identity
import Rules

extension RegistrationFlags {
  /// Each flag alone, with its code and what it says of a row that is admitted all the same.
  static let named: [(flag: RegistrationFlags, code: String, text: Text)] =
    flagsWithReasons.map { ($0, $1.rawValue, $1.text) } + [
      (
        .registerNumberContradictsIdentity, "register-number-contradicts-identity",
        Text(
          "学籍号与身份证件号不同（证件号变更过则属正常）",
          "the register number differs from the identity number (no error if that was changed)")
      ),
      (
        .optionalValueLost, "optional-value-lost",
        Text(
          "非必填项是表格软件的错误值（如 #REF!、####），按空处理",
          "a spreadsheet's error, such as #REF! or ####, stands for a value that may be empty, and counts as empty")
      ),
    ]

  // What a verdict gives as a reason is said in the same words to the school that checks its file.
  private static let flagsWithReasons: [(RegistrationFlags, VerdictReason)] = [
    (.identityCheckWrong, .identityCheckWrong),
    (.identityMalformed, .identityMalformed),
    (.identityContradictsBirthDate, .identityContradictsBirthDate),
    (.identityContradictsSex, .identityContradictsSex),
    (.registerNumberMalformed, .registerNumberMalformed),
    (.unknownDivision, .divisionUnknown),
    (.implausibleAge, .ageImplausible),
    (.gradeOutOfLine, .gradeOutOfLine),
    (.nameHasUnknownCharacters, .nameUnreadable),
    (.birthDateImpossible, .birthDateImpossible),
    (.schoolCodeImpossible, .schoolCodeImpossible),
  ]
}

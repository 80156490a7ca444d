extension ComparisonVector {
  /// What a pair certainly is, for training to hold on to: `nil` for most.
  ///
  /// One valid number and names that are alike: one child. Different numbers of one office and day, one guardian and one phone,
  /// and other names: twins; the same born years apart: siblings. Without such anchors the hypotheses can trade places.
  var certainHypothesis: Hypothesis? {
    guard let birthDate = BirthDateLevel(rawValue: UInt8(self[.birthDate])),
      let number = NumberLevel(rawValue: UInt8(self[.number])),
      let name = NameLevel(rawValue: UInt8(self[.name]))
    else { return nil }
    if number == .same, name.isAlike { return .sameChild }
    guard !name.isAlike, self[.phone] == Int(PhoneLevel.same.rawValue),
      self[.guardian] == Int(GuardianLevel.same.rawValue)
    else { return nil }
    switch (birthDate, number) {
    case (.same, .sameDivisionAndBirth): return .twins
    case (.siblingRange, .sameDivision), (.far, .sameDivision), (.siblingRange, .different), (.far, .different):
      return .siblings
    default: return nil
    }
  }
}

extension NameLevel {
  /// Whether both may be one name, written in two ways.
  var isAlike: Bool {
    switch self {
    case .same, .former, .truncated, .oneUnknown, .oneAlike, .sound, .nearSound: true
    case .missing, .oneDiffers, .givenOnly, .partlyAlike, .surnameOnly, .different: false
    }
  }
}

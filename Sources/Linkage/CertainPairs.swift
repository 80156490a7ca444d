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

extension Hypothesis {
  /// What the data can tell from one child: twins and siblings if some pairs certainly are, namesakes if some of one name and
  /// birth date have different valid numbers. Of the others nothing can be learnt, and they would take pairs from it.
  static func shown(by vectors: some Sequence<ComparisonVector>) -> Set<Hypothesis> {
    var shown: Set<Hypothesis> = [.sameChild]
    for vector in vectors {
      if let certain = vector.certainHypothesis { shown.insert(certain) }
      if vector.isOfNamesakes { shown.insert(.namesakes) }
    }
    return shown
  }
}

extension ComparisonVector {
  fileprivate var isOfNamesakes: Bool {
    guard self[.name] == Int(NameLevel.same.rawValue), self[.birthDate] == Int(BirthDateLevel.same.rawValue) else {
      return false
    }
    switch NumberLevel(rawValue: UInt8(self[.number])) {
    case .sameDivisionAndBirth, .sameBirth: return true
    default: return false
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

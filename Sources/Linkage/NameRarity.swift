import Identity

/// How rare the names are that agree.
extension TermFrequencies {
  /// How frequent a whole name or sound is among registrations of its ethnicity.
  ///
  /// By those that bear it besides the two that are compared. Where these are few, the parts tell as well: had they been drawn one by
  /// one, so many bearers would be expected, and the name's own share lies about that with an exponential distribution (Good 1953,
  /// with a prior by the name). But for that, one that was seen once is rarer than its count has it.
  private func frequency(
    _ whole: Term, firstPart: Term, _ registration: Registration, _ other: Registration
  ) -> Double {
    let total = total(registration)
    let hash = Self.hash(whole, registration)
    let compared = hash == Self.hash(whole, other) ? comparedCount : 1
    // Nobody at all may bear the name of a request, which is not counted.
    let others = max(Double(count(whole, hash: hash)) - compared, 0)
    let counted = max(others - 0.6, 0)
    guard others < 4 else { return counted / total }
    // Three letters of a Latin name are no part that is drawn.
    if registration.name[0].isLatin { return max(counted, 0.4) / total }
    let expected = 2 * share(ofPartsFrom: firstPart, registration) * total
    return max(counted, (others + 1) * expected / (1 + expected), 0.02) / total
  }

  /// Registrations of its ethnicity: names are counted among these.
  private func total(_ registration: Registration) -> Double {
    Double(max(tally.registrations(Int(registration.ethnicity)), 1))
  }

  /// How frequent the name of `registration` is, as one of the two that are compared.
  func wholeFrequency(_ registration: Registration, _ other: Registration) -> Double {
    frequency(.name, firstPart: .unit0, registration, other)
  }

  /// How frequent the sound of its name is.
  func soundFrequency(_ registration: Registration, _ other: Registration) -> Double {
    frequency(.sound, firstPart: .syllable0, registration, other)
  }

  /// The product of the shares of a name's three parts from `first` on, as far as `places` has them. Those that are compared
  /// count, so that no part is impossible.
  private func share(
    ofPartsFrom first: Term, _ registration: Registration, at places: (Int) -> Bool = { _ in true }
  ) -> Double {
    let total = total(registration)
    var share = 1.0
    for place in 0..<3 where places(place) {
      guard let part = Term(rawValue: first.rawValue + place), let hash = Self.hash(part, registration) else {
        continue
      }
      share *= min(Double(max(count(part, hash: hash), 1)) / total, 1)
    }
    return share
  }

  /// How frequent the parts are that agree, of which the two that are compared are bearers themselves: both characters of 欧阳 are
  /// rare, and one comes with the other.
  private func shareOfAgreeingParts(_ registration: Registration, _ other: Registration) -> Double {
    let share = share(ofPartsFrom: .unit0, registration) { registration.name[$0] == other.name[$0] }
    return max(share, 1 / total(registration))
  }

  /// How frequent what agrees is; of two that are alike, the commoner one counts.
  func nameFrequency(_ term: NameLevel.RarityTerm, _ a: Registration, _ b: Registration) -> Double {
    // Of one ethnicity, what is the same in both is counted together.
    let isOneEthnicity = a.ethnicity == b.ethnicity
    func name() -> (Double, Double) {
      let frequency = wholeFrequency(a, b)
      return (frequency, isOneEthnicity && a.name == b.name ? frequency : wholeFrequency(b, a))
    }
    func sound() -> Double { max(soundFrequency(a, b), soundFrequency(b, a)) }
    func parts() -> Double {
      let share = shareOfAgreeingParts(a, b)
      return isOneEthnicity ? share : max(share, shareOfAgreeingParts(b, a))
    }
    func rarerName() -> Double {
      let name = name()
      return min(name.0, name.1)
    }
    func commonerName() -> Double {
      let name = name()
      return max(name.0, name.1)
    }
    switch term {
    case .name: return commonerName()
    case .sound: return sound()
    case .parts: return parts()
    case .soundAndRarerName:
      // Latin letters are spelt, not chosen for their sound.
      return a.name[0].isLatin ? sound() : (sound() * rarerName()).squareRoot()
    case .partsAndRarerName: return (parts() * rarerName()).squareRoot()
    case .partsAndCommonerName: return (parts() * commonerName()).squareRoot()
    }
  }

  /// How frequent a guardian's name is among the guardians of children of the same surname, where it is the child's too, else
  /// among all.
  private func guardianFrequency(_ registration: Registration, givenSurname: Bool) -> Double {
    guard givenSurname, registration.guardianName[0] == registration.name[0] else {
      return guardianShare(registration, of: Double(tally.guardians(Int(registration.ethnicity))))
    }
    return guardianShare(registration, of: Double(count(.unit0, registration)))
  }

  /// A guardian's name that nobody else has is taken for one of which half a bearer was missed.
  private func guardianShare(_ registration: Registration, of total: Double) -> Double {
    (max(Double(count(.guardian, registration)) - comparedCount, 0) + 0.5) / max(total, 1)
  }

  func guardianFrequency(_ registration: Registration, in vector: ComparisonVector) -> Double {
    guardianFrequency(registration, givenSurname: vector.nameGroup == Int(NameGroup.sameSurname.rawValue))
  }

  /// −log2 of a frequency in half bits, up to ``ComparisonVector/rarest``.
  private static func rarity(_ frequency: Double) -> Int {
    min(Int((-2 * min(frequency, 1).log2).rounded()), ComparisonVector.rarest)
  }

  /// Fills in how rare what agrees between the names of `a` and `b` is.
  func annotateName(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    guard let term = NameLevel(rawValue: UInt8(vector[.name]))?.term else { return }
    vector.nameRarity = Self.rarity(nameFrequency(term, a, b))
  }

  /// The same of their guardians' names.
  func annotateGuardian(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    if GuardianLevel(rawValue: UInt8(vector[.guardian]))?.hasRarity ?? false {
      vector.guardianRarity = Self.rarity(max(guardianFrequency(a, in: vector), guardianFrequency(b, in: vector)))
    }
  }
}

extension NameLevel {
  /// Whose frequency tells how likely strangers are to agree.
  ///
  /// A slip makes of a name another that is borne as seldom as it happens to be; two strangers bear theirs as often as these are
  /// borne. So where names are alike the rarer of the two tells as well: it is half of the evidence, what agrees the other half.
  enum RarityTerm: CaseIterable {
    case name, sound, parts, soundAndRarerName, partsAndRarerName
    /// Only a rare character is one that a computer does not know, so the commoner of both must be rare.
    case partsAndCommonerName
  }

  /// `nil` where rarity plays no part.
  var term: RarityTerm? {
    switch self {
    case .same, .former: .name
    case .sound: .soundAndRarerName
    case .nearSound, .truncated: .sound
    case .oneAlike: .partsAndRarerName
    case .oneUnknown: .partsAndCommonerName
    case .oneDiffers, .partlyAlike, .surnameOnly: .parts
    case .missing, .givenOnly, .different: nil
    }
  }
}

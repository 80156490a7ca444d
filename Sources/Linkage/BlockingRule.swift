import Identity

/// One way in which two registrations of the same child are expected to agree: those that share a key are compared.
///
/// Cheapest and most telling first. A pair is counted for the first rule, in this order, that both registrations share.
public enum BlockingRule: UInt8, CaseIterable, Sendable {
  /// The ID number, or the ID number inside the register number; for a number that fails its check also every number that one
  /// wrong digit or one swap would have made of it.
  case number
  /// The guardian's phone.
  case phone
  /// The name's syllables with the month and day of birth, the year at most one apart.
  case soundAndBirthday
  /// The name's syllables with the date that a number or the lunar calendar gives, or with day and month swapped.
  case soundAndOtherDate
  /// Name and guardian's name.
  case soundAndGuardian
  /// Guardian's name and birth date.
  case guardianAndBirthDate
  /// The former name of one and the name of the other with the birth date.
  case formerNameAndBirthDate
  /// All but one character of the name with the birth date; of a Latin name its beginning, its end, or its letters in any order.
  case partOfNameAndBirthDate
  /// The name's syllables and the hukou county, the year of birth at most one apart.
  case soundAndHukou
  /// The surname's syllable, birth date and hukou county.
  case surnameBirthDateAndHukou
  /// The name's syllables and the school.
  case soundAndSchool

  /// The name of the rule in outputs.
  public var label: String {
    switch self {
    case .number: "number"
    case .phone: "phone"
    case .soundAndBirthday: "sound+birthday"
    case .soundAndOtherDate: "sound+other-date"
    case .soundAndGuardian: "sound+guardian"
    case .guardianAndBirthDate: "guardian+birth-date"
    case .formerNameAndBirthDate: "former-name+birth-date"
    case .partOfNameAndBirthDate: "part-of-name+birth-date"
    case .soundAndHukou: "sound+hukou"
    case .surnameBirthDateAndHukou: "surname+birth-date+hukou"
    case .soundAndSchool: "sound+school"
    }
  }

  /// The largest block that is compared whole; larger ones are divided by ``Registration/refinement(of:step:seed:)``.
  ///
  /// Blocks of names and dates grow with the number of registrations. The larger one is, the more likely its members are
  /// strangers: a pair that agrees in nothing else is believed in the smallest alone.
  public func blockSizeLimit(registrations: Int) -> Int {
    // The more are searched, the less a name and a date say.
    let isLarge = registrations > 1 << 24
    switch self {
    case .number: return 50
    case .phone: return 12
    // In a small register few strangers share a name and a date.
    case _ where registrations < 100_000: return 50
    case .partOfNameAndBirthDate: return isLarge ? 2 : 3
    default: return isLarge ? 3 : 6
    }
  }

  /// About how many keys a registration has, rounded up: what room for them is planned by.
  public var usualKeyCount: Int {
    switch self {
    case .soundAndOtherDate, .partOfNameAndBirthDate: 3
    case .number, .soundAndBirthday, .soundAndHukou: 2
    default: 1
    }
  }
}

import Identity

/// Registrations drawn from so few names, dates and places that many agree in part, and some are slips of others.
public struct RandomRegistrations {
  var generator: SeededGenerator

  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  public mutating func next(_ count: Int) -> [Registration] {
    var registrations: [Registration] = []
    for _ in 0..<count {
      if let last = registrations.randomElement(using: &generator), Int.random(in: 0..<4, using: &generator) == 0 {
        registrations.append(slip(of: last))
      } else {
        registrations.append(fresh())
      }
    }
    return registrations
  }

  /// Han characters that are common in names.
  static let characters = Array("王李张刘陈杨赵黄伟芳娜敏静强磊军洋勇艳杰梓涵浩然子轩欣怡宇佳".unicodeScalars)

  public mutating func name(length: Int) -> PersonName {
    PersonName(units: (0..<length).map { _ in unit() })
  }

  private mutating func unit() -> NameUnit {
    NameUnit(
      rawValue: UInt16(
        truncatingIfNeeded: Self.characters[Int.random(in: 0..<Self.characters.count, using: &generator)].value))
  }

  public mutating func validNumber(birth: BirthDate, division: Division) -> NumberDigits {
    let number = NumberDigits(
      division: division.rawValue, birth: birth.decimal, sequence: UInt32.random(in: 0..<1000, using: &generator),
      check: 0)
    return NumberDigits(
      division: number.division, birth: number.birth, sequence: number.sequence, check: number.expectedCheck)
  }

  public mutating func fresh() -> Registration {
    var registration = Registration()
    let birth =
      BirthDate(
        year: 2012, month: Int.random(in: 1...12, using: &generator), day: Int.random(in: 1...28, using: &generator))
      ?? .none
    let division = Division(rawValue: [410102, 410103, 420102, 110101][Int.random(in: 0..<4, using: &generator)])
    registration.birthDate = birth
    registration.name = name(length: Int.random(in: 2...3, using: &generator))
    registration.guardianName = name(length: 2)
    registration.hukouDivision = division
    registration.schoolDivision = division
    registration.schoolCode = SchoolCode(rawValue: 2_141_000_000 + UInt64.random(in: 0..<5, using: &generator))
    registration.sex = Bool.random(using: &generator) ? .male : .female
    registration.grade = Int.random(in: 1...6, using: &generator)
    registration.ethnicity = 1
    registration.guardianPhone = 13_800_000_000 + UInt64.random(in: 0..<500, using: &generator)
    let digits = validNumber(birth: birth, division: division)
    registration.identityNumber = IdentityNumber(digits)
    registration.registerNumber = RegisterNumber(.identity, digits)
    return registration
  }

  /// The same child with something wrong.
  public mutating func slip(of registration: Registration) -> Registration {
    var slip = registration
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      slip.identityNumber = .none
      slip.flags.remove(.identityCheckWrong)
    case 1:
      if var digits = registration.identityNumber.digits?.digits {
        let place = Int.random(in: 14..<17, using: &generator)
        digits[place] = (digits[place] + 1) % 10
        let number = NumberDigits(digits: digits)
        slip.identityNumber = IdentityNumber(number)
        if number.checkIsValid {
          slip.flags.remove(.identityCheckWrong)
        } else {
          slip.flags.insert(.identityCheckWrong)
        }
      }
    case 2: slip.name[1] = unit()
    case 3: slip.birthDate = BirthDate(rawValue: registration.birthDate.rawValue + 365)
    case 4: slip.guardianPhone += 1
    default: break
    }
    slip.schoolCode = SchoolCode(rawValue: 2_142_000_000)
    return slip
  }
}

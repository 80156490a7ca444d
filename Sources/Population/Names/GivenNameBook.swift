/// Draws given names as frequent as they are: popular whole names, characters in their places, and a long tail.
struct GivenNameBook: Sendable {
  /// What a kind of bearer draws from.
  private struct Fashion: Sendable {
    var popular: [GivenName]
    var popularTable: WeightedTable
    var popularShare: Double
    var first: Ranked
    var second: Ranked
    var single: Ranked
    /// Share of names of one character.
    var singleShare: Double
    /// Share of characters that come from the long tail.
    var tailShare: Double
  }

  /// Characters in falling popularity, with a table to draw by.
  private struct Ranked: Sendable {
    var characters: [Unicode.Scalar]
    var table: WeightedTable

    /// Weights fall as 1 ÷ (rank + 10).
    init(_ text: String) {
      characters = text.unicodeScalars.filter { $0.value > 0x3000 }
      table = WeightedTable(characters.indices.map { 1 / Double($0 + 10) })
    }

    /// Weights spread over two orders of magnitude in no visible order.
    init(tail text: String) {
      characters = text.unicodeScalars.filter { $0.value > 0x3000 }
      table = WeightedTable(characters.map { 1 / Double(1 + Dice.mix(UInt64($0.value)) % 100) })
    }

    func draw(_ dice: inout Dice) -> Unicode.Scalar { characters.isEmpty ? "明" : characters[dice.pick(table)] }
  }

  private let fashions: [Fashion]
  private let tail = Ranked(tail: RareNameCharacters.plain + RareNameCharacters.further)
  private let hard = Ranked(tail: RareNameCharacters.hard)

  init() {
    fashions = NameBearer.allCases.map(Self.fashion)
  }

  private static func fashion(of bearer: NameBearer) -> Fashion {
    typealias Characters = GivenNameCharacters
    let (popular, first, second, single, singleShare, tailShare) =
      switch bearer {
      case .boyEarly:
        (
          PopularGivenNames.boysEarly, Characters.boysFirstEarly, Characters.boysSecondEarly, Characters.boysSingle,
          0.12, 0.16
        )
      case .girlEarly:
        (
          PopularGivenNames.girlsEarly, Characters.girlsFirstEarly, Characters.girlsSecondEarly, Characters.girlsSingle,
          0.11, 0.16
        )
      case .boyLate:
        (
          PopularGivenNames.boysLate, Characters.boysFirstLate, Characters.boysSecondLate, Characters.boysSingle, 0.08,
          0.24
        )
      case .girlLate:
        (
          PopularGivenNames.girlsLate, Characters.girlsFirstLate, Characters.girlsSecondLate, Characters.girlsSingle,
          0.08, 0.24
        )
      case .father: (PopularGivenNames.fathers, Characters.fathers, Characters.fathers, Characters.fathers, 0.2, 0.06)
      case .mother: (PopularGivenNames.mothers, Characters.mothers, Characters.mothers, Characters.mothers, 0.2, 0.06)
      }
    let fields = popular.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var names: [GivenName] = []
    var shares: [Double] = []
    for index in stride(from: 0, to: fields.count - 1, by: 2) {
      guard let name = GivenName(fields[index]), let share = Double(fields[index + 1]) else { continue }
      names.append(name)
      shares.append(share)
    }
    return Fashion(
      popular: names, popularTable: WeightedTable(shares), popularShare: shares.reduce(0, +) / 10000,
      first: Ranked(first), second: Ranked(second), single: Ranked(single), singleShare: singleShare,
      tailShare: tailShare)
  }

  /// One of the popular whole names.
  func drawPopular(for bearer: NameBearer, _ dice: inout Dice) -> GivenName {
    let fashion = fashions[bearer.rawValue]
    return fashion.popular[dice.pick(fashion.popularTable)]
  }

  /// Whether many children of the bearer's age have the name.
  func isPopular(_ name: GivenName, for bearer: NameBearer) -> Bool { fashions[bearer.rawValue].popular.contains(name) }

  func draw(for bearer: NameBearer, _ dice: inout Dice) -> GivenName {
    let fashion = fashions[bearer.rawValue]
    if dice.chance(fashion.popularShare) { return fashion.popular[dice.pick(fashion.popularTable)] }
    if dice.chance(fashion.singleShare) { return GivenName(first: one(fashion.single, fashion.tailShare, &dice)) }
    var name = GivenName(
      first: one(fashion.first, fashion.tailShare, &dice), second: one(fashion.second, fashion.tailShare, &dice))
    let kind = dice.fraction()
    if kind < 0.03 { name.second = name.first }  // 欢欢, 甜甜
    if kind > 0.985 { name.third = one(fashion.second, fashion.tailShare, &dice) }
    return name
  }

  /// A name that shares its first or second character with that of a brother or sister.
  func draw(for bearer: NameBearer, sharing other: GivenName, _ dice: inout Dice) -> GivenName {
    var name = draw(for: bearer, &dice)
    guard let second = other.second, other.third == nil else { return name }
    if name.second == nil { name.second = fashions[bearer.rawValue].second.draw(&dice) }
    if dice.chance(0.65) { name.first = other.first } else { name.second = second }
    return name
  }

  private func one(_ ranked: Ranked, _ tailShare: Double, _ dice: inout Dice) -> Unicode.Scalar {
    let fraction = dice.fraction()
    if fraction < 0.009 { return hard.draw(&dice) }
    return fraction < tailShare ? tail.draw(&dice) : ranked.draw(&dice)
  }
}

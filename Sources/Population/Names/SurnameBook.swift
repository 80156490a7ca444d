/// Draws surnames as frequent as they are in a province and among a people.
struct SurnameBook: Sendable {
  private var surnames: [InlineText] = []
  private var weights: [Double] = []
  private var indexOf: [String: Int] = [:]
  private var provinces: [UInt32: WeightedTable] = [:]
  private let national: WeightedTable
  private var leanings: [UInt8: (share: Double, surnames: [InlineText])] = [:]

  init(provinces codes: [UInt32]) {
    var names: [(String, Double)] = Self.pairs(SurnameList.common).map { ($0, $1 / 100) }
    let rarer = SurnameList.rarer.unicodeScalars.filter { $0.value > 0x3000 }
    names += rarer.enumerated().map { (String($1), 7 / Double($0 + 38)) }
    names += Self.pairs(SurnameList.double).map { ($0, $1 / 10000) }
    for (name, share) in names where indexOf[name] == nil {
      indexOf[name] = surnames.count
      surnames.append(InlineText(name))
      weights.append(share)
    }
    national = WeightedTable(weights)
    for code in codes { self.provinces[code] = WeightedTable(regionalWeights(code)) }
    for group in Self.groups(MinorityNameList.leaningSurnames) {
      leanings[UInt8(truncatingIfNeeded: group.code)] = (
        group.number / 100, group.text.unicodeScalars.map { InlineText(CollectionOfOne($0)) }
      )
    }
  }

  var count: Int { surnames.count }

  func draw(province: UInt32, ethnicity: UInt8, _ dice: inout Dice) -> InlineText {
    if let leaning = leanings[ethnicity], dice.chance(leaning.share), let surname = dice.element(of: leaning.surnames) {
      return surname
    }
    return surnames[dice.pick(provinces[province] ?? national)]
  }

  /// One of the thirty most frequent surnames.
  func drawCommon(_ dice: inout Dice) -> InlineText { surnames[dice.below(min(30, surnames.count))] }

  private func regionalWeights(_ code: UInt32) -> [Double] {
    var weights = weights
    for group in Self.groups(SurnameList.regional) where group.code == Int(code) {
      for scalar in group.text.unicodeScalars {
        if let index = indexOf[String(scalar)] { weights[index] *= group.number / 10 }
      }
    }
    return weights
  }

  private static func pairs(_ text: String) -> [(String, Double)] {
    let fields = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    return stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
      Double(fields[index + 1]).map { (String(fields[index]), $0) }
    }
  }

  private static func groups(_ text: String) -> [(code: Int, number: Double, text: Substring)] {
    let fields = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    return stride(from: 0, to: fields.count - 2, by: 3).compactMap { index in
      guard let code = Int(fields[index]), let number = Double(fields[index + 1]) else { return nil }
      return (code, number, fields[index + 2])
    }
  }
}

import TestSupport
import Testing

@testable import Identity

private let table = HanTable.standard

private func likeness(_ pair: String) -> CharacterLikeness {
  let units = pair.unicodeScalars.map(table.canonical)
  return table.likeness(units[0], units[1])
}

/// An edit distance by the book, for codes as letters.
private func editDistance(_ a: [UInt32], _ b: [UInt32]) -> Int {
  var row = Array(0...b.count)
  for i in a.indices {
    var corner = row[0]
    row[0] = i + 1
    for j in b.indices {
      let above = row[j + 1]
      row[j + 1] = min(corner + (a[i] == b[j] ? 0 : 1), above + 1, row[j] + 1)
      corner = above
    }
  }
  return row[b.count]
}

private func letters(_ cangjie: UInt32) -> [UInt32] {
  (0..<6).map { cangjie >> (5 * $0) & 31 }.filter { $0 != 0 }
}

struct CharacterLikenessTests {
  /// Characters of levels 1 and 2 of the General Standard.
  private let common = HanNeighbours.standard.common.map(NameUnit.init(rawValue:))

  @Test(arguments: [
    "杨扬", "琪淇", "洋祥", "末未", "己已", "已巳", "候侯", "戌戍", "戊戌", "雯雪", "佳住", "宇字", "伟玮", "俊峻", "浩皓", "涛焘", "瑜渝",
    "晴睛", "茜苗", "晨辰", "徐涂", "陈阵", "刘刈", "萱宣", "梓辛", "诗持", "妍研", "彬杉", "铭洺", "沐休", "婷停", "楠腩", "嘉喜", "钰珏",
    "昊吴", "莹萤", "颖颍", "沈沉", "史吏", "王玉", "汪注", "田由",
  ])
  func lookAlikesLookAlike(pair: String) {
    #expect(likeness(pair).contains(.shape))
  }

  @Test func fewRandomPairsLookAlike() {
    var generator = SeededGenerator(seed: 7)
    let alike = (0..<200_000).count { _ in
      let (a, b) = (common.randomElement(using: &generator), common.randomElement(using: &generator))
      guard let a, let b, a != b else { return false }
      return table.likeness(a, b).contains(.shape)
    }
    // Measured: 760.
    #expect((400..<1000).contains(alike))
  }

  /// The bit tricks against the definitions, on pairs that are near one another in the table and on random ones.
  @Test func shapeFollowsTheDefinitions() {
    var generator = SeededGenerator(seed: 8)
    for step in 0..<60_000 {
      let index = Int.random(in: 0..<common.count - 40, using: &generator)
      let a = common[index]
      let b = step % 2 == 0 ? common[index + Int.random(in: 1...39, using: &generator)] : common[step % common.count]
      if a == b { continue }
      let listed = table.lookAlikePairs.contains(sorted: HanTable.pair(a.rawValue, b.rawValue))
      let expected = listed || fourCornersAgree(a, b) || cangjieNearlySame(a, b)
      #expect(table.likeness(a, b).contains(.shape) == expected)
      #expect(table.likeness(a, b) == table.likeness(b, a))
    }
  }

  @Test func soundFollowsTheReadings() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<20_000 {
      guard let a = common.randomElement(using: &generator), let b = common.randomElement(using: &generator), a != b
      else { continue }
      let (x, y) = (syllables(a), syllables(b))
      let isSame = !x.isDisjoint(with: y)
      let isNear = !Set(x.map(table.folded)).isDisjoint(with: y.map(table.folded))
      #expect(table.likeness(a, b).contains(.sound) == isSame)
      #expect(table.likeness(a, b).contains(.nearSound) == (isNear && !isSame))
    }
  }

  @Test func neighboursAreWhatTheySayTheyAre() {
    let unit = table.canonical("伟")
    #expect(table.charactersSounding(like: unit).contains("卫"))
    #expect(!table.charactersSounding(like: unit).contains("伟"))
    #expect(table.lookAlikes(of: unit).contains("玮"))
    #expect(table.traditionalForms(of: unit) == ["偉"])
    #expect(table.variants(of: table.canonical("喆")).contains("哲"))
    for other in table.traditionalForms(of: table.canonical("云")) {
      #expect(table.canonical(other) == table.canonical("云"))
    }
  }

  private func syllables(_ unit: NameUnit) -> Set<UInt16> {
    let readings = table.readings(unit)
    return Set((0..<4).map { readings[$0] }.filter { $0 != 0 })
  }

  private func fourCornersAgree(_ a: NameUnit, _ b: NameUnit) -> Bool {
    let (x, y) = (table.entries[Int(a.rawValue)].fourCorner, table.entries[Int(b.rawValue)].fourCorner)
    if x == 0 || y == 0 { return false }
    let digits = { (code: UInt32) in (0..<5).map { code >> (16 - 4 * $0) & 15 } }
    let pairs = zip(digits(x), digits(y)).filter { $0 != 15 && $1 != 15 }
    return pairs.count { $0 == $1 } >= 4
  }

  private func cangjieNearlySame(_ a: NameUnit, _ b: NameUnit) -> Bool {
    let (x, y) = (letters(table.cangjie(a)), letters(table.cangjie(b)))
    if min(x.count, y.count) < 3 { return false }
    let sharesEnd = x.suffix(3) == y.suffix(3) && max(x.count, y.count) <= 5
    return sharesEnd || editDistance(x, y) <= 1
  }
}

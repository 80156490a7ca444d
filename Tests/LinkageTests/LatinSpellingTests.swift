import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct LatinSpellingTests {
  @Test func keepsWhatANameKeeps() throws {
    let short = try spelling("Ana-María Ng")
    #expect(text(short) == "anamariang")
    #expect(!short.isCutOff)
    let eighteen = try spelling("abcdefghijklmnopqr")
    #expect(text(eighteen) == "abcdefghijklmnopqr")
    #expect(!eighteen.isCutOff)
    let nineteen = try spelling("abcdefghijklmnopqrs")
    #expect(text(nineteen) == "abcdefghijklmno")
    #expect(nineteen.isCutOff)
    #expect(LatinSpelling(latinName("王小明")) == nil)
    #expect(LatinSpelling(.empty) == nil)
  }

  @Test func slipsAreThoseOfTheSlowAlignment() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<3000 {
      let (x, y) = (randomText(0...18, &generator), randomText(0...18, &generator))
      guard !x.isEmpty, !y.isEmpty else { continue }
      #expect(try spelling(x).slips(to: spelling(y)) == slowSlips(x, y), "\(x) \(y)")
    }
  }

  @Test func slipsOfLongNamesAreNeverTooMany() throws {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<3000 {
      let x = randomText(19...30, &generator)
      var y = x
      for _ in 0..<Int.random(in: 1...3, using: &generator) { y = slip(in: y, &generator) }
      let (p, q) = try (spelling(x), spelling(y))
      #expect(p.slips(to: q) == q.slips(to: p))
      if x != y, p.tail != q.tail { #expect((1...slowSlips(x, y)).contains(p.slips(to: q)), "\(x) \(y)") }
    }
  }

  @Test func boundOnSlipsHolds() throws {
    var generator = SeededGenerator(seed: 33)
    var refused = 0
    for _ in 0..<3000 {
      let x = randomText(5...18, &generator)
      let isOther = Bool.random(using: &generator)
      let y = isOther ? randomText(5...18, &generator) : slip(in: slip(in: x, &generator), &generator)
      let (p, q) = try (spelling(x), spelling(y))
      for slips in 0...3 where !p.mayBeWithin(slips: slips, of: q) {
        refused += 1
        #expect(slowSlips(x, y) > slips, "\(x) \(y)")
      }
    }
    #expect(refused > 0)
  }

  @Test func wordsThatChangePlaces() throws {
    #expect(try spelling("Sarah Smith").differingLettersWhenTurned(to: spelling("Smith Sarah")) == 0)
    #expect(try spelling("Sarah Smith").differingLettersWhenTurned(to: spelling("Smyth Sarah")) == 1)
    #expect(try spelling("Sarah Smith").differingLettersWhenTurned(to: spelling("Harry Jones")) >= 2)
    #expect(try spelling("Sarah Smith").anagram == spelling("Smith Sarah").anagram)
    #expect(try spelling("Sarah Smith").anagram != spelling("Smith Sara").anagram)
  }

  @Test func soundKeepsConsonants() throws {
    #expect(try spelling("Philipp Meier").sound == spelling("Philip Mayr").sound)
    #expect(try spelling("Philipp Meier").sound != spelling("Philipp Meiler").sound)
    #expect(try spelling("Io").sound != 0)
    #expect(try spelling("Io").sound != spelling("Ao").sound)
    let long = "abcdefghijklmnopqrstuv"
    #expect(try spelling(long).sound == spelling(String(long.prefix(15))).sound)
  }

  @Test func oneSlipLeavesAnEnd() throws {
    var generator = SeededGenerator(seed: 34)
    for _ in 0..<1000 {
      let x = randomText(10...17, &generator)
      let y = slip(in: x, &generator)
      let (p, q) = try (spelling(x).ends, spelling(y).ends)
      #expect(p.first == q.first || p.last == q.last, "\(x) \(y)")
    }
  }

  // MARK: -

  private func spelling(_ text: String) throws -> LatinSpelling { try #require(LatinSpelling(latinName(text))) }

  private func text(_ spelling: LatinSpelling) -> String {
    String(decoding: (0..<spelling.count).map { spelling.letters[$0] + 96 }, as: UTF8.self)
  }

  /// Few letters, so that many agree.
  private func randomText(_ length: ClosedRange<Int>, _ generator: inout SeededGenerator) -> String {
    String((0..<Int.random(in: length, using: &generator)).compactMap { _ in "aberz".randomElement(using: &generator) })
  }

  private func slip(in text: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(text)
    let place = Int.random(in: 0..<letters.count - 1, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert("x", at: place)
    case 2: letters[place] = "y"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  /// Optimal string alignment with the whole table.
  private func slowSlips(_ x: String, _ y: String) -> Int {
    let (a, b) = (Array(x), Array(y))
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}

/// The canonical name of a field.
func latinName(_ text: String) -> PersonName {
  var flags: RegistrationFlags = []
  return PersonName(normalising: Array(text.utf8).span, flags: &flags)
}

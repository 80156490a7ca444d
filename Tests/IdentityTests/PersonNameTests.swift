import Foundation
import TestSupport
import Testing

@testable import Identity

private let table = HanTable.standard

private func name(_ text: String) -> PersonName {
  var flags: RegistrationFlags = []
  return PersonName(normalising: Array(text.utf8).span, flags: &flags)
}

private func flags(_ text: String) -> RegistrationFlags {
  var flags: RegistrationFlags = []
  _ = PersonName(normalising: Array(text.utf8).span, flags: &flags)
  return flags
}

private func spelt(_ syllables: SIMD8<UInt16>, _ count: Int) -> String {
  (0..<count).map { table.spelling(of: syllables[$0]) }.joined(separator: " ")
}

struct PersonNameTests {
  @Test(arguments: [
    ("张三", "張三"), ("张三", " 张 三 "), ("张三", "张\u{3000}三"), ("张三", "\u{FEFF}张三\u{200B}"), ("刘云峰", "劉雲峯"),
    ("阿卜杜拉·买买提", "阿卜杜拉买买提"), ("阿卜杜拉·买买提", "阿卜杜拉•买买提"), ("阿卜杜拉·买买提", "阿卜杜拉．买买提"), ("阿卜杜拉·买买提", "阿卜杜拉・买买提"),
    ("阿卜杜拉·买买提", "阿卜杜拉.买买提"), ("阿卜杜拉·买买提", "阿卜杜拉‧买买提"), ("John Smith", "ＪＯＨＮ　ｓｍｉｔｈ"), ("José Núñez", "JOSE NUNEZ"),
    ("José", "Jose\u{301}"), ("Nguyễn Thị", "nguyen thi"), ("O'Brien", "OBRIEN"), ("O’Brien", "obrien"),
    ("Weiß", "WEISS"),
    ("李zhuo", "李ZHUÓ"), ("李zhuo", "李 ｚｈｕｏ"), ("李zhuo", "李zhuo2"), ("王lv", "王lü"), ("王lv", "王LǙ"), ("张ZHÉ", "张zhe"),
    ("李\u{E863}", "李䶮"), ("李\u{E81E}", "李\u{9FB4}"), ("李\u{F9F4}", "李林"), ("王□", "王？"), ("王?", "王\u{FFFD}"),
    ("王\u{E000}", "王*"), ("李\u{E78D}伟", "李\u{FE10}伟"), ("葛\u{E0100}伟", "葛伟"),
  ])
  func sameName(a: String, b: String) {
    #expect(name(a) == name(b))
    #expect(!name(a).isEmpty)
  }

  @Test(arguments: [
    ("李喆", "李哲"), ("李堃", "李坤"), ("李昇", "李升"), ("张三", "张三三"), ("李zhuo", "李卓"), ("李〇", "李?"), ("李〇", "李零"),
    ("Smith", "Smyth"),
    ("王1", "王2"), ("李乾", "李干"), ("김민준", "김민지"), ("王\u{30000}", "王\u{30001}"),
  ])
  func differentNames(a: String, b: String) {
    #expect(name(a) != name(b))
  }

  @Test func unitsAreWhatTheyStandFor() {
    #expect(name("王伟").count == 2)
    #expect(name("王伟")[0].rawValue == 0x738B)
    #expect(name("李zhuo")[1].isSyllable)
    #expect(name("李xyz")[1].isLatin)
    #expect(name("李zhuowei").count == 3)
    #expect(name("Smith").count == 2)
    #expect(name("Zhang Wei")[0].isLatin)
    #expect(name("𬭎")[0].isHan)
    #expect(table.scalar(name("𬭎")[0]) == "𬭎")
    #expect(name("") == .empty)
    #expect(name(" ·　") == .empty)
    #expect(name("\u{FF}").count == 1)
  }

  @Test func unknownCharactersAreFlagged() {
    for text in ["王?", "王？", "王□", "王＊", "王\u{FFFD}", "王\u{E000}", "王\u{F0000}"] {
      #expect(flags(text) == .nameHasUnknownCharacters)
      #expect(name(text)[1] == .unknown)
    }
    for text in ["王伟", "李〇", "阿·卜", "李\u{E863}", "John", "김민준"] { #expect(flags(text).isEmpty) }
  }

  @Test func bytesThatAreNoTextDoNotHarm() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      var flags: RegistrationFlags = []
      let name = PersonName(normalising: bytes.span, flags: &flags)
      #expect((0...6).contains(name.count))
    }
  }

  @Test func longNamesDifferWhereTheirEndsDo() {
    let (a, b) = (name("阿卜杜拉·买买提江"), name("阿卜杜拉·买买提明"))
    #expect(a != b)
    #expect(a.count == 6 && a[5].isTailDigest)
    #expect((0..<5).allSatisfy { a[$0] == b[$0] })
    #expect(name("阿卜杜拉买买").count == 6)
    #expect(!name("阿卜杜拉买买")[5].isTailDigest)
  }

  @Test func equalToSwiftIsNotEqualToUs() {
    // Canonically equivalent for String, two characters on disk: both fold to the unified one, by the table.
    #expect("\u{FA0C}" == "\u{5140}")
    #expect(Array("\u{FA0C}".utf8) != Array("\u{5140}".utf8))
    #expect(name("李\u{FA0C}") == name("李\u{5140}"))
  }

  @Test func surnamesAndGivenNames() {
    #expect(name("欧阳修").surnameLength == 2)
    #expect(name("歐陽修").surname == name("欧阳"))
    #expect(name("欧阳").surnameLength == 1)
    #expect(name("司马相如").givenName == name("相如"))
    #expect(name("王伟").surnameLength == 1)
    #expect(name("王小伟").givenName == name("小伟"))
    #expect(PersonName.empty.surnameLength == 0)
    #expect(PersonName.empty.givenName == .empty)
    for text in ["阿卜杜拉买买", "欧阳震华小伟", "赵钱孙李周"] {
      let whole = name(text)
      let (surname, given) = (whole.surname, whole.givenName)
      #expect(surname.count + given.count == whole.count)
      for index in 0..<given.count { #expect(given[index] == whole[surname.count + index]) }
    }
  }

  @Test func syllablesReadTheSurnameAsSuch() {
    #expect(spelt(name("单单").syllables, 2) == "shan dan")
    #expect(spelt(name("尉迟恭").syllables, 3) == "yu chi gong")
    #expect(spelt(name("万俟卨").syllables, 2) == "mo qi")
    #expect(spelt(name("曾乐").syllables, 2) == "zeng le")
    #expect(name("李zhuo").syllables == name("李卓").syllables)
    #expect(name("林娜").packedSyllables == name("凌拉").packedSyllables)
    #expect(name("林娜").syllables != name("凌拉").syllables)
  }

  @Test func shorteningKeepsThreeUnits() {
    #expect(name("王小伟").shortened == name("王小伟"))
    let (a, b) = (name("阿卜杜拉").shortened, name("阿卜杜热").shortened)
    #expect(a != b)
    #expect(a.count == 3 && a[2].isTailDigest && a[0] == b[0] && a[1] == b[1])
    #expect(a.shortened == a)
    var registration = Registration()
    registration.guardianName = name("阿卜杜拉")
    #expect(registration.guardianName == a)
  }

  @Test func fastPathAgreesWithTheSlowOne() {
    // A combining mark is dropped, and keeps the name from the fast path.
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 2...4, using: &generator)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0x3400...0x9FFF, using: &generator))
          }))
      #expect(name(text) == name(text + "\u{301}"))
    }
  }

  /// Latin names against Foundation's folding of width, case and marks.
  @Test func latinFoldsAsFoundationDoes() {
    let letters = Array("abcxyzABCXYZÀÉÎÕÜçñšžÅőạễữｄＥ".unicodeScalars)
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<2000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 1...18, using: &generator)).map { _ in
            letters[Int.random(in: letters.indices, using: &generator)]
          }))
      let folded = text.precomposedStringWithCompatibilityMapping
        .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      #expect(folded.utf8.allSatisfy { (97...122).contains($0) })
      #expect(name(text) == expected(folded))
      #expect(name(text) == name(text.decomposedStringWithCanonicalMapping))
    }
  }

  private func expected(_ letters: String) -> PersonName {
    let bytes = Array(letters.utf8)
    return PersonName(
      units: stride(from: 0, to: bytes.count, by: 3).map { start in
        let group = (0..<3).map { start + $0 < bytes.count ? UInt16(bytes[start + $0] - 96) : 0 }
        return NameUnit(rawValue: 0xA000 + group[0] * 729 + group[1] * 27 + group[2])
      })
  }
}

struct SyllableSpellingTests {
  @Test func everySyllableRoundTrips() {
    for index in 1..<UInt16(table.syllableCount) {
      #expect(table.syllable(spelling: Array(table.spelling(of: index).utf8).span) == index)
    }
    #expect(table.spelling(of: 0) == "")
    #expect(table.spelling(of: UInt16(table.syllableCount)) == "")
  }

  @Test(arguments: [
    ("zhé", "zhe"), ("ZHE2", "zhe"), ("lǚ", "lv"), ("lu:3", "lv"), ("LÜ", "lv"), ("nǎi", "nai"), ("ēn", "en"),
  ])
  func tonesAreDropped(written: String, plain: String) {
    #expect(table.spelling(of: table.syllable(spelling: Array(written.utf8).span)) == plain)
  }

  @Test(arguments: ["", "x", "zzz", "zhuangg", "2", "zh e", "日"])
  func otherTextIsNoSyllable(text: String) {
    #expect(table.syllable(spelling: Array(text.utf8).span) == 0)
  }

  @Test(arguments: [
    ("nan", "lan"), ("zhang", "zan"), ("chen", "ceng"), ("shi", "si"), ("lin", "ling"), ("fu", "hu"), ("ran", "lang"),
    ("huang", "fan"),
  ])
  func folding(a: String, b: String) {
    let (x, y) = (table.syllable(spelling: Array(a.utf8).span), table.syllable(spelling: Array(b.utf8).span))
    #expect((table.folded(x) == table.folded(y)) == (a != "huang"))
    #expect(table.folded(table.folded(x)) == table.folded(x))
  }
}

import TestSupport
import Testing

@testable import Identity

private func identity(_ text: String, type: Character = "1") -> (number: IdentityNumber, flags: RegistrationFlags) {
  var flags: RegistrationFlags = []
  let number = IdentityNumber(parsing: Array(text.utf8).span, type: type.asciiValue ?? 0, flags: &flags)
  return (number, flags)
}

private func register(_ text: String) -> (number: RegisterNumber, flags: RegistrationFlags) {
  var flags: RegistrationFlags = []
  let number = RegisterNumber(parsing: Array(text.utf8).span, flags: &flags)
  return (number, flags)
}

struct IdentityNumberParsingTests {
  private let plain = identity("11010519491231002X").number

  @Test(arguments: [
    "11010519491231002x", " 110105 19491231 002X ", "110105-19491231-002X", "１１０１０５１９４９１２３１００２Ｘ", "11010519491231002ｘ",
    "110105\u{3000}19491231002×", "\u{FEFF}11010519491231002X",
  ])
  func writtenOtherwise(text: String) {
    #expect(identity(text).number == plain)
    #expect(identity(text).flags.isEmpty)
    #expect(plain.digits?.description == "11010519491231002X")
  }

  @Test(
    "what is packed can be read again, what is hashed cannot",
    arguments: [
      ("11010519491231002x", "11010519491231002X"), ("1", "1"), ("0012 3", "00123"),
      ("1234567890123456x", "1234567890123456X"),
      ("h0123456701", "H0123456701"), ("ez-1234567", "EZ1234567"), ("zzzzzzzzzz1", "ZZZZZZZZZZ1"), ("x1", "X1"),
      ("AB1234567890", nil), ("护照123", nil), ("", nil), ("110105********002X", nil),
    ] as [(String, String?)])
  func canonicalText(written: String, text: String?) {
    #expect(identity(written, type: "A").number.text == text)
  }

  @Test(
    "what says that there is none, and what a spreadsheet has left of a number, is nobody's",
    arguments: [
      "无", "没有", "不详", "N/A", "#N/A", "null", "/", "-", "0", "000000000000000000", "########", "4.10105E+17",
      "４.10105Ｅ＋17", "410105201805190000", " 410105201805190000", "=\"无\"",
    ])
  func noNumber(text: String) {
    for type: Character in ["1", "A"] { #expect(identity(text, type: type).number == .none, "\(type)") }
    #expect(register(text).number == .none)
  }

  @Test func aNumberThatIsCutOffIsFlagged() {
    for text in ["4.10105E+17", "410105201805190000"] { #expect(identity(text, type: "A").flags == .identityMalformed) }
    // It ends so by itself.
    #expect(identity("410105201805210000").number.digits?.endsInZeros == true)
    #expect(identity("410105201805210000").flags.isEmpty)
  }

  /// A space keeps a number from the short way.
  @Test func theShortWayAgreesWithTheLong() {
    for text in [
      "11010519491231002X", "110105194912310021", "410102201205060017", "11010519491231002Y", "1101051949123100X2",
    ] {
      #expect(identity(text).number == identity(text + " ").number)
      #expect(identity(text).flags == identity(text + " ").flags)
      #expect(register("G" + text).number == register("G " + text).number)
      #expect(register("G" + text).flags == register("G " + text).flags)
    }
  }

  @Test func fifteenDigitsAreLengthened() {
    let (number, flags) = identity("110105491231002")
    #expect(number == plain)
    #expect(flags.isEmpty)
    // No such day: it stays what it is.
    #expect(identity("110105491331002").number.kind == .numeric)
    #expect(identity("110105491331002").flags == .identityMalformed)
  }

  @Test func wrongCheckCharacterIsFlaggedAndKept() {
    let (number, flags) = identity("110105194912310021")
    #expect(number.digits?.check == 1)
    #expect(flags == .identityCheckWrong)
  }

  @Test("a wrong check character is flagged just where a number has one", arguments: [UInt64](1...4))
  func numbersWithWrongChecks(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counts = (right: 0, wrong: 0, none: 0)
    for _ in 0..<3000 {
      let length = [18, 18, 18, 15, 17].randomElement(using: &generator) ?? 18
      var text = "110105" + (length == 15 ? "490102" : "20120102")
      while text.count < length - 1 { text += "\(Int.random(in: 0...9, using: &generator))" }
      text += ["X", "x", "X", "0", "1", "2", "3"].randomElement(using: &generator) ?? "0"
      if Bool.random(using: &generator) { text = " " + text }
      var registration = Registration()
      (registration.identityNumber, registration.flags) = identity(text)
      guard let digits = registration.identityNumber.digits else {
        #expect(registration.numberWithWrongCheck == nil)
        counts.none += 1
        continue
      }
      #expect(registration.numberWithWrongCheck == (digits.checkIsValid ? nil : digits), "\(text)")
      if digits.checkIsValid { counts.right += 1 } else { counts.wrong += 1 }
    }
    #expect(counts.right > 100 && counts.wrong > 100 && counts.none > 100)
  }

  @Test("without a number of its own the one in the register number counts")
  func numberInARegisterNumber() throws {
    var registration = Registration()
    let wrong = try #require(identity("110105194912310021").number.digits)
    registration.registerNumber = RegisterNumber(.identity, wrong)
    #expect(registration.numberWithWrongCheck == wrong)
    registration.registerNumber = RegisterNumber(.temporary, wrong)
    #expect(registration.numberWithWrongCheck == nil)
    registration.registerNumber = RegisterNumber(.identity, try #require(plain.digits))
    #expect(registration.numberWithWrongCheck == nil)
  }

  @Test func residencePermitsAndPermanentResidenceCardsAreOfTheSameForm() {
    for (text, type) in [("810000199408230021", "6"), ("830000199201300022", "8"), ("911124198108030024", "9")] {
      let (number, flags) = identity(text, type: Character(type))
      #expect(number.kind == .eighteen)
      #expect(flags.isEmpty)
    }
  }

  @Test func passesAndPassports() {
    #expect(identity("H12345678", type: "6").number.kind == .alphanumeric)
    #expect(identity("e12345678", type: "A").number == identity("E1234 5678", type: "A").number)
    #expect(identity("A123456(7)", type: "Z").number == identity("A1234567", type: "Z").number)
    #expect(identity("E12345678", type: "A").flags.isEmpty)
    #expect(identity("E12345678", type: "1").flags == .identityMalformed)
    #expect(identity("01234567", type: "8").number.kind == .numeric)
    #expect(identity("01234567", type: "8").number != identity("1234567", type: "8").number)
    #expect(identity("CAN110178061401", type: "9").number.kind == .hashed)
    #expect(identity("护照123", type: "A").number.kind == .hashed)
  }

  @Test func nothingAndHiddenNumbersAreNone() {
    for text in ["", "  ", "-", "4101**********1234"] { #expect(identity(text).number == .none) }
    #expect(identity("").flags.isEmpty)
    #expect(identity("4101**********1234").flags == .identityMalformed)
  }

  @Test func kindsNeverCollide() {
    let numbers = [
      "1", "01", "X1", "A1", "10", "010", "ABCDEFGHIJ1", "ABCDEFGHIJK1", "12345678901234567", "1234567890123456789",
    ]
    .map { identity($0).number }
    #expect(Set(numbers).count == numbers.count)
    #expect(!numbers.contains(.none))
  }
}

struct RegisterNumberParsingTests {
  @Test func threeForms() {
    #expect(register("G11010519491231002X").number.kind == .identity)
    #expect(register("G11010519491231002X").flags.isEmpty)
    #expect(register("ｇ11010519491231002x").number == register("G11010519491231002X").number)
    #expect(register("G11010519491231002X").number.digits == identity("11010519491231002X").number.digits)
    #expect(register("L410102201201310004").number.kind == .temporary)
    #expect(register("L410102201201310004").flags.isEmpty)
    #expect(register("J11010519491231002X").number.kind == .withoutIdentity)
    #expect(register("").number == .none)
  }

  @Test func malformedOnesAreFlaggedAndStillComparable() {
    #expect(register("G110105194912310021").flags == .registerNumberMalformed)
    #expect(register("G110105194912310021").number.kind == .identity)
    #expect(register("11010519491231002X").number == register("G11010519491231002X").number)
    #expect(register("11010519491231002X").flags == .registerNumberMalformed)
    #expect(register("X123").number.kind == .malformed)
    #expect(register("X123").number == register("x 123").number)
    #expect(register("X123").number != register("X124").number)
  }
}

struct GuardianPhoneTests {
  @Test(
    arguments: [
      ("13812345678", 13_812_345_678), ("+86 138-1234-5678", 13_812_345_678), ("008613812345678", 13_812_345_678),
      ("8613812345678", 13_812_345_678), ("１３８１２３４５６７８", 13_812_345_678), ("013812345678", 13_812_345_678),
      ("0371-65551234", 37_165_551_234), ("(0371)65551234", 37_165_551_234), ("+86 371 6555 1234", 37_165_551_234),
      ("0371-65551234-801", 37_165_551_234), ("010-65551234转801", 1_065_551_234),
      ("13812345678/13900001234", 13_812_345_678),
      ("电话：13812345678", 13_812_345_678), ("65551234", 65_551_234), ("", 0), ("无", 0), ("123456", 0),
      ("11111111111", 0),
      ("138123456789", 0), ("00000000000", 0), ("99999999999999999999999", 0),
    ] as [(String, UInt64)])
  func digits(text: String, number: UInt64) {
    #expect(GuardianPhone.parse(Array(text.utf8).span) == number)
  }
}

struct CodeParsingTests {
  @Test func divisions() {
    #expect(Division(parsing: Array("410102".utf8).span) == Division(rawValue: 410_102))
    #expect(Division(parsing: Array("４１０１０２ ".utf8).span) == Division(rawValue: 410_102))
    #expect(Division(parsing: [UInt8]().span) == Division.none)
    for text in ["41010", "4101023", "41010a", "河南"] { #expect(Division(parsing: Array(text.utf8).span) == nil) }
  }

  @Test func schoolCodes() {
    #expect(SchoolCode(parsing: Array("2141000123".utf8).span)?.rawValue == 2_141_000_123)
    #expect(SchoolCode(parsing: Array("2141000123".utf8).span)?.type == 21)
    #expect(SchoolCode(parsing: Array("2141000123".utf8).span)?.province == Division(rawValue: 410_000))
    for text in ["214100012", "21410001234", "2141OOO123"] {
      #expect(SchoolCode(parsing: Array(text.utf8).span) == nil)
    }
  }
}

import TestSupport
import Testing

@testable import Identity

/// Fields of digits as submissions have them, and nearly such: a character changed, put in or left out.
private func field(_ digits: Int, prefix: String = "", _ generator: inout SeededGenerator) -> [UInt8] {
  var bytes = Array(prefix.utf8)
  for _ in 0..<digits { bytes.append(.random(in: 48...57, using: &generator)) }
  let odd: [UInt8] = [0x2F, 0x3A, 0x20, 0x2D, 0x2A, 0x58, 0x78, 0x00, 0x7F, 0xB0, 0xFF, 0x47, 0x30]
  guard let place = bytes.indices.randomElement(using: &generator) else { return bytes }
  switch Int.random(in: 0..<8, using: &generator) {
  case 0: bytes[place] = odd.randomElement(using: &generator) ?? 0
  case 1: bytes[bytes.count - 1] = odd.randomElement(using: &generator) ?? 0
  case 2: bytes.insert(odd.randomElement(using: &generator) ?? 0, at: place)
  case 3: bytes.remove(at: place)
  case 4: bytes = bytes.map { _ in bytes[place] }
  default: break
  }
  return bytes
}

/// The short ways for plain digits give what the general ones do.
struct PlainFieldTests {
  @Test func identityNumbers() {
    var generator = SeededGenerator(seed: 1)
    var plain = 0
    for _ in 0..<20_000 {
      let bytes = field(18, &generator)
      var (flags, expectedFlags): (RegistrationFlags, RegistrationFlags) = ([], [])
      let number = IdentityNumber(parsing: bytes.span, type: UInt8(ascii: "1"), flags: &flags)
      #expect(number == IdentityNumber.written(bytes.span, type: UInt8(ascii: "1"), flags: &expectedFlags))
      #expect(flags == expectedFlags)
      if let (digits, checkIsValid) = NumberDigits.plain(bytes.span, from: 0) {
        #expect(checkIsValid == digits.checkIsValid)
        plain += 1
      }
    }
    #expect(plain > 10_000)
  }

  @Test func everyCheckCharacter() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      for last in UInt8(0x20)...0x7F {
        var bytes = (0..<17).map { _ in UInt8.random(in: 48...57, using: &generator) } + [last]
        if last < 0x30 { bytes[8] = 0x39 }
        let plain = NumberDigits.plain(bytes.span, from: 0)
        #expect(plain?.digits == (last > 0x39 && last != 0x58 ? nil : NumberText(bytes.span).eighteen(from: 0)))
        #expect(plain?.checkIsValid == plain?.digits.checkIsValid)
      }
    }
  }

  @Test func registerNumbers() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let letter = ["G", "L", "J", "g", "X", ""].randomElement(using: &generator) ?? ""
      let bytes = field(18, prefix: letter, &generator)
      var (flags, expectedFlags): (RegistrationFlags, RegistrationFlags) = ([], [])
      let number = RegisterNumber(parsing: bytes.span, flags: &flags)
      #expect(number == RegisterNumber.written(bytes.span, flags: &expectedFlags))
      #expect(flags == expectedFlags)
    }
  }

  /// A register number that repeats the identity number's field, or nearly so, is read as it would be by itself.
  @Test func registerNumbersThatRepeatTheIdentityNumber() {
    var generator = SeededGenerator(seed: 8)
    var repeated = 0
    for _ in 0..<20_000 {
      let identityField = field(18, &generator)
      let letter = ["G", "G", "G", "L", "g"].randomElement(using: &generator) ?? ""
      var bytes = Array(letter.utf8) + identityField
      if Bool.random(using: &generator), let place = bytes.indices.randomElement(using: &generator) { bytes[place] ^= 1 }
      var flags: RegistrationFlags = []
      let identity = IdentityNumber(parsing: identityField.span, type: UInt8(ascii: "1"), flags: &flags)
      var expectedFlags = flags
      let number = RegisterNumber(parsing: bytes.span, of: identity, writtenAs: identityField.span, flags: &flags)
      #expect(number == RegisterNumber.written(bytes.span, flags: &expectedFlags))
      #expect(flags == expectedFlags)
      if identity.digits != nil, number.digits == identity.digits { repeated += 1 }
    }
    #expect(repeated > 3000)
  }

  @Test func dates() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<20_000 {
      let month = ["01", "02", "12", "13", "00"].randomElement(using: &generator) ?? ""
      let day = ["01", "28", "29", "30", "31", "32", "00"].randomElement(using: &generator) ?? ""
      for bytes in [field(8, &generator), Array("\(Int.random(in: 1890...2090, using: &generator))\(month)\(day)".utf8)] {
        #expect(BirthDate(parsing: bytes.span) == BirthDate.written(bytes.span))
      }
    }
  }

  @Test func codes() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      let division = field(6, &generator)
      #expect((Division(parsing: division.span)?.rawValue).map(UInt64.init) == writtenNumber(division.span, digits: 6))
      let school = field(10, &generator)
      #expect(SchoolCode(parsing: school.span)?.rawValue == writtenNumber(school.span, digits: 10))
    }
  }

  @Test func phones() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<20_000 {
      let bytes = field(11, &generator)
      #expect(GuardianPhone.parse(bytes.span) == GuardianPhone.written(bytes.span))
    }
    for digit in UInt8(48)...57 { #expect(GuardianPhone.parse([UInt8](repeating: digit, count: 11).span) == 0) }
  }
}

struct DigitWordTests {
  @Test func numbersAndSumsOfEveryLength() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 4...8, using: &generator)).map { _ in UInt8.random(in: 48...57, using: &generator) }
      let word = DigitWord(bytes.span)
      #expect(word.areDigits)
      #expect(word.number == UInt32(String(decoding: bytes, as: UTF8.self)))
      #expect(word.doublingSum == bytes.reduce(0) { 2 * $0 + UInt32($1 - 48) })
      guard bytes.count == 8 else { continue }
      let count = Int.random(in: 1...7, using: &generator)
      #expect(DigitWord(bytes.span, at: 0).first(UInt64(count)).number == DigitWord.slow(bytes.prefix(count)))
      #expect(DigitWord(bytes.span, at: 0).last(UInt64(count)).number == DigitWord.slow(bytes.suffix(count)))
    }
  }

  @Test func anyOtherByteIsSeenAnywhere() {
    for place in 0..<8 {
      for byte in UInt8.min ... .max {
        var bytes = [UInt8](repeating: 0x35, count: 8)
        bytes[place] = byte
        #expect(DigitWord(bytes.span).areDigits == (48...57).contains(byte))
      }
    }
  }
}

extension DigitWord {
  fileprivate static func slow(_ digits: some Sequence<UInt8>) -> UInt32 { digits.reduce(0) { 10 * $0 + UInt32($1 - 48) } }
}

import Testing

@testable import Desk

@Suite struct PasswordTests {
  private func matches(_ password: String, hash: String) -> Bool {
    Password.matches(password, hash: hash, cost: .least)
  }

  @Test func onlyThePasswordMatchesItsHash() {
    let hash = Password.hash("正确的密码 2026", cost: .least)
    #expect(matches("正确的密码 2026", hash: hash))
    #expect(!matches("正确的密码 2027", hash: hash))
    #expect(!matches("", hash: hash))
    #expect(hash != Password.hash("正确的密码 2026", cost: .least), "every hash has its own salt")
    #expect(!hash.contains("2026"))
  }

  /// Typed in full width or composed another way, it is the same password.
  @Test func oneTextIsOnePassword() {
    #expect(matches("ｐａｓｓ-é-1234", hash: Password.hash("pass-e\u{301}-1234", cost: .least)))
  }

  /// What is longer than any password is not even brought into one form, which takes time by the square of its length.
  @Test func aLongTextIsNoPassword() {
    let longest = String(repeating: "é", count: Password.longest / 2)
    #expect(Password.isLongEnough(longest) && matches(longest, hash: Password.hash(longest, cost: .least)))
    let longer = longest + "x"
    #expect(!Password.isLongEnough(longer) && !matches(longer, hash: Password.hash(longer, cost: .least)))
    let marks = "a" + String(repeating: "\u{301}\u{316}", count: 40_000)
    let taken = ContinuousClock().measure { #expect(!matches(marks, hash: Password.hash("", cost: .least))) }
    #expect(taken < .seconds(3))
  }

  @Test(arguments: ["", "scrypt$4$8$1$AA==$", "scrypt$99$8$1$AA==$AA==", "plain", "scrypt$4$8$1$!$!"])
  func whatIsNoHashMatchesNothing(_ hash: String) { #expect(!matches("", hash: hash)) }

  @Test func secretsAreLongAndNeverTheSame() {
    #expect(SecretText.make().count == 43)
    #expect(SecretText.make() != SecretText.make())
  }

  /// Every text of one and of two bytes against every byte, and longer ones that differ in one bit anywhere.
  @Test func onlyEqualSecretsAreEqual() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(bytes.allSatisfy { a in bytes.allSatisfy { b in SecretText.areEqual([a], [b]) == (a == b) } })
    #expect(bytes.allSatisfy { a in bytes.allSatisfy { b in !SecretText.areEqual([a, b], [b]) } })
    #expect(bytes.allSatisfy { a in bytes.allSatisfy { b in SecretText.areEqual([a, b], [b, a]) == (a == b) } })
    let secret = SecretText.bytes(32)
    #expect(SecretText.areEqual(secret, secret))
    for bit in 0..<256 {
      var other = secret
      other[bit / 8] ^= 1 << (bit % 8)
      #expect(!SecretText.areEqual(secret, other))
    }
    #expect(SecretText.areEqual("", "") && !SecretText.areEqual("", "a"))
  }
}

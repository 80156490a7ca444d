import Foundation
import Identity
import Settings
import TestSupport
import Testing

@testable import Trust

struct KeyFileTests {
  @Test("private keys are read back, each only as what it is")
  func privateKeys() {
    let (signing, opening) = (SigningKey(), OpeningKey())
    #expect(SigningKey(parsing: signing.secretText)?.publicKey == signing.publicKey)
    #expect(OpeningKey(parsing: opening.secretText)?.publicKey == opening.publicKey)
    #expect(SigningKey(parsing: opening.secretText) == nil)
    #expect(OpeningKey(parsing: signing.secretText) == nil)
  }

  @Test(
    "what is no private key",
    arguments: [
      "", "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n",
      "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
      "-----BEGIN EC PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END EC PRIVATE KEY-----",
    ])
  func noPrivateKey(text: String) { #expect(SigningKey(parsing: text) == nil) }

  @Test("the key of RFC 8410, 10.3")
  func standard() {
    let text = """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """
    #expect(
      SigningKey(parsing: text)?.publicKey.hexadecimal
        == "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1")
  }

  func key(revokedOn: BirthDate? = nil) -> TrustedKey {
    TrustedKey(
      name: "410000-2026", province: TrustSample.henan,
      validity: TrustSample.day(2026_01_01)...TrustSample.day(2027_12_31), revokedOn: revokedOn,
      publicKey: SigningKey().publicKey)
  }

  @Test func publicKeysAreReadBack() throws {
    for key in [key(), key(revokedOn: TrustSample.day)] { #expect(try TrustedKey(parsing: key.settings) == key) }
    let sealing = SealingKey(name: "ministry", publicKey: OpeningKey().publicKey)
    #expect(try SealingKey(parsing: sealing.settings) == sealing)
  }

  @Test(
    "what is wrong in a key file is told with its line",
    arguments: [
      ("province = \"410000\"", "province = \"410102\"", 2, "province"),
      ("algorithm = \"ed25519\"", "algorithm = \"rsa\"", 3, "algorithm"),
      ("public_key = \"", "public_key = \"AA", 4, "public_key"),
      ("valid_until = 2027-12-31", "valid_until = 2025-12-31", 6, "valid_until"),
      ("valid_until = 2027-12-31", "valid_until = 2027-12-31\nrevoked = 2026-01-01", 7, "revoked"),
    ])
  func wrongKeyFile(old: String, new: String, line: Int, key name: String) throws {
    let problems = try #require(throws: SettingsProblems.self) {
      try TrustedKey(parsing: key().settings.replacing(old, with: new))
    }
    #expect(problems.problems.map(\.line) == [line])
    #expect(problems.problems.map(\.key) == [name])
  }

  @Test func theFolderIsReadWhole() throws {
    let workspace = try Workspace()
    let (a, b) = (key(), key())
    try workspace.write(a.settings, "trust/a.toml")
    try workspace.write(b.settings, "trust/b.toml")
    try workspace.write("notes", "trust/README")
    let keys = try TrustedKeys(folder: workspace.path("trust"))
    #expect(keys.count == 2)
    #expect(keys[a.id] == a)
    #expect(keys[b.id] == b)
  }

  @Test("a folder with a file that cannot be used is not used at all: a revocation could be missed")
  func unusableFolder() throws {
    let workspace = try Workspace()
    func error() throws -> TrustFolderError {
      try #require(throws: TrustFolderError.self) { try TrustedKeys(folder: workspace.path("trust")) }
    }
    #expect(try error() == TrustFolderError(file: workspace.path("trust"), .unreadable))
    let a = key()
    try workspace.write("", "trust/README")
    #expect(try error() == TrustFolderError(file: workspace.path("trust"), .noKeys))
    try workspace.write(a.settings, "trust/a.toml")
    try workspace.write(a.settings.replacing("410000", with: "420000"), "trust/b.toml")
    #expect(try error() == TrustFolderError(file: workspace.path("trust/b.toml"), .repeatedKey))
    try workspace.write("name = ", "trust/b.toml")
    guard case .wrong = try error().kind else {
      Issue.record("a file that is no TOML was read")
      return
    }
    try workspace.write([0xFF, 0xFE], "trust/b.toml")
    #expect(try error().kind == .unreadable)
  }
}

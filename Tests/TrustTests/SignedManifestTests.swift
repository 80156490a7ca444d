import Foundation
import Identity
import Submission
import TestSupport
import Testing

@testable import Trust

struct SignedManifestTests {
  static let digest = ContentDigest(of: Array("abc".utf8), by: .sha256)

  func signed(_ protection: Manifest.Protection = .none) throws -> SignedManifest {
    let key = SigningKey()
    return try key.sign(
      Manifest(
        batch: TrustSample.batch, protection: protection, rows: 34, bytes: 12345, digest: Self.digest, key: key.id))
  }

  @Test("the bytes that are signed are these, for any program to make")
  func signedBytes() throws {
    let signed = try signed(.sealed)
    let expected = """
      chachong submission manifest
      format=1
      file=410000-20261124-late-001.csv.zst.sealed
      province=410000
      kind=late
      date=2026-11-24
      sequence=1
      rows=34
      bytes=12345
      digest=sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
      key=\(signed.manifest.key)

      """
    #expect(String(decoding: signed.manifest.signedBytes, as: UTF8.self) == expected)
  }

  @Test("what is written is read back", arguments: Manifest.Protection.allCases)
  func roundTrip(protection: Manifest.Protection) throws {
    let signed = try signed(protection)
    #expect(try SignedManifest(json: try signed.json) == signed)
  }

  @Test(
    "a member that is missing or wrong is named",
    arguments: [
      ("file", "null"), ("file", "\"../a.csv.zst\""), ("rows", "0"), ("rows", "\"34\""),
      ("bytes", "-1"), ("digest", "\"md5:00\""), ("digest", "\"sha256:BA\""), ("key", "\"0\""), ("province", "410000"),
      ("sequence", "-1"), ("signature", "\"AAAA\""), ("signature", "\"?\""), ("format", "0"),
    ])
  func malformed(member: String, value: String) throws {
    let text = String(decoding: try signed().json, as: UTF8.self)
    let lines = text.split(separator: "\n").map { line in
      line.contains("\"\(member)\" :") ? "\"\(member)\" : \(value)\(line.hasSuffix(",") ? "," : "")" : String(line)
    }
    #expect(throws: TrustError.manifestMalformed(member: member)) {
      try SignedManifest(json: Data(lines.joined(separator: "\n").utf8))
    }
  }

  @Test("a number that is no whole one of 64 bits", arguments: ["34.5", "1e30", "99999999999999999999"])
  func number(value: String) throws {
    let text = String(decoding: try signed().json, as: UTF8.self).replacing(
      "\"rows\" : 34", with: "\"rows\" : \(value)")
    #expect(throws: TrustError.manifestMalformed(member: nil)) { try SignedManifest(json: Data(text.utf8)) }
  }

  @Test func newerFormat() throws {
    #expect(throws: TrustError.manifestNewer(format: 2)) { try SignedManifest(json: Data("{\"format\":2}".utf8)) }
  }

  @Test("what is no object is no manifest", arguments: ["", "[]", "{", "null", "{\"format\":\"1\"}", "\u{FEFF}x"])
  func noManifest(text: String) {
    #expect(throws: TrustError.manifestMalformed(member: nil)) { try SignedManifest(json: Data(text.utf8)) }
  }

  @Test("deep nesting ends in an error")
  func nesting() {
    let text = String(repeating: "{\"format\":", count: 20_000)
    #expect(throws: TrustError.manifestMalformed(member: nil)) { try SignedManifest(json: Data(text.utf8)) }
  }

  @Test("no change of a byte leaves a manifest that is verified as another one")
  func mutations() throws {
    var sample = try TrustSample()
    let payload = try TrustSample.payload()
    sample.trust(SigningKey(), as: "other", of: Division(rawValue: 420000))
    let original = try sample.key.sign(sample.manifest(payload))
    let json = Array(try original.json)
    var random = SeededGenerator(seed: 1)
    var verified = 0
    for _ in 0..<5000 {
      var changed = json
      changed[Int.random(in: 0..<json.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      guard let signed = try? SignedManifest(json: Data(changed)),
        (try? sample.admission.verify(signed, ofFile: TrustSample.name)) != nil
      else { continue }
      verified += 1
      #expect(signed.manifest == original.manifest)
    }
    // Some changes are of spaces alone.
    #expect(verified > 0)
  }
}

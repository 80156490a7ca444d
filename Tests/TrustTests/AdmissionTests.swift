import Foundation
import Identity
import Submission
import TestSupport
import Testing

@testable import Trust

struct AdmissionTests {
  @Test("a file that is what was signed is admitted, and its copy is the same bytes for its owner alone")
  func admitted() throws {
    let sample = try TrustSample()
    let payload = try TrustSample.payload()
    try sample.send(payload)
    let admitted = try sample.admit()
    #expect(admitted.key.name == "henan")
    #expect(admitted.manifest.rows == 20)
    #expect(admitted.path == sample.workspace.path("admitted/\(TrustSample.name)"))
    #expect(try sample.workspace.bytes("admitted/\(TrustSample.name)") == payload)
    let attributes = try FileManager.default.attributesOfItem(atPath: try #require(admitted.path))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("a file may be verified without being copied")
  func verifiedOnly() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let inbox = try InboxFolder(sample.workspace.path("inbox"))
    #expect(try sample.admission.admit(TrustSample.name, from: inbox, into: nil).path == nil)
    #expect(try sample.workspace.names(in: "admitted").isEmpty)
  }

  @Test func theDigestMayBeSM3() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload(), digest: .sm3)
    #expect(try sample.refusal() == nil)
  }

  // MARK: The key

  @Test func unknownKey() throws {
    let sample = try TrustSample()
    let stranger = SigningKey()
    try sample.send(try TrustSample.payload(), key: stranger)
    #expect(try sample.refusal() == .keyUnknown(stranger.id))
  }

  @Test func keyOfAnotherProvince() throws {
    var sample = try TrustSample()
    let hubei = SigningKey()
    sample.trust(hubei, as: "hubei", of: Division(rawValue: 420000))
    try sample.send(try TrustSample.payload(), key: hubei)
    #expect(try sample.refusal() == .keyOfOtherProvince(name: "hubei", province: Division(rawValue: 420000)))
  }

  @Test("another province cannot put the victim's key into its manifest")
  func keyOfTheVictim() throws {
    let sample = try TrustSample()
    let payload = try TrustSample.payload()
    try sample.send(payload)
    try sample.write(try SigningKey().sign(sample.manifest(payload)))
    #expect(try sample.refusal() == .signatureWrong)
  }

  @Test(
    "a key is good from its first to its last day",
    arguments: [
      (2026_11_25, 2026_11_25, true), (2026_11_26, 2026_12_31, false), (2026_01_01, 2026_11_24, false),
    ] as [(UInt32, UInt32, Bool)])
  func validity(from: UInt32, last: UInt32, isGood: Bool) throws {
    var sample = try TrustSample()
    let key = SigningKey()
    let validity = TrustSample.day(from)...TrustSample.day(last)
    sample.trust(key, as: "other", validity: validity)
    try sample.send(try TrustSample.payload(), key: key)
    let expected: TrustError? =
      isGood
      ? nil
      : validity.lowerBound > TrustSample.day
        ? .keyNotYetValid(name: "other", from: validity.lowerBound)
        : .keyExpired(name: "other", last: validity.upperBound)
    #expect(try sample.refusal() == expected)
  }

  @Test("a revoked key is no good from that day on, for files that were signed before too")
  func revocation() throws {
    for (day, isGood) in [(2026_11_26, true), (2026_11_25, false), (2026_03_01, false)] as [(UInt32, Bool)] {
      var sample = try TrustSample()
      let key = SigningKey()
      sample.trust(key, as: "lost", revokedOn: TrustSample.day(day))
      try sample.send(try TrustSample.payload(), key: key)
      #expect(try sample.refusal() == (isGood ? nil : .keyRevoked(name: "lost", on: TrustSample.day(day))))
    }
  }

  // MARK: The manifest

  @Test func noManifest() throws {
    let sample = try TrustSample()
    try sample.workspace.write(try TrustSample.payload(), "inbox/\(TrustSample.name)")
    #expect(try sample.refusal() == .manifestMissing)
  }

  @Test func noSignature() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let lines = try sample.manifestText().split(separator: "\n").filter { !$0.contains("signature") }
    let text = lines.joined(separator: "\n").replacing("\"sequence\" : 1,", with: "\"sequence\" : 1")
    try sample.workspace.write(text, "inbox/410000-20261124-late-001.manifest.json")
    #expect(try sample.refusal() == .unsigned)
  }

  @Test(
    "no member of a manifest can be changed",
    arguments: [
      ("\"rows\" : 20", "\"rows\" : 21"), ("\"bytes\" : ", "\"bytes\" : 1"), ("\"sha256:", "\"sm3:"),
    ])
  func changedManifest(old: String, new: String) throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let text = try sample.manifestText()
    #expect(text.contains(old))
    try sample.workspace.write(text.replacing(old, with: new), "inbox/410000-20261124-late-001.manifest.json")
    #expect(try sample.refusal() == .signatureWrong)
  }

  @Test(
    "what the name says as well must agree with it",
    arguments: [
      ("\"410000\"", "\"420000\"", "province"), ("\"late\"", "\"register\"", "kind"),
      ("2026-11-24", "2026-11-23", "date"), ("\"sequence\" : 1", "\"sequence\" : 2", "sequence"),
    ])
  func contradictingManifest(old: String, new: String, member: String) throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let text = try sample.manifestText().replacing(old, with: new)
    try sample.workspace.write(text, "inbox/410000-20261124-late-001.manifest.json")
    #expect(try sample.refusal() == .manifestMalformed(member: member))
  }

  @Test func hugeManifest() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let text = try sample.manifestText() + String(repeating: " ", count: SignedManifest.limitBytes)
    try sample.workspace.write(text, "inbox/410000-20261124-late-001.manifest.json")
    #expect(try sample.refusal() == .manifestTooLarge(limitBytes: SignedManifest.limitBytes))
  }

  // MARK: The payload

  @Test("a row changed inside the payload")
  func changedRow() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    // Stored without compression, so that the size stays the same.
    let text = SampleSubmission.csv(rows: 20)
    try sample.send(Array(text.utf8))
    let changed = text.replacing("13800001234", with: "13900001234")
    try sample.workspace.write(changed.utf8, "inbox/\(TrustSample.name)")
    #expect(try sample.refusal() == .contentDiffers)
  }

  @Test("the payload of another batch, itself signed by the same province")
  func swappedPayload() throws {
    let sample = try TrustSample()
    var other = TrustSample.batch
    other.sequence = 2
    try sample.send(try TrustSample.payload())
    let payload = try TrustSample.payload(rows: 30)
    try sample.send(payload, batch: other)
    try sample.workspace.write(payload, "inbox/\(TrustSample.name)")
    let signed = try TrustSample.payload().count
    #expect(try sample.refusal() == .sizeDiffers(signed: signed, found: payload.count))
  }

  @Test("a batch under another name, its manifest with it")
  func renamed() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    try sample.workspace.write(try TrustSample.payload(), "inbox/410000-20261124-late-002.csv.zst")
    try sample.workspace.write(try sample.manifestText(), "inbox/410000-20261124-late-002.manifest.json")
    #expect(try sample.refusal("410000-20261124-late-002.csv.zst") == .renamed(signedName: TrustSample.name))
  }

  @Test("no truncation and no flipped bit of a payload is admitted")
  func damagedPayload() throws {
    let sample = try TrustSample()
    let payload = try TrustSample.payload()
    try sample.send(payload)
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1000 {
      let count = Int.random(in: 0..<payload.count, using: &random)
      try sample.workspace.write(payload[..<count], "inbox/\(TrustSample.name)")
      #expect(try sample.refusal() == .sizeDiffers(signed: payload.count, found: count))
      var flipped = payload
      flipped[count] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try sample.workspace.write(flipped, "inbox/\(TrustSample.name)")
      #expect(try sample.refusal() == .contentDiffers)
    }
  }

  @Test func rows() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let manifest = try sample.admit().manifest
    #expect(throws: Never.self) { try manifest.check(rows: 20) }
    #expect(throws: TrustError.rowsDiffer(signed: 20, found: 19)) { try manifest.check(rows: 19) }
    let admitted = try sample.admit()
    #expect(throws: Never.self) { try admitted.check(rows: 20) }
    #expect(try sample.workspace.names(in: "admitted") == [TrustSample.name])
    #expect(throws: TrustError.rowsDiffer(signed: 20, found: 21)) { try admitted.check(rows: 21) }
    #expect(try sample.workspace.names(in: "admitted").isEmpty)
  }

  // MARK: Replay

  @Test("the same file again, and another one of the same name")
  func replay() throws {
    var sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    sample.admission.history.record(try sample.admit().manifest)
    try FileManager.default.removeItem(atPath: sample.workspace.path("admitted/\(TrustSample.name)"))
    #expect(try sample.refusal() == .alreadyAdmitted)
    try sample.send(try TrustSample.payload(rows: 30))
    #expect(try sample.refusal() == .sequenceReused)
    var next = TrustSample.batch
    next.sequence = 2
    try sample.send(try TrustSample.payload(rows: 30), batch: next)
    #expect(try sample.refusal("410000-20261124-late-002.csv.zst") == nil)
  }

  // MARK: Who is to blame

  @Test("a file that may not be read, or not be opened, is refused alone; a disk that fails is the machine's")
  func blame() {
    for code in [EACCES, EPERM] { #expect(!TrustError.cannotRead(SystemError(code: code)).isMachineFault) }
    for code in [EIO, ENOENT, EMFILE] { #expect(TrustError.cannotRead(SystemError(code: code)).isMachineFault) }
    #expect(TrustError.cannotWrite(SubmissionError(.cannotWrite(SystemError(code: ENOSPC)))).isMachineFault)
    #expect(!TrustError.openingKeyMissing.isMachineFault && !TrustError.manifestMissing.isMachineFault)
  }

  // MARK: Sealed payloads

  @Test("a sealed payload is opened on the way")
  func sealed() throws {
    var sample = try TrustSample()
    let ministry = OpeningKey()
    let payload = try TrustSample.payload()
    var sealer = try PayloadSealer(to: SealingKey(name: "ministry", publicKey: ministry.publicKey))
    let sealed = try sealer.seal(payload) + sealer.finish()
    try sample.send(sealed, protection: .sealed)
    let name = "\(TrustSample.name).sealed"
    #expect(try sample.refusal(name) == .openingKeyMissing)
    sample.admission.openingKey = OpeningKey()
    #expect(try sample.refusal(name) == .sealedToOtherKey)
    sample.admission.openingKey = ministry
    #expect(try sample.admit(name).path == sample.workspace.path("admitted/\(TrustSample.name)"))
    #expect(try sample.workspace.bytes("admitted/\(TrustSample.name)") == payload)
  }

  @Test("a sealed payload that was changed is called that, not badly sealed")
  func sealedAndChanged() throws {
    var sample = try TrustSample()
    let ministry = OpeningKey()
    var sealer = try PayloadSealer(to: SealingKey(name: "ministry", publicKey: ministry.publicKey))
    var sealed = try sealer.seal(try TrustSample.payload()) + sealer.finish()
    try sample.send(sealed, protection: .sealed)
    sealed[100] ^= 1
    let name = "\(TrustSample.name).sealed"
    try sample.workspace.write(sealed, "inbox/\(name)")
    sample.admission.openingKey = ministry
    #expect(try sample.refusal(name) == .contentDiffers)
  }
}

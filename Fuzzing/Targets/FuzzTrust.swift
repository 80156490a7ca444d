import Foundation
import Settings
import Trust

/// What is read must be spelt in one way only.
func fuzzManifest(_ input: [UInt8]) {
  guard let signed = try? SignedManifest(json: Data(input)) else { return }
  let manifest = signed.manifest
  precondition(SubmissionFileName(manifest.file)?.batch == manifest.batch)
  precondition(manifest.signedBytes.count { $0 == UInt8(ascii: "\n") } == 11)
  precondition((try? SignedManifest(json: signed.json)) == signed)
}

func fuzzKeys(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  _ = SigningKey(parsing: text)
  _ = OpeningKey(parsing: text)
  _ = try? SealingKey(parsing: text)
  if let key = try? TrustedKey(parsing: text) { precondition(key.publicKey.count == 32) }
}

private let ministry = OpeningKey()

/// The first byte says what comes behind a beginning that is right: bytes, or parts that were sealed.
func fuzzSealed(_ input: [UInt8]) {
  var opener = PayloadOpener(ministry)
  guard let first = input.first else { return }
  var sealed = Array(input.dropFirst())
  if first & 1 == 1 {
    guard var sealer = try? PayloadSealer(to: SealingKey(name: "m", publicKey: ministry.publicKey)),
      let whole = try? sealer.seal(sealed) + sealer.finish()
    else { preconditionFailure("nothing can be sealed") }
    let place = Int(first >> 1) * 7 % whole.count
    // Cut, or with one bit changed: either must be noticed.
    sealed = Array(whole[..<place])
    var changed = whole
    changed[place] ^= 1
    var other = PayloadOpener(ministry)
    precondition((try? other.open(changed) + other.finish()) == nil)
  }
  precondition((try? opener.open(sealed) + opener.finish()) == nil)
}

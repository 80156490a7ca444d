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

/// The first byte says which kind of key file follows.
func fuzzKeys(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  switch first & 3 {
  case 0:
    _ = SigningKey(parsing: text)
    _ = OpeningKey(parsing: text)
  case 1:
    if let key = try? SealingKey(parsing: text) { precondition(key.publicKey.count == 32) }
  default:
    if let key = try? TrustedKey(parsing: text) { precondition(key.publicKey.count == 32) }
  }
}

private let ministry = OpeningKey()

/// Payloads that were sealed once: to do it for every input takes longer than to open one.
private let sealedPayloads: [(payload: [UInt8], sealed: [UInt8])] = [0, 1, 16, 200].map { count in
  let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  guard var sealer = try? PayloadSealer(to: SealingKey(name: "m", publicKey: ministry.publicKey)),
    let sealed = try? sealer.seal(payload) + sealer.finish()
  else { preconditionFailure("nothing can be sealed") }
  return (payload, sealed)
}

/// The first byte says what follows: a file as it is, or changes of one that was sealed. Of those the second byte says how much is
/// cut off, and in how many pieces the rest comes; each two more a place, and what is changed of the byte there.
func fuzzSealed(_ input: [UInt8]) {
  guard let first = input.first else { return }
  if first & 1 == 0 {
    var opener = PayloadOpener(ministry)
    precondition((try? opener.open(input.dropFirst()) + opener.finish()) == nil, "what was never sealed is opened")
    return
  }
  let (payload, whole) = sealedPayloads[Int(first >> 1) % sealedPayloads.count]
  let second = input.count > 1 ? Int(input[1]) : 0
  var sealed = Array(whole.dropLast(second >> 2))
  for index in stride(from: 2, to: input.count - 1, by: 2) where !sealed.isEmpty {
    sealed[Int(input[index]) % sealed.count] ^= input[index + 1]
  }
  var opener = PayloadOpener(ministry)
  let piece = max(1, sealed.count / (1 + second & 3))
  let opened: [UInt8]? =
    try? stride(from: 0, to: sealed.count, by: piece).reduce(into: []) { opened, start in
      opened += try opener.open(sealed[start..<min(start + piece, sealed.count)])
    } + opener.finish()
  precondition(opened == (sealed == whole ? payload : nil), "a change was not noticed, or nothing was changed")
}

import Crypto
import Foundation

/// Seals a payload to the ministry's key as it comes, in bounded memory. The form is ``SealedForm``'s.
public struct PayloadSealer {
  private var sender: HPKE.Sender
  /// What is not sealed yet; at most a part and what was added last.
  private var pending: [UInt8] = []
  private var isBegun = false

  /// Throws `sealingFailed` for a key that is none.
  public init(to key: SealingKey) throws(TrustError) {
    guard let publicKey = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.publicKey),
      let sender = try? HPKE.Sender(recipientKey: publicKey, ciphersuite: SealedForm.suite, info: SealedForm.info)
    else { throw .sealingFailed }
    self.sender = sender
  }

  /// Takes the next bytes of the payload; returns those of the sealed form that are ready.
  public mutating func seal(_ bytes: some Sequence<UInt8>) throws(TrustError) -> [UInt8] {
    var sealed: [UInt8] = begin()
    pending.append(contentsOf: bytes)
    // A full part is the last one unless something follows.
    var start = 0
    while pending.count - start > SealedForm.partSize {
      sealed += try part(pending[start..<start + SealedForm.partSize], isLast: false)
      start += SealedForm.partSize
    }
    pending.removeFirst(start)
    return sealed
  }

  /// Ends the payload.
  public mutating func finish() throws(TrustError) -> [UInt8] {
    let sealed = begin() + (try part(pending[...], isLast: true))
    pending = []
    return sealed
  }

  private mutating func begin() -> [UInt8] {
    if isBegun { return [] }
    isBegun = true
    return SealedForm.magic + sender.encapsulatedKey
  }

  private mutating func part(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(TrustError) -> Data {
    do {
      return try sender.seal(Data(bytes), authenticating: SealedForm.associatedData(isLast: isLast))
    } catch {
      throw .sealingFailed
    }
  }
}

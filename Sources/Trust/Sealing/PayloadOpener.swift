import Crypto
import Foundation

/// Opens a sealed payload as it comes, in bounded memory. Trusts nothing of its input.
public struct PayloadOpener {
  private let key: OpeningKey
  private var recipient: HPKE.Recipient?
  private var pending: [UInt8] = []
  private var hasOpened = false

  public init(_ key: OpeningKey) { self.key = key }

  /// Takes the next bytes of the sealed form; returns those of the payload that are ready. Throws `sealDamaged`, or
  /// `sealedToOtherKey` where not even the first part can be opened.
  public mutating func open(_ bytes: some Sequence<UInt8>) throws(TrustError) -> [UInt8] {
    pending.append(contentsOf: bytes)
    var payload: [UInt8] = []
    var start = try begin()
    let size = SealedForm.partSize + SealedForm.tagSize
    // A full part is the last one unless something follows.
    while recipient != nil, pending.count - start > size {
      payload += try part(pending[start..<start + size], isLast: false)
      start += size
    }
    pending.removeFirst(start)
    return payload
  }

  /// Ends the sealed form. Throws as ``open(_:)``.
  public mutating func finish() throws(TrustError) -> [UInt8] {
    guard recipient != nil else { throw .sealDamaged }
    return Array(try part(pending[...], isLast: true))
  }

  /// Reads what stands before the parts, once all of it is there; returns how much of ``pending`` that took.
  private mutating func begin() throws(TrustError) -> Int {
    let size = SealedForm.magic.count + SealedForm.encapsulatedKeySize
    guard recipient == nil, pending.count >= size else { return 0 }
    guard pending.starts(with: SealedForm.magic) else { throw .sealDamaged }
    do {
      recipient = try HPKE.Recipient(
        privateKey: key.key, ciphersuite: SealedForm.suite, info: SealedForm.info,
        encapsulatedKey: Data(pending[SealedForm.magic.count..<size]))
    } catch {
      throw .sealDamaged
    }
    return size
  }

  private mutating func part(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(TrustError) -> Data {
    guard
      let payload = try? recipient?.open(Data(bytes), authenticating: SealedForm.associatedData(isLast: isLast))
    else { throw hasOpened ? .sealDamaged : .sealedToOtherKey }
    hasOpened = true
    return payload
  }
}

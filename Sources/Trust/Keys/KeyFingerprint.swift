import Crypto

/// What two people compare by telephone before a public key is trusted: the SHA-256 of its 32 bytes, in groups of four
/// digits. Its beginning is the ``KeyID``.
public struct KeyFingerprint: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  public init(ofPublicKey key: [UInt8]) { bytes = Array(SHA256.hash(data: key)) }

  public var description: String {
    stride(from: 0, to: bytes.count, by: 2).map { Array(bytes[$0..<$0 + 2]).hexadecimal }.joined(separator: " ")
  }
}

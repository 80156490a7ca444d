import Crypto

/// What a public key is found by: the first eight bytes of the SHA-256 of its 32, as 16 hexadecimal digits.
///
/// It only says which key to try. What counts is whether that key verifies the signature.
public struct KeyID: Hashable, Sendable, LosslessStringConvertible {
  private let bytes: [UInt8]

  init(ofPublicKey key: [UInt8]) { bytes = Array(SHA256.hash(data: key).prefix(8)) }

  /// `nil` for anything but 16 hexadecimal digits in lower case.
  public init?(_ text: String) {
    guard let bytes = [UInt8](hexadecimal: Substring(text)), bytes.count == 8 else { return nil }
    self.bytes = bytes
  }

  public var description: String { bytes.hexadecimal }
}

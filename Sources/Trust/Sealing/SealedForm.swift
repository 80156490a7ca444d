import Crypto
import Foundation

/// The form of a sealed payload: eight bytes that say what it is, the encapsulated key of HPKE (RFC 9180, base mode,
/// DHKEM(X25519), HKDF-SHA256, ChaCha20-Poly1305), then the payload in parts of 1 MiB, each sealed with the next sequence
/// number and 16 bytes longer for its tag.
///
/// The last part, which may be shorter or empty, is sealed with other associated data. So a part that is changed, moved,
/// repeated or left out, at the end too, is noticed.
enum SealedForm {
  static let magic = Array("CCSEAL1\n".utf8)
  static let encapsulatedKeySize = 32
  static let partSize = 1 << 20
  static let tagSize = 16

  static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  static let info = Data("chachong sealed submission 1".utf8)

  static func associatedData(isLast: Bool) -> Data { Data((isLast ? "last" : "more").utf8) }
}

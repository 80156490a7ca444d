import Foundation

/// A private key of Curve25519 as PKCS#8 in PEM (RFC 8410), which OpenSSL and other programs read too.
enum PrivateKeyFile {
  enum Algorithm: UInt8 {
    /// X25519, to which payloads are sealed.
    case x25519 = 0x6E
    /// Ed25519, which signs.
    case ed25519 = 0x70
  }

  private static let heading = "-----BEGIN PRIVATE KEY-----"
  private static let ending = "-----END PRIVATE KEY-----"

  /// What stands before the 32 bytes of the key: version 0, the algorithm 1.3.101.110 or .112, and two octet strings.
  private static func prefix(_ algorithm: Algorithm) -> [UInt8] {
    [0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, algorithm.rawValue, 0x04, 0x22, 0x04, 0x20]
  }

  static func text(_ key: [UInt8], _ algorithm: Algorithm) -> String {
    "\(heading)\n\(Data(prefix(algorithm) + key).base64EncodedString())\n\(ending)\n"
  }

  /// The 32 bytes of the key; `nil` for a text that holds no key of this algorithm.
  static func key(_ text: String, _ algorithm: Algorithm) -> [UInt8]? {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }
    guard lines.first.map(String.init) == heading, lines.last.map(String.init) == ending,
      let bytes = Data(base64Encoded: lines.dropFirst().dropLast().joined())
    else { return nil }
    let start = prefix(algorithm)
    return bytes.starts(with: start) && bytes.count == start.count + 32 ? Array(bytes.dropFirst(start.count)) : nil
  }
}

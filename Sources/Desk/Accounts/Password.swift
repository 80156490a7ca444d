import Crypto
import CryptoExtras
import Foundation

/// Passwords, kept as scrypt hashes (RFC 7914): `scrypt$15$8$3$salt$hash`, the cost beside the hash so that it can be raised.
public enum Password {
  /// What a hash costs: 2^logRounds × 128 × blockSize bytes of memory.
  public struct Cost: Sendable, Hashable {
    public var logRounds: Int
    public var blockSize: Int
    public var parallelism: Int

    /// As OWASP's cheat sheet on password storage advises: 32 MiB, three times.
    public static let standard = Cost(logRounds: 15, blockSize: 8, parallelism: 3)
    /// For tests, which have nothing to hide.
    static let least = Cost(logRounds: 4, blockSize: 8, parallelism: 1)
  }

  /// Characters that a password has at least.
  public static let shortest = 10
  /// Bytes that a password has at most.
  public static let longest = 1024

  public static func isLongEnough(_ password: String) -> Bool {
    password.utf8.count <= longest && password.count >= shortest
  }

  public static func hash(_ password: String, cost: Cost = .standard) -> String {
    let salt = SecretText.bytes(16)
    let hash = derive(password, salt: salt, cost: cost)
    return "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)$\(Data(salt).base64EncodedString())$"
      + Data(hash).base64EncodedString()
  }

  /// Whether `password` is the one of `hash`. Takes as long for a wrong one, for one that is
  /// longer than any, and, where hashes have `cost`, for what is no hash.
  public static func matches(_ password: String, hash: String, cost: Cost) -> Bool {
    let parts = hash.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "scrypt", let log = Int(parts[1]), let block = Int(parts[2]),
      let parallelism = Int(parts[3]), (1...20).contains(log), (1...32).contains(block), (1...16).contains(parallelism),
      let salt = Data(base64Encoded: String(parts[4])), let expected = Data(base64Encoded: String(parts[5]))
    else {
      _ = derive("", salt: SecretText.bytes(16), cost: cost)
      return false
    }
    // To bring a text into one form takes time by the square of its length.
    let isShortEnough = password.utf8.count <= longest
    let actual = derive(
      isShortEnough ? password : "", salt: Array(salt),
      cost: Cost(logRounds: log, blockSize: block, parallelism: parallelism))
    return SecretText.areEqual(actual, Array(expected)) && !expected.isEmpty && isShortEnough
  }

  private static func derive(_ password: String, salt: [UInt8], cost: Cost) -> [UInt8] {
    // Typed on one keyboard or another, a password is the same text.
    let bytes = Data(password.precomposedStringWithCompatibilityMapping.utf8)
    let key = try? KDF.Scrypt.deriveKey(
      from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << cost.logRounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism, maxMemory: 1 << 30)
    // SAFETY: the bytes are copied before the key is gone.
    return unsafe key?.withUnsafeBytes { unsafe Array($0) } ?? []
  }
}

/// Random texts that nobody can guess, and their digests, which are all that is kept of them.
public enum SecretText {
  /// 256 bits in the letters of URLs.
  public static func make() -> String {
    Data(bytes(32)).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  public static func digest(_ secret: String) -> String {
    Data(SHA256.hash(data: Data(secret.utf8))).base64EncodedString()
  }

  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// In a time that does not tell where they differ: the library compares digests so.
  static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool { SHA256.hash(data: a) == SHA256.hash(data: b) }

  static func areEqual(_ a: String, _ b: String) -> Bool { areEqual(Array(a.utf8), Array(b.utf8)) }
}

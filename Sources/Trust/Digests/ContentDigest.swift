import Crypto

/// What a file's bytes are known by.
public struct ContentDigest: Hashable, Sendable {
  public enum Algorithm: String, Sendable, CaseIterable {
    /// FIPS 180-4.
    case sha256
    /// GB/T 32905-2016, for places that must use the Chinese standards.
    case sm3
  }

  public let algorithm: Algorithm
  /// 32 bytes, with either algorithm.
  public let bytes: [UInt8]

  init(_ algorithm: Algorithm, _ bytes: [UInt8]) {
    self.algorithm = algorithm
    self.bytes = bytes
  }

  /// The digest of `content`.
  public init(of content: [UInt8], by algorithm: Algorithm) {
    var maker = DigestMaker(algorithm)
    maker.update(content.span)
    self = maker.finish()
  }
}

extension ContentDigest: LosslessStringConvertible {
  /// `sha256:` or `sm3:` and 64 hexadecimal digits in lower case; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let algorithm = Algorithm(rawValue: String(parts[0])),
      let bytes = [UInt8](hexadecimal: parts[1]), bytes.count == 32
    else { return nil }
    self.init(algorithm, bytes)
  }

  public var description: String { "\(algorithm.rawValue):\(bytes.hexadecimal)" }
}

/// Makes the digest of bytes that come piece by piece.
struct DigestMaker {
  private enum State {
    case sha256(SHA256)
    case sm3(SM3)
  }

  private var state: State

  init(_ algorithm: ContentDigest.Algorithm) {
    switch algorithm {
    case .sha256: state = .sha256(SHA256())
    case .sm3: state = .sm3(SM3())
    }
  }

  mutating func update(_ bytes: Span<UInt8>) {
    switch state {
    case .sha256(var hash):
      // SAFETY: the hash reads the buffer's bytes and keeps no pointer to it.
      unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
      state = .sha256(hash)
    case .sm3(var hash):
      hash.update(bytes)
      state = .sm3(hash)
    }
  }

  consuming func finish() -> ContentDigest {
    switch state {
    case .sha256(let hash): ContentDigest(.sha256, Array(hash.finalize()))
    case .sm3(let hash): ContentDigest(.sm3, hash.finish())
    }
  }
}

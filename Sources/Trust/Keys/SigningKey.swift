import Crypto
import Foundation

/// The private key with which a province signs.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// A new key.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// Reads a key file; `nil` for a text that holds no Ed25519 key.
  public init?(parsing text: String) {
    guard let bytes = PrivateKeyFile.key(text, .ed25519),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  /// The key file: a secret.
  public var secretText: String { PrivateKeyFile.text(Array(key.rawRepresentation), .ed25519) }

  public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  public var id: KeyID { KeyID(ofPublicKey: publicKey) }

  /// Signs what a province says of a file.
  public func sign(_ manifest: Manifest) throws(TrustError) -> SignedManifest {
    guard let signature = try? key.signature(for: manifest.signedBytes) else { throw .signingFailed }
    return SignedManifest(manifest: manifest, signature: Array(signature))
  }
}

import Crypto
import Foundation
import Settings

/// The ministry's public key, to which provinces may seal what they send.
public struct SealingKey: Hashable, Sendable {
  public var name: String
  /// X25519, 32 bytes.
  public let publicKey: [UInt8]

  public init(name: String, publicKey: [UInt8]) {
    self.name = name
    self.publicKey = publicKey
  }

  public var id: KeyID { KeyID(ofPublicKey: publicKey) }

  /// The key file as `keygen` writes it.
  public var settings: String {
    """
    name = "\(name)"
    algorithm = "x25519"
    public_key = "\(Data(publicKey).base64EncodedString())"

    """
  }

  /// Reads a key file. Throws all that is wrong with it.
  public init(parsing text: String) throws(SettingsProblems) {
    var settings = SettingsReader(text)
    let name = settings.require("name", .text)
    _ = settings.require("algorithm", SettingsForm<SealingAlgorithm>.choice)
    let publicKey = settings.require("public_key", .publicKey)
    try settings.finish()
    guard let name, let publicKey else { throw SettingsProblems([]) }
    self.init(name: name, publicKey: publicKey)
  }
}

private enum SealingAlgorithm: String, CaseIterable {
  case x25519
}

/// The ministry's private key, which opens what was sealed to it.
public struct OpeningKey: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey

  /// A new key.
  public init() { key = Curve25519.KeyAgreement.PrivateKey() }

  /// Reads a key file; `nil` for a text that holds no X25519 key.
  public init?(parsing text: String) {
    guard let bytes = PrivateKeyFile.key(text, .x25519),
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  /// The key file: a secret.
  public var secretText: String { PrivateKeyFile.text(Array(key.rawRepresentation), .x25519) }

  public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }
}

import Crypto
import Foundation
import Identity
import Settings

/// A public key of a province as the ministry's `trust/` has it.
public struct TrustedKey: Hashable, Sendable {
  /// What people call it.
  public var name: String
  public var province: Division
  /// The days on which files that it has signed are admitted.
  public var validity: ClosedRange<BirthDate>
  /// From this day on nothing that it has signed is admitted, whenever it was signed.
  public var revokedOn: BirthDate?
  /// Ed25519, 32 bytes.
  public let publicKey: [UInt8]

  public init(
    name: String, province: Division, validity: ClosedRange<BirthDate>, revokedOn: BirthDate? = nil, publicKey: [UInt8]
  ) {
    self.name = name
    self.province = province
    self.validity = validity
    self.revokedOn = revokedOn
    self.publicKey = publicKey
  }

  public var id: KeyID { KeyID(ofPublicKey: publicKey) }

  /// Whether `signature` is this key's over `bytes`.
  public func verifies(_ signature: [UInt8], over bytes: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    return key.isValidSignature(signature, for: bytes)
  }

  /// Throws why what the key has signed is not admitted on `day`.
  func check(on day: BirthDate) throws(TrustError) {
    if let revokedOn, day >= revokedOn { throw .keyRevoked(name: name, on: revokedOn) }
    if day < validity.lowerBound { throw .keyNotYetValid(name: name, from: validity.lowerBound) }
    if day > validity.upperBound { throw .keyExpired(name: name, last: validity.upperBound) }
  }
}

extension TrustedKey {
  /// The key file as `keygen` writes it.
  public var settings: String {
    """
    name = "\(name)"
    province = "\(province.rawValue)"
    algorithm = "ed25519"
    public_key = "\(Data(publicKey).base64EncodedString())"
    valid_from = \(validity.lowerBound.isoText)
    valid_until = \(validity.upperBound.isoText)

    """ + (revokedOn.map { "revoked_on = \($0.isoText)\n" } ?? "")
  }

  /// Reads a key file. Throws all that is wrong with it.
  public init(parsing text: String) throws(SettingsProblems) {
    var settings = SettingsReader(text)
    let name = settings.require("name", .text)
    let province = settings.require("province", .province)
    _ = settings.require("algorithm", SettingsForm<SigningAlgorithm>.choice)
    let publicKey = settings.require("public_key", .publicKey)
    let from = settings.require("valid_from", .day)
    let until = settings.require("valid_until", .day)
    let revokedOn = settings.optional("revoked_on", .day)
    if let from, let until, until < from { settings.reject("valid_until", expecting: .day) }
    try settings.finish()
    guard let name, let province, let publicKey, let from, let until else { throw SettingsProblems([]) }
    self.init(name: name, province: province, validity: from...until, revokedOn: revokedOn, publicKey: publicKey)
  }
}

private enum SigningAlgorithm: String, CaseIterable {
  case ed25519
}

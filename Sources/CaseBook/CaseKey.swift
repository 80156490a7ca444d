import Crypto
import Foundation
import Identity

/// The secret that case numbers and fingerprints are made with. It never leaves the workspace: without it neither says
/// anything about a child, as an unkeyed hash of one of 2×10¹⁰ identity numbers would.
public struct CaseKey: Sendable {
  private let key: SymmetricKey

  init(bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

  /// Reads the key at `path`. Throws where it cannot be read, is not 32 bytes, or others than its owner may read it.
  public init(path: String) throws(CaseBookError) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int, let data = FileManager.default.contents(atPath: path)
    else {
      throw CaseBookError(.keyUnreadable, path: path)
    }
    guard mode & 0o077 == 0 else { throw CaseBookError(.keyNotPrivate, path: path) }
    guard data.count == 32 else { throw CaseBookError(.keyDamaged, path: path) }
    key = SymmetricKey(data: data)
  }

  /// Makes a new key at `path`, readable by its owner alone. Throws where there is a file already, or none can be made.
  public static func create(at path: String) throws(CaseBookError) {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let partial = "\(path).partial"
    try? FileManager.default.removeItem(atPath: partial)
    guard !FileManager.default.fileExists(atPath: path),
      FileManager.default.createFile(
        atPath: partial, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw CaseBookError(.keyNotCreated, path: path) }
    do {
      try FileManager.default.moveItem(atPath: partial, toPath: path)
    } catch {
      throw CaseBookError(.keyNotCreated, path: path)
    }
  }

  /// The number of a request's case: the same on every night, and to nobody without the key a hint at the request.
  public func number(ofRequest requestID: String) -> CaseNumber {
    CaseNumber(bytes: authenticate(Array("case \(requestID)".utf8)))
  }

  /// What is stored of a registration to see whether it has changed.
  func fingerprint(of registration: Registration) -> Fingerprint {
    Fingerprint(bytes: Array(authenticate(registration.comparedBytes).prefix(8)))
  }

  /// By which a pupil who was asked about is known again: 16 hexadecimal digits, of the numbers, the name and the birth date.
  func identityDigest(of registration: Registration) -> String {
    let words: [UInt64] = [
      registration.identityNumber.rawValue, registration.registerNumber.rawValue, registration.name.low,
      UInt64(registration.name.high), UInt64(registration.birthDate.rawValue),
    ]
    return authenticate(Array("identity ".utf8) + words.flatMap(\.bytes)).prefix(8)
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private func authenticate(_ bytes: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
  }
}

/// The opaque number of a case, `C-7Q4X-9KD2-M3TA`.
public struct CaseNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let description: String

  /// Digits and letters that cannot be taken for one another: no I, L, O, U.
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  init(bytes: [UInt8]) {
    let letters = Array(Self.letters(12, of: bytes))
    description = "C-" + stride(from: 0, to: 12, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
  }

  /// The first bits of `bytes`, five a letter; at most twelve letters.
  static func letters(_ count: Int, of bytes: [UInt8]) -> String {
    let bits = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return String((0..<count).map { alphabet[Int((bits << (5 * $0)) >> 59)] })
  }

  /// A number as a person types it, in small letters or large; `nil` for what is none.
  public init?(_ text: String) {
    let upper = text.uppercased()
    let parts = upper.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "C",
      parts.dropFirst().allSatisfy({ $0.count == 4 && $0.allSatisfy(Self.alphabet.contains) })
    else { return nil }
    description = upper
  }

  public static func < (a: CaseNumber, b: CaseNumber) -> Bool { a.description < b.description }
}

/// A keyed hash of what a registration was compared by.
struct Fingerprint: Hashable, Sendable {
  var bytes: [UInt8]
}

extension Registration {
  /// The fields that a comparison uses. Not the grade, which advances every year by itself.
  fileprivate var comparedBytes: [UInt8] {
    let words: [UInt64] = [
      identityNumber.rawValue, registerNumber.rawValue, name.low, UInt64(name.high), UInt64(formerName),
      guardianName.low,
      UInt64(birthDate.rawValue), guardianPhone, UInt64(hukouDivision.rawValue), UInt64(sex.rawValue),
      schoolCode.rawValue, UInt64(schoolDivision.rawValue), UInt64(ethnicity),
    ]
    return words.flatMap(\.bytes)
  }
}

extension UInt64 {
  /// The lowest first.
  fileprivate var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) } }
}

import ArgumentParser
import Foundation
import Identity
import Reports
import Rules
import Trust

/// `chachong keygen`: a pair of keys, of which one is a secret.
struct KeygenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: "Makes a key to sign submissions with, or one that they are encrypted to.",
    discussion: """
      Writes NAME.key, the private key, for its owner alone, and NAME.toml, the public key. A province sends the public key to \
      the ministry, which puts it into its trust folder after the fingerprint was confirmed by telephone. With --encryption \
      the ministry makes a key of its own, whose public half the provinces name with pack --encrypt-to. Exit codes: 0 done, \
      1 failed, 2 wrong usage.
      """)

  @Argument(help: "What the key is called, such as 410000-2026.")
  var name: String

  @Option(help: "Code of the province that signs with the key, such as 410000.")
  var province: String?

  @Flag(help: "Make a key to encrypt to instead of one to sign with.")
  var encryption = false

  @Option(help: "First day on which what the key has signed is admitted. (default: today)")
  var validFrom: CalendarDay?

  @Option(help: "Last such day. (default: two years later)")
  var validUntil: CalendarDay?

  @Option(name: .shortAndLong, help: "Folder for the two files; made if it is missing.")
  var output = "."

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(\.isAllowedInKeyName), !name.hasPrefix(".") else {
      throw ValidationError("NAME: 1 to 64 of A–Z a–z 0–9 - _ .")
    }
    if encryption {
      guard province == nil, validFrom == nil, validUntil == nil else {
        throw ValidationError("--encryption: a key to encrypt to has no province and no days")
      }
    } else {
      guard province.flatMap({ Division(provinceCode: $0) }) != nil else {
        throw ValidationError("--province: the code of a province, such as 410000")
      }
      guard from <= until else { throw ValidationError("--valid-until: a day not before --valid-from") }
    }
  }

  private var from: CalendarDay { validFrom ?? .today }

  private var until: CalendarDay { validUntil ?? CalendarDay(rawValue: UInt16(clamping: Int(from.rawValue) + 730)) }

  func run() throws {
    let (secret, publicKey, settings): (String, [UInt8], String)
    if encryption {
      let key = OpeningKey()
      let sealing = SealingKey(name: name, publicKey: key.publicKey)
      (secret, publicKey, settings) = (key.secretText, key.publicKey, sealing.settings)
    } else {
      let key = SigningKey()
      let trusted = TrustedKey(
        name: name, province: province.flatMap { Division(provinceCode: $0) } ?? .none, validity: from...until,
        publicKey: key.publicKey)
      (secret, publicKey, settings) = (key.secretText, key.publicKey, trusted.settings)
    }
    try? FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let paths = (secret: "\(output)/\(name).key", open: "\(output)/\(name).toml")
    for path in [paths.open, paths.secret] where FileManager.default.fileExists(atPath: path) {
      throw Failure(KeyText.exists(path))
    }
    do throws(OutputError) {
      for (path, text) in [(paths.secret, secret), (paths.open, settings)] {
        var file = try OutputFile(creating: path)
        try file.append(text)
        try file.finish()
      }
    } catch {
      throw Failure(error)
    }
    if common.quiet { return }
    let fingerprint = KeyFingerprint(ofPublicKey: publicKey).description
    print(
      KeyText.made(secret: paths.secret, open: paths.open, fingerprint: fingerprint, isForEncryption: encryption)[
        common.language])
  }
}

extension UInt8 {
  fileprivate var isAllowedInKeyName: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}

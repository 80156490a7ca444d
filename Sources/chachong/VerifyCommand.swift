import ArgumentParser
import Console
import Engine
import Foundation
import Nightly
import Reports
import Rules
import Trust

/// `chachong verify`: is a file what a province has signed?
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks that files are what a province has signed.",
    discussion: """
      Beside each file lies its manifest. The trust folder holds the provinces' public keys, a .toml file each, as keygen \
      makes it; `revoked_on = 2026-12-01` in it revokes a key. With -o, verified files are copied there, decrypted if need \
      be. The keys must be valid on the day of --date. Exit codes: 0 all are, 1 failed, 2 wrong usage, 4 some are not.
      """)

  @Argument(help: "Submission files, 410000-20261124-late-001.csv.zst or ….csv.zst.sealed.", completion: .file())
  var files: [String]

  @Option(help: "Folder with the public keys that are trusted.", completion: .directory)
  var trust: String

  @Option(help: "Private key to decrypt with, as keygen --encryption makes it.", completion: .file())
  var decryptKey: String?

  @Option(name: .shortAndLong, help: "Folder for copies of what was verified; made if it is missing.")
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let admission = Admission(
      trusted: try KeyFiles.trustedKeys(trust), day: reading.day,
      openingKey: try decryptKey.map(KeyFiles.openingKey))
    if let output {
      try? FileManager.default.createDirectory(
        atPath: output, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    var refused = 0
    let payloads = payloads
    for file in payloads {
      let (folder, name) = Self.split(file)
      let text: Text
      do {
        let admitted = try admission.admit(name, from: try InboxFolder(folder), into: output)
        try admitted.check(rows: try rows(of: admitted, file: file))
        text = PackingText.verified(file, admitted.manifest, key: admitted.key)
      } catch let error as TrustError {
        if error.isOwnFault { throw Failure(PackingText.refused(file, error)) }
        refused += 1
        text = PackingText.refused(file, error)
      }
      if !common.quiet { print(text[common.language]) }
    }
    if payloads.count > 1, !common.quiet {
      print(PackingText.summary(verified: payloads.count - refused, refused: refused)[common.language])
    }
    if refused > 0 { throw ExitStatus.filesRefused.code }
  }

  /// Without manifests, which `out/*` names too: each is looked at with its file. Alone it is no file to verify.
  private var payloads: [String] {
    let payloads = files.filter { !$0.hasSuffix(Manifest.ending) }
    return payloads.isEmpty ? files : payloads
  }

  /// Rows of the table; those that were signed, of a payload that stays encrypted.
  private func rows(of admitted: Admission.Admitted, file: String) throws(Failure) -> Int {
    let manifest = admitted.manifest
    guard let path = admitted.path ?? (manifest.protection == .none ? file : nil) else { return manifest.rows }
    let terminal = common.makeTerminal()
    let check = FileCheck(reading.stream(.register, workers: working.workers, terminal: terminal))
    defer { terminal.endProgress() }
    return try check.findings(in: path, kind: manifest.batch.kind).rows
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}

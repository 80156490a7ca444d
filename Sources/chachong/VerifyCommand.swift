import ArgumentParser
import Foundation
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
      be. Exit codes: 0 all are, 1 failed, 2 wrong usage, 4 some are not.
      """)

  @Argument(help: "Submission files, 410000-20261124-late-001.csv.zst or ….csv.zst.sealed.", completion: .file())
  var files: [String]

  @Option(help: "Folder with the public keys that are trusted.", completion: .directory)
  var trust: String

  @Option(help: "Private key to decrypt with, as keygen --encryption makes it.", completion: .file())
  var decryptKey: String?

  @Option(name: .shortAndLong, help: "Folder for copies of what was verified; made if it is missing.")
  var output: String?

  @Option(help: "Day on which the keys must be valid, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let admission = Admission(
      trusted: try KeyFiles.trustedKeys(trust), day: date ?? .today,
      openingKey: try decryptKey.map(KeyFiles.openingKey))
    if let output {
      try? FileManager.default.createDirectory(
        atPath: output, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    var refused = 0
    for file in files {
      let (folder, name) = Self.split(file)
      let text: Text
      do throws(TrustError) {
        let admitted = try admission.admit(name, from: try InboxFolder(folder), into: output)
        text = PackingText.verified(file, admitted.manifest, key: admitted.key)
      } catch {
        if error.isOwnFault { throw Failure(PackingText.refused(file, error)) }
        refused += 1
        text = PackingText.refused(file, error)
      }
      if !common.quiet { print(text[common.language]) }
    }
    if files.count > 1, !common.quiet {
      print(PackingText.summary(verified: files.count - refused, refused: refused)[common.language])
    }
    if refused > 0 { throw ExitStatus.filesRefused.code }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}

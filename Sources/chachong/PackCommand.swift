import ArgumentParser
import Console
import Engine
import Foundation
import Nightly
import Reports
import Submission
import Trust

/// `chachong pack`: makes files ready to be sent.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Checks files, recodes and compresses them, and signs them, ready to be sent.",
    discussion: """
      Each file is named after its batch, 410000-20261124-late-001.csv: province, date, kind (register, late, transfer, \
      enrolment, approvals, decisions) and number. Writes BATCH.csv.zst and BATCH.manifest.json, to be sent together. Files with rows \
      that cannot be used are not packed: the findings are shown as validate shows them. Columns that the format does not \
      know are left out. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some files have findings and were not packed.
      """)

  @Argument(help: "Files to send: .csv, .csv.gz or .csv.zst.", completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: "Folder for what is to be sent; made if it is missing.")
  var output: String

  @Option(help: "Private key to sign with, as keygen makes it.", completion: .file())
  var key: String

  @Option(
    help: "The ministry's public key, to which the files are encrypted. (default: not encrypted)", completion: .file())
  var encryptTo: String?

  @Option(help: "Digest in the manifest: sha256, or sm3 where the Chinese standards must be used.")
  var digest = ContentDigest.Algorithm.sha256

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let packer = BatchPacker(
      key: try KeyFiles.signingKey(key), sealingKey: try encryptTo.map(KeyFiles.sealingKey), digest: digest)
    let batches = try files.map(Self.batch)
    try? FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let check = FileCheck(reading.stream(.register, workers: working.workers, terminal: terminal))
    let screen = FindingsScreen(language: common.language)
    var isClean = true
    for (file, batch) in zip(files, batches) {
      let findings = try check.findings(in: file, kind: batch.kind)
      terminal.endProgress()
      if findings.refusal != nil || findings.rejected > 0 {
        isClean = false
        if !common.quiet { print(screen.text(of: findings), terminator: "") }
        terminal.complain(PackingText.notPacked(file))
        continue
      }
      let manifest: Manifest
      do throws(PackingError) {
        manifest = try packer.pack(file, as: batch, encoding: reading.encoding, into: output)
      } catch {
        throw Failure(error.text(file: file))
      }
      if !common.quiet { print(PackingText.packed(manifest, folder: output)[common.language]) }
    }
    if !isClean { throw ExitStatus.findings.code }
  }

  /// The batch that a file is named after.
  private static func batch(_ path: String) throws(Failure) -> BatchName {
    let name = path.split(separator: "/").last ?? ""
    let ending = [".csv", ".csv.gz", ".csv.zst"].first { name.hasSuffix($0) }
    guard let ending, let batch = BatchName(String(name.dropLast(ending.count))) else {
      throw Failure(PackingText.misnamed(path))
    }
    return batch
  }
}

extension ContentDigest.Algorithm: ExpressibleByArgument {}

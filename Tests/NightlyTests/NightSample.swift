import Engine
import Foundation
import Identity
import Reports
import Rules
import Submission
import TestSupport
import Trust

@testable import Nightly

/// A workspace, and a province that signs what it sends there.
final class NightSample {
  let workspace: Nightly.Workspace
  let key = SigningKey()
  private let folder: TestSupport.Workspace

  init() throws {
    folder = try TestSupport.Workspace()
    workspace = Nightly.Workspace(folder.path("night"))
    try workspace.create()
    try trust()
  }

  static func day(_ decimal: UInt32) -> CalendarDay { CalendarDay(decimal: decimal) ?? .none }

  /// Has the ministry trust the province's key, until it is revoked.
  func trust(revokedOn: CalendarDay? = nil) throws {
    let trusted = TrustedKey(
      name: "henan", province: Division(rawValue: 410000), validity: Self.day(2026_01_01)...Self.day(2026_12_31),
      revokedOn: revokedOn, publicKey: key.publicKey)
    try write(trusted.settings, "trust/henan.toml")
  }

  /// Changes a line of `chachong.toml`.
  func set(_ line: String, to changed: String) throws {
    try write(try text("chachong.toml").replacing(line, with: changed), "chachong.toml")
  }

  func takeUnsigned() throws { try set("signatures = \"required\"", to: "signatures = \"off\"") }

  /// Packs rows of ``SampleSubmission`` into the inbox, and their manifest; `spoilt`, none of them can be used.
  @discardableResult
  func send(
    _ kind: SubmissionKind, _ number: Int = 1, rows: Range<Int> = 0..<20, sealedTo sealingKey: SealingKey? = nil,
    spoilt: Bool = false
  ) throws -> Manifest {
    var text = ([SampleSubmission.header] + rows.map(SampleSubmission.row)).map { "\($0)\n" }.joined()
    if spoilt { text = text.replacing(",410102,3,202209,1,", with: ",410102,13,202209,1,") }
    let batch = BatchName(
      province: Division(rawValue: 410000), date: Self.day(2026_11_24), kind: kind, sequence: number)
    return try BatchPacker(key: key, sealingKey: sealingKey)
      .pack(folder.write(text, "rows.csv"), as: batch, into: workspace.inbox)
  }

  func job(_ day: UInt32 = 2026_11_24) -> NightJob {
    NightJob(workspace: workspace, day: Self.day(day), workers: Workers(count: 1), engineVersion: "test")
  }

  /// Runs a night until the stage begins, as if it were killed there: nothing that it does afterwards stays.
  func kill(_ day: UInt32 = 2026_11_24, at stage: NightStage) throws {
    let image = folder.path("image")
    var job = job(day)
    let (path, files) = (workspace.path, FileManager.default)
    job.onProgress = { progress in
      if progress.stage == stage, !files.fileExists(atPath: image) {
        try? files.copyItem(atPath: path, toPath: image)
      }
    }
    try job.runAll { _ in }
    try files.removeItem(atPath: path)
    try files.moveItem(atPath: image, toPath: path)
  }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(workspace.path)/\(name)"))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(workspace.path)/\(name)", encoding: .utf8)
  }

  /// Empty of a folder that is not there.
  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(workspace.path)/\(folder)")) ?? []).sorted()
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(workspace.path)/\(name)") }

  /// Of a night's `files.csv`, each file's refusal; empty of one that was used.
  func refusals(_ night: String = "2026-11-24") throws -> [String: String] {
    let table = ReportTable(csv: try text("reports/\(night)/files.csv"))
    return Dictionary(table.rows.map { ($0[0], $0[6]) }) { first, _ in first }
  }
}

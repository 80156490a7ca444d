import Foundation
import Reports
import Submission
import Trust

/// The end of a night: its files are put away, by what its reports say of them, and its metrics shown.
struct NightTidying {
  var workspace: Workspace
  var night: Night
  var settings: WorkspaceSettings

  private var reports: String { "\(workspace.reports)/\(night.name)" }

  var isPublished: Bool { FileManager.default.fileExists(atPath: reports) }

  /// Removes what a killed run had begun to write.
  func removeLeftovers() throws(Failure) {
    let names = (try? FolderNames.read(workspace.reports)) ?? []
    for name in names where name.hasPrefix(".") && name.contains(".partial-") {
      Folder.remove("\(workspace.reports)/\(name)")
    }
  }

  /// Moves refused files to the quarantine, each with its reason beside it, and the others to the archive.
  func run() throws(Failure) {
    guard let text = try? String(contentsOfFile: "\(reports)/\(NightFileRow.table).csv", encoding: .utf8) else {
      throw Failure(NightText.cannotRead("\(reports)/\(NightFileRow.table).csv"))
    }
    let files = NightFileRow.refusals(in: ReportTable(csv: text))
    let reasons = Dictionary(files.map { ($0.name, $0.reason) }) { first, _ in first }
    let batches = Dictionary(grouping: files) { Night.batch($0.name) }
    // From behind: a file called as another's reason is put away before that is written, and not in its place.
    for name in try Folder.names(in: night.folder).reversed() {
      // A name that has such a mark of its own is told apart from none: both are no batch's, and refused.
      let reason = reasons[name.withoutExcelMark] ?? refusal(ofManifest: name, batches[Night.batch(name)] ?? [])
      if reason.isEmpty {
        try put(name, into: workspace.archive)
        continue
      }
      let folder = "\(workspace.quarantine)/\(night.name)"
      try Folder.make(folder)
      // Not by way of a temporary file, which a kill would leave behind: a night that is tidied again writes it again.
      do {
        try Data("\(reason)\n".utf8).write(to: URL(filePath: "\(folder)/\(name).reason.txt"))
      } catch { throw Failure(NightText.cannotWrite(folder, "")) }
      try put(name, into: workspace.quarantine)
    }
    Folder.remove(night.folder)
    // Last, as they do not hold up the next night where they cannot be written.
    try showMetrics()
  }

  /// Puts the night's metrics where the exporter looks, unless they are there.
  func showMetrics() throws(Failure) {
    try orFail { () throws(OutputError) in
      try NightMetrics.copy("\(reports)/\(NightMetrics.name)", to: workspace.file(settings.metricsFile))
    }
  }

  /// Of a manifest, why the files of its batch were refused: the first's reason, and none where one of them was used. By the
  /// table, as the files may have been put away before a kill.
  private func refusal(ofManifest name: String, _ batch: [(name: String, reason: String)]) -> String {
    guard name.hasSuffix(Manifest.ending), batch.allSatisfy({ !$0.reason.isEmpty }) else { return "" }
    return batch.min { $0.name < $1.name }?.reason ?? ""
  }

  private func put(_ name: String, into place: String) throws(Failure) {
    try Folder.make("\(place)/\(night.name)")
    try Folder.move("\(night.folder)/\(name)", to: "\(place)/\(night.name)/\(name)")
  }
}

import Foundation
import Reports
import Submission

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
    let refused = NightFileRow.refusals(in: ReportTable(csv: text))
    for name in try Folder.names(in: night.folder) {
      guard let reason = refused[name] ?? refusal(ofCompanion: name, in: refused) else {
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

  /// Of a manifest, and of a sealed file that was read by its name when opened, the reason of the batch's refusal.
  private func refusal(ofCompanion name: String, in refused: [String: String]) -> String? {
    guard name.hasSuffix(Night.manifestEnding) || name.hasSuffix(".sealed") else { return nil }
    let batch = name.prefix { $0 != "." }
    return refused.first { $0.key.prefix { $0 != "." } == batch }?.value
  }

  private func put(_ name: String, into place: String) throws(Failure) {
    try Folder.make("\(place)/\(night.name)")
    try Folder.move("\(night.folder)/\(name)", to: "\(place)/\(night.name)/\(name)")
  }
}

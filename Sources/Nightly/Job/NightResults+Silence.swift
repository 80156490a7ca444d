import Foundation
import Identity
import Reports

extension NightResults {
  /// Of the `expected` provinces those of which no file came, not even one that was refused; each with the last night in which one
  /// did, by the reports of earlier nights.
  func silentProvinces(of expected: [Division], in workspace: Workspace) throws(Failure) -> [SilentProvince] {
    let sent = Set(fileRows(.english).map(\.province))
    var silent = expected.sorted().map { SilentProvince(code: $0.code, name: $0.name ?? "") }
      .filter { !sent.contains($0.code) }
    if silent.isEmpty { return [] }
    // A day's second night has a longer name than its first.
    let nights = try Folder.names(in: workspace.reports)
      .sorted { ($0.prefix(10), $0.utf8.count, $0) > ($1.prefix(10), $1.utf8.count, $1) }
    for night in nights.prefix(SilentProvince.nightsLookedThrough) {
      let path = "\(workspace.reports)/\(night)/\(NightFileRow.table).csv"
      guard silent.contains(where: { $0.lastNight == nil }) else { break }
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      let sent = NightFileRow.provinces(in: ReportTable(csv: text))
      for index in silent.indices where silent[index].lastNight == nil && sent.contains(silent[index].code) {
        silent[index].lastNight = night
      }
    }
    return silent
  }
}

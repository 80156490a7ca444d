import Foundation
import Reports

/// The night in the text form of Prometheus, for the node exporter's textfile collector.
///
/// It is one of the night's reports, and copied from there to where the exporter looks, so that a run that takes up a night which
/// was published and then killed still can.
struct NightMetrics {
  static let name = "chachong.prom"

  var summary: NightSummary
  var measured: MeasuredRun
  var finishedAt: Date

  var text: String {
    var text = ""
    func metric(_ name: String, _ help: String, _ samples: [(labels: String, value: String)]) {
      text += "# HELP chachong_\(name) \(help)\n# TYPE chachong_\(name) gauge\n"
      for sample in samples { text += "chachong_\(name)\(sample.labels) \(sample.value)\n" }
    }
    func one(_ name: String, _ help: String, _ value: Int) { metric(name, help, [("", "\(value)")]) }
    one(
      "last_success_timestamp_seconds", "When the last night ended well; its age tells whether nights are missing.",
      Int(finishedAt.timeIntervalSince1970))
    metric("night_seconds", "Wall time of the night.", [("", measured.wallSeconds.plain)])
    metric("night_cpu_seconds", "Processor time of the night.", [("", measured.cpuSeconds.plain)])
    one("night_peak_memory_bytes", "Peak memory of the night.", measured.peakMemoryBytes)
    metric(
      "stage_seconds", "Wall time of each stage.",
      measured.stages.map { ("{stage=\"\($0.name)\"}", $0.seconds.plain) })
    metric(
      "files", "Files of the night.",
      [
        ("{result=\"used\"}", "\(summary.files - summary.refusedFiles)"),
        ("{result=\"refused\"}", "\(summary.refusedFiles)"),
      ])
    one("silent_provinces", "Provinces that are expected to send files, and sent none.", summary.silent.count)
    metric(
      "rows", "Rows of the night.",
      [("{result=\"admitted\"}", "\(summary.admitted)"), ("{result=\"rejected\"}", "\(summary.rejected)")])
    one("registrations", "Registrations in the register.", summary.registrations)
    metric(
      "requests", "Requests of the night by verdict.",
      summary.verdicts.map { ("{verdict=\"\($0.name)\"}", "\($0.count)") })
    metric(
      "events", "What happened to cases and approvals.",
      summary.events.map { ("{event=\"\($0.name)\"}", "\($0.count)") })
    one("open_cases", "Cases that nobody has decided yet.", summary.openCases)
    one("overdue_steps", "Steps past their due date.", summary.overdue)
    return text
  }

  /// Copies the file in one step, so that the exporter never reads half of it. Readable by all, as the exporter is another user.
  static func copy(_ report: String, to path: String) throws(OutputError) {
    guard let text = try? Data(contentsOf: URL(filePath: report)) else { throw OutputError(.cannotWrite, path: path) }
    if text == (try? Data(contentsOf: URL(filePath: path))) { return }
    try ReplacedFile.write([UInt8](text), to: path, mode: 0o644)
  }
}

extension Double {
  /// Three decimals, with a point in every locale.
  fileprivate var plain: String {
    let thousandths = Int((self * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }
}

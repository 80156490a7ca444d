import Foundation
import Identity
import Reports
import Rules

/// The days by which a night's files were admitted or refused, in a hidden file among them.
///
/// Each stays judged as it was, since it may be in the register or the case book already when a killed night goes on; what was not
/// judged by then is so by the day on which it is. A key that was revoked meanwhile admits nothing more.
struct AdmissionDays {
  private let path: String
  private let today: CalendarDay
  /// Days as YYYYMMDD, by file.
  private var days: [String: UInt32]

  init(of night: Night, today: CalendarDay) {
    path = "\(night.folder)/.admission-days.json"
    self.today = max(night.day, today)
    // One that was never written, as the night was killed before, knows of no file.
    days =
      FileManager.default.contents(atPath: path).flatMap { try? JSONDecoder().decode([String: UInt32].self, from: $0) }
      ?? [:]
  }

  subscript(name: String) -> CalendarDay { days[name].flatMap(CalendarDay.init(decimal:)) ?? today }

  /// Notes that these are judged, before anything comes of it.
  mutating func note(_ names: [String]) throws(Failure) {
    for name in names where days[name] == nil { days[name] = today.decimal }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let json = try? encoder.encode(days) else { throw Failure(NightText.cannotWrite(path, "")) }
    try orFail { () throws(OutputError) in try ReplacedFile.write([UInt8](json), to: path) }
  }
}

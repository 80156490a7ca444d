import Engine
import Register
import Reports
import Rules

/// What keeps a register fit to be asked for years, once a night's reports are there: look-up tables of what was enrolled, and small
/// old submissions put together. What a kill leaves undone the next night does.
struct NightUpkeep {
  var workspace: Workspace
  var settings: WorkspaceSettings
  var day: CalendarDay
  var workers: Workers

  func run() throws(Failure) {
    guard settings.index || settings.compactAfterDays > 0 else { return }
    try orFail { () throws(RegisterError) in
      var writer = try RegisterWriter(at: workspace.register)
      if settings.compactAfterDays > 0 {
        var compaction = RegisterCompaction(workers: workers)
        compaction.enrolledUntil = day.before(days: settings.compactAfterDays).decimal
        if compaction.isDue(writer.register) { try compaction.compact(&writer) }
      }
      if settings.index { _ = try writer.indexAll(workers: workers) }
    }
  }
}

extension CalendarDay {
  /// No day where it would be before 1900.
  fileprivate func before(days: Int) -> CalendarDay {
    CalendarDay(rawValue: UInt16(clamping: Int(rawValue) - days))
  }
}

import Foundation
import Reports

/// Measures a run: its stages, its processor time, its peak memory.
struct RunClock {
  private let began = ContinuousClock.now
  private var stageBegan = ContinuousClock.now
  private var stages: [MeasuredRun.Stage] = []

  /// Ends the stage that has been running since the last call.
  mutating func endStage(_ name: String, rows: Int = 0, bytes: Int = 0) {
    let now = ContinuousClock.now
    stages.append(.init(name: name, seconds: stageBegan.duration(to: now) / .seconds(1), rows: rows, bytes: bytes))
    stageBegan = now
  }

  func measured(workers: Int) -> MeasuredRun {
    var usage = rusage()
    // SAFETY: `getrusage` fills the structure it is given.
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return MeasuredRun(
      workers: workers, wallSeconds: began.duration(to: .now) / .seconds(1),
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMemoryBytes: usage.ru_maxrss * 1024,
      stages: stages)
  }
}

import Foundation
import Reports

/// Measures a run: its stages, its processor time, its peak memory.
public struct RunClock {
  private let began = ContinuousClock.now
  private var stageBegan = ContinuousClock.now
  private var cpuAtBegin = usage.cpuSeconds
  private var stages: [MeasuredRun.Stage] = []

  public init() {}

  /// Ends the stage that has been running since the last call.
  public mutating func endStage(_ name: String, rows: Int = 0, bytes: Int = 0) {
    let now = ContinuousClock.now
    let cpu = Self.usage.cpuSeconds
    stages.append(
      .init(
        name: name, seconds: stageBegan.duration(to: now) / .seconds(1), cpuSeconds: cpu - cpuAtBegin, rows: rows,
        bytes: bytes))
    (stageBegan, cpuAtBegin) = (now, cpu)
  }

  public func measured(workers: Int) -> MeasuredRun {
    let usage = Self.usage
    return MeasuredRun(
      workers: workers, wallSeconds: began.duration(to: .now) / .seconds(1), cpuSeconds: usage.cpuSeconds,
      peakMemoryBytes: usage.ru_maxrss * 1024, stages: stages)
  }

  /// What the process has used so far.
  private static var usage: rusage {
    var usage = rusage()
    // SAFETY: `getrusage` fills the structure it is given.
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}

extension rusage {
  /// Of all threads, in the program and in the system for it.
  fileprivate var cpuSeconds: Double {
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(ru_utime) + seconds(ru_stime)
  }
}

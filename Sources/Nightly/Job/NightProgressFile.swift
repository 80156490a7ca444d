import Engine
import Foundation
import Glibc
import Reports
import Synchronization

/// How far a nightly job has come.
public struct NightProgress: Codable, Sendable, Equatable {
  public var stage: NightStage
  /// Of the files that the stage is reading.
  public var rows = 0
  public var bytes = 0

  public init(_ stage: NightStage) { self.stage = stage }
}

/// How far a job has come, in a small file of the workspace for those who watch from another process, such as the desk. It is
/// written when a stage begins and twice a second at most, and gone when the job ends; one whose process is gone is left over
/// from a kill.
public final class NightProgressFile: Sendable {
  private struct State: Codable {
    var process: Int32
    var progress: NightProgress
  }

  private let path: String
  private let last = Mutex<(at: ContinuousClock.Instant, stage: NightStage)?>(nil)

  public init(_ workspace: Workspace) { path = "\(workspace.path)/.progress.json" }

  /// Notes how far the job has come; what cannot be written is not worth stopping for.
  public func note(_ progress: NightProgress) {
    let now = ContinuousClock.now
    last.withLock { last in
      if let last, last.stage == progress.stage, now - last.at < .milliseconds(500) { return }
      last = (now, progress.stage)
      let state = State(process: getpid(), progress: progress)
      guard let json = try? JSONEncoder().encode(state) else { return }
      try? ReplacedFile.write([UInt8](json), to: path, synchronised: false)
    }
  }

  /// To be done when the job ends. One that has noted nothing leaves the file alone, which is another's then: a second job was started.
  public func remove() {
    guard last.withLock({ $0 != nil }) else { return }
    for name in [path, path + ReplacedFile.temporarySuffix] { try? FileManager.default.removeItem(atPath: name) }
  }

  /// What a job that is running now has noted; `nil` where none is.
  public func read() -> NightProgress? {
    guard let data = FileManager.default.contents(atPath: path),
      let state = try? JSONDecoder().decode(State.self, from: data), state.process > 0, kill(state.process, 0) == 0
    else { return nil }
    return state.progress
  }
}

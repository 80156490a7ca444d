import Engine
import Foundation
import Glibc
import Reports
import Synchronization

/// How far a job has come, in a small file of the workspace for those who watch from another process, such as the desk. It is
/// written twice a second at most, and gone when the job ends; one whose process is gone is left over from a kill.
public final class NightProgressFile: Sendable {
  public struct State: Codable, Sendable, Equatable {
    public var process: Int32
    public var stage: String
    public var rows: Int
    public var bytes: Int
  }

  private let path: String
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  public init(_ workspace: Workspace) { path = "\(workspace.path)/.progress.json" }

  /// Notes how far the job has come; what cannot be written is not worth stopping for.
  public func note(_ stage: ProgressText, _ progress: StreamProgress) {
    let now = ContinuousClock.now
    let isTime = last.withLock { last in
      if let last, now - last < .milliseconds(500) { return false }
      last = now
      return true
    }
    guard isTime else { return }
    let state = State(process: getpid(), stage: stage.rawValue, rows: progress.rows, bytes: progress.bytes)
    guard let json = try? JSONEncoder().encode(state) else { return }
    try? ReplacedFile.write([UInt8](json), to: path, synchronised: false)
  }

  public func remove() {
    for name in [path, path + ReplacedFile.temporarySuffix] { try? FileManager.default.removeItem(atPath: name) }
  }

  /// What a job that is running now has noted; `nil` where none is.
  public func read() -> State? {
    guard let data = FileManager.default.contents(atPath: path),
      let state = try? JSONDecoder().decode(State.self, from: data), state.process > 0, kill(state.process, 0) == 0
    else { return nil }
    return state
  }
}

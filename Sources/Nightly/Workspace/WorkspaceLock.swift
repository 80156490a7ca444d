import Foundation
import Glibc
import Reports

/// Held while a nightly job runs: a second one that is started by mistake says so and stops. The system lets go of it when the
/// process ends, however it ends.
struct WorkspaceLock: ~Copyable {
  private let file: FileHandle

  init(_ workspace: Workspace) throws(Failure) {
    let path = workspace.lock
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    guard let file = FileHandle(forWritingAtPath: path) else { throw Failure(NightText.noWorkspace(workspace.path)) }
    guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else { throw Failure(NightText.isRunning(workspace.path)) }
    self.file = file
  }

  deinit { try? file.close() }
}

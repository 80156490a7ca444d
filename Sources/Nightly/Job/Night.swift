import Foundation
import Identity
import Reports
import Rules
import Submission
import Trust

/// A night under way: its name, its day, and the folder with the files that it has taken from the inbox.
///
/// The folder is there from the first file that is taken until all are put away, so a night that was killed is found again.
struct Night: Sendable {
  /// `2026-11-24`, and `2026-11-24.2` for a second night of one day.
  let name: String
  let day: CalendarDay
  let folder: String

  private init?(name: String, in workspace: Workspace) {
    guard let day = CalendarDay(isoText: name.prefix(10)) else { return nil }
    self.name = name
    self.day = day
    folder = "\(workspace.work)/\(name)"
  }

  /// The night that was left unfinished, or else a new one of `day`; that day's last one where it is done and nothing has come
  /// since.
  static func next(in workspace: Workspace, day: CalendarDay) throws(Failure) -> (night: Night, isDone: Bool)? {
    let unfinished = try Folder.names(in: workspace.work).compactMap { Night(name: $0, in: workspace) }
    if let night = unfinished.first { return (night, false) }
    var (done, number): (Night?, Int) = (nil, 1)
    while let night = Night(name: number == 1 ? day.isoText : "\(day.isoText).\(number)", in: workspace) {
      guard FileManager.default.fileExists(atPath: "\(workspace.reports)/\(night.name)") else {
        if let done, try Folder.names(in: workspace.inbox).isEmpty { return (done, true) }
        return (night, false)
      }
      (done, number) = (night, number + 1)
    }
    return nil
  }

  /// Takes all files from the inbox, one rename each.
  func takeFiles(from workspace: Workspace) throws(Failure) {
    do throws(SystemError) { try FolderNames.makeUsable(in: workspace.inbox) } catch {
      throw Failure(NightText.cannotWrite(workspace.inbox, "\(error)"))
    }
    for name in try Folder.names(in: workspace.inbox) {
      try Folder.move("\(workspace.inbox)/\(name)", to: "\(folder)/\(name)")
    }
  }

  /// Manifests of batches of which nothing else was taken.
  func orphanManifests() throws(Failure) -> [String] {
    let names = try Folder.names(in: folder)
    let batches = Set(names.filter { !$0.hasSuffix(Manifest.ending) }.map(Self.batch))
    return names.filter { $0.hasSuffix(Manifest.ending) && !batches.contains(Self.batch($0)) }
  }

  /// What the names of a payload and its manifest begin with.
  static func batch(_ name: String) -> Substring { name.prefix { $0 != "." } }

  /// Verified copies of the files that were taken; hidden among these.
  var admitted: String { "\(folder)/.admitted" }

  /// What lies among the night's files and cannot be read as one, such as a link or a pipe, with the reason.
  func unreadable() throws(Failure) -> [(name: String, reason: Text)] {
    var refused: [(name: String, reason: Text)] = []
    let inbox = try openFolder()
    for name in try Folder.names(in: folder) where !name.hasSuffix(Manifest.ending) {
      do throws(TrustError) { try inbox.check(name) } catch {
        if error.isMachineFault { throw Failure(PackingText.refused(name, error)) }
        refused.append((name, PackingText.refused(name, error)))
      }
    }
    return refused
  }

  /// The folder, as one into which others put files.
  func openFolder() throws(Failure) -> InboxFolder {
    do { return try InboxFolder(folder) } catch { throw Failure(PackingText.refused(folder, error)) }
  }

  /// The files in a folder of the night, by what their names say they hold, but those that were `refused` already.
  func files(in folder: String, without refused: Set<String> = []) throws(Failure) -> NightFiles {
    var files = NightFiles()
    for name in try Folder.names(in: folder) where !name.hasSuffix(Manifest.ending) && !refused.contains(name) {
      let path = "\(folder)/\(name)"
      let isTable = [".csv", ".csv.gz", ".csv.zst"].contains { name.hasSuffix($0) }
      switch isTable ? SubmissionName(path: path)?.kind : nil {
      case .register: files.registers.append(path)
      case .late, .transfer, .enrolment: files.requests.append(path)
      case .approvals: files.approvals.append(path)
      case .decisions: files.decisions.append(path)
      case nil: files.others.append(path)
      }
    }
    return files
  }
}

/// Paths of a night's files, each kind in the order of names.
struct NightFiles: Sendable {
  var registers: [String] = []
  var requests: [String] = []
  var approvals: [String] = []
  var decisions: [String] = []
  var others: [String] = []
}

/// What the job does with folders; a failure names the path.
enum Folder {
  /// Names of plain files and folders, but not of hidden ones, sorted.
  static func names(in path: String) throws(Failure) -> [String] {
    do throws(SystemError) {
      return try FolderNames.read(path).filter { !$0.hasPrefix(".") }
    } catch {
      throw Failure(error.code == ENOENT ? NightText.noWorkspace(path) : NightText.cannotRead(path))
    }
  }

  static func make(_ path: String) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(NightText.cannotWrite(path, error.localizedDescription))
    }
  }

  /// One rename. A file of the same name in the new place is replaced: it is the same, moved by a night that was killed.
  static func move(_ path: String, to target: String) throws(Failure) {
    do {
      if FileManager.default.fileExists(atPath: target) { try FileManager.default.removeItem(atPath: target) }
      try FileManager.default.moveItem(atPath: path, toPath: target)
    } catch {
      throw Failure(NightText.cannotWrite(target, error.localizedDescription))
    }
  }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}

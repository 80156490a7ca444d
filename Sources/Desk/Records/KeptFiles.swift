import Foundation
import Nightly
import Trust

/// Provinces' files as they came, in the archive and the quarantine, which the desk reads again.
struct KeptFiles: Sendable {
  private let workspace: Workspace
  private let openingKey: OpeningKey?

  private static let sealedEnding = ".sealed"
  /// What folders of opened copies begin with, in the workspace.
  private static let copies = ".opened-"

  /// Where the key cannot be read, sealed files are as if they were gone; the night says what is wrong with it.
  init(_ workspace: Workspace, _ settings: WorkspaceSettings) {
    self.workspace = workspace
    openingKey = settings.openingKey.flatMap { name in try? KeyFiles.openingKey(workspace.file(name)) }
    removeLeftovers()
  }

  /// What `body` makes of files, given the paths at which their rows can be read: of a sealed one that of an opened copy, which is
  /// gone afterwards. Left out is what cannot be opened, and what is no regular file: a link may lead to another province's file,
  /// and a pipe would be waited for.
  func read<Result>(_ paths: [String], _ body: ([String]) throws -> Result) rethrows -> Result {
    let folder = "\(workspace.path)/\(Self.copies)\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let regular = paths.filter(isRegular)
    return try body(regular.compactMap { $0.hasSuffix(Self.sealedEnding) ? open($0, into: folder) : $0 })
  }

  private func isRegular(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType == .typeRegular
  }

  private func open(_ path: String, into folder: String) -> String? {
    guard let openingKey, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let name = String(path[path.utf8.index(after: slash)...])
    let copy = "\(folder)/\(name.dropLast(Self.sealedEnding.count))"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try InboxFolder(String(path[..<slash])).unseal(name, with: openingKey, to: copy)
      return copy
    } catch { return nil }
  }

  /// Removes the copies of a desk that was killed.
  private func removeLeftovers() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.path)) ?? []
    for name in names where name.hasPrefix(Self.copies) {
      try? FileManager.default.removeItem(atPath: "\(workspace.path)/\(name)")
    }
  }
}

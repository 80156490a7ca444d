import Foundation

/// The temporary folder of one test, removed with it.
public final class Workspace {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "chachong-test-\(UUID().uuidString.prefix(8))")

  public init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  public func path(_ name: String) -> String { folder.appending(path: name).path() }

  /// Writes a file, and the folders above it where they are missing; returns its path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, _ name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path(name)
  }

  @discardableResult
  public func write(_ text: String, _ name: String) throws -> String { try write(text.utf8, name) }

  public func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

  public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// What a folder holds, hidden files too, in order.
  public func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  public func paths(in name: String) throws -> [String] { try names(in: name).map { path("\(name)/\($0)") } }
}

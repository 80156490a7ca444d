import Foundation
import Glibc
import TestSupport
import Testing

@testable import Reports

struct ReplacedFileTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("a file takes the place of an older one, with its permissions whatever the mask, and leaves nothing beside it")
  func replaces() throws {
    let path = workspace.path("metrics")
    for (text, permissions) in [("one", 0o600), ("a longer one", 0o644), ("", 0o600)] {
      try ReplacedFile.write(Array(text.utf8), to: path, mode: UInt32(permissions), synchronised: text.isEmpty)
      #expect(try workspace.text("metrics") == text)
      #expect(try mode(path) == permissions)
    }
    #expect(try workspace.names() == ["metrics"])
  }

  @Test("what a kill left on the way is overwritten")
  func leftOver() throws {
    let path = workspace.path("metrics")
    try workspace.write("half of an old one", "metrics" + ReplacedFile.temporarySuffix)
    try ReplacedFile.write(Array("new".utf8), to: path)
    #expect(try workspace.text("metrics") == "new")
    #expect(try workspace.names() == ["metrics"])
  }

  @Test("where it cannot be written the older one stays, and the error says why")
  func fails() throws {
    let path = workspace.path("folder")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: OutputError(.cannotCreate, path: path, code: EISDIR)) { try ReplacedFile.write([1], to: path) }
    let missing = workspace.path("no/metrics")
    #expect(throws: OutputError(.cannotCreate, path: missing, code: ENOENT)) {
      try ReplacedFile.write([1], to: missing)
    }
    #expect(try workspace.names() == ["folder"])
  }

  @Test("a link and a device are written to, not replaced")
  func others() throws {
    let (link, target) = (workspace.path("link"), workspace.path("target"))
    try workspace.write("old and long", "target")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try ReplacedFile.write(Array("new".utf8), to: link)
    #expect(try workspace.text("target") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(throws: OutputError(.diskFull, path: "/dev/full", code: ENOSPC)) {
      try ReplacedFile.write([1], to: "/dev/full")
    }
    var status = stat()
    #expect(unsafe lstat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }
}

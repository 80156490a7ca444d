import CaseBook
import Foundation
import Synchronization
import Testing

@testable import Desk

@Suite struct AttachmentTests {
  private let fixture: DeskFixture

  init() throws { fixture = try DeskFixture() }

  private func add(_ content: Data, to request: String, seen: CaseVersion? = nil) throws -> Result<
    DeskOutcome, DeskRefusal
  > {
    let viewer = Viewer(user: "clerk", fullName: "经办人", role: .decider, seat: .ministry)
    let version = try seen ?? CaseVersion(rawValue: Int(fixture.version(request)) ?? -1)
    return try AttachmentFolder(path: fixture.desk.workspace.attachments).add(
      FormData.File(name: "证明.pdf", data: content), to: fixture.desk.book,
      DeskAction(fixture.number(request), by: viewer, on: DeskFixture.day(20261126), seen: version))
  }

  private func names() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: fixture.desk.workspace.attachments)) ?? []
  }

  @Test func whatIsRefusedLeavesNoFile() throws {
    let document = Data("%PDF-1.7 x".utf8)
    let stale = CaseVersion(rawValue: 0)
    #expect(throws: DeskRefusal.self) { try add(document, to: DeskFixture.cross, seen: stale).get() }
    #expect(names().isEmpty)
    // One that another case names stays.
    #expect(try add(document, to: DeskFixture.county).get() == .attached)
    #expect(throws: DeskRefusal.self) { try add(document, to: DeskFixture.cross, seen: stale).get() }
    let file = try #require(try fixture.desk.book.file(fixture.number(DeskFixture.county)))
    #expect(names() == file.attachments.map(\.digest))
  }

  @Test("a document that a machine which stopped has left empty, and no case names, is written again")
  func writtenAgain() throws {
    let document = Data("%PDF-1.7 x".utf8)
    #expect(try add(document, to: DeskFixture.county).get() == .attached)
    let folder = fixture.desk.workspace.attachments
    let path = "\(folder)/\(try #require(names().first))"
    try Data().write(to: URL(filePath: path))
    #expect(try add(document, to: DeskFixture.cross).get() == .attached)
    #expect(FileManager.default.contents(atPath: path) == document)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
  }

  /// All on one state of the case: the first is taken, the others are told that it has changed, and the file stays.
  @Test func oneContentMayComeManyTimesAtOnce() throws {
    for round in 1...30 {
      let document = Data("%PDF-1.7 \(round)".utf8) + Data(count: 1 << 20)
      let seen = CaseVersion(rawValue: Int(try fixture.version(DeskFixture.cross)) ?? -1)
      let (begun, attached, refused, group) = (Counter(), Counter(), Counter(), DispatchGroup())
      for _ in 0..<4 {
        group.enter()
        Thread.detachNewThread {
          defer { group.leave() }
          begun.add()
          while begun.count < 4 { Thread.sleep(forTimeInterval: 0.0001) }
          switch try? add(document, to: DeskFixture.cross, seen: seen) {
          case .success: attached.add()
          case .failure: refused.add()
          case nil: break
          }
        }
      }
      group.wait()
      #expect(attached.count == 1 && refused.count == 3)
      #expect(names().count == round)
    }
  }
}

private final class Counter: Sendable {
  private let value = Mutex(0)

  func add() { value.withLock { $0 += 1 } }

  var count: Int { value.withLock { $0 } }
}

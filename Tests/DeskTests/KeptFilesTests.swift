import Foundation
import Glibc
import Identity
import Nightly
import Submission
import Testing
import Trust

@testable import Desk

/// Provinces' files, read again.
@Suite struct KeptFilesTests {
  private let fixture: DeskFixture
  private let archive: String

  init() throws {
    fixture = try DeskFixture()
    archive = "\(fixture.folder)/archive/2026-11-24"
    try FileManager.default.createDirectory(atPath: archive, withIntermediateDirectories: true)
  }

  /// The rows of the request of a case.
  private var rows: String {
    let pupil = APITests.pupil.merging(["record_id": DeskFixture.cross]) { $1 }
    let columns = pupil.keys.sorted()
    return "\(columns.joined(separator: ","))\n\(columns.map { pupil[$0] ?? "" }.joined(separator: ","))\n"
  }

  private func page(as cookie: String) -> String {
    fixture.get("/cases/\(fixture.number(DeskFixture.cross))", as: cookie).text
  }

  @Test("what is no regular file is not read: no link is followed, and no pipe waited for")
  func irregular() throws {
    let paths = (1...4).map { "\(archive)/\($0)" }
    try Data().write(to: URL(filePath: paths[0]))
    try FileManager.default.createSymbolicLink(atPath: paths[1], withDestinationPath: paths[0])
    try FileManager.default.createSymbolicLink(atPath: paths[2], withDestinationPath: "/nowhere")
    // SAFETY: the path ends with a NUL.
    #expect(unsafe mkfifo(paths[3], 0o600) == 0)
    #expect(fixture.desk.records.files.read(paths) { $0 } == [paths[0]])
  }

  @Test("a sealed file is read from an opened copy, which is gone afterwards; without the key it is left out")
  func sealed() throws {
    let ministry = OpeningKey()
    let key = "\(fixture.folder)/opening.key"
    try Data(ministry.secretText.utf8).write(to: URL(filePath: key))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    let batch = BatchName(
      province: Division(rawValue: 410000), date: DeskFixture.day(2026_11_24), kind: .late, sequence: 1)
    try Data(rows.utf8).write(to: URL(filePath: "\(fixture.folder)/rows.csv"))
    let sealingKey = SealingKey(name: "ministry", publicKey: ministry.publicKey)
    let manifest = try BatchPacker(key: SigningKey(), sealingKey: sealingKey)
      .pack("\(fixture.folder)/rows.csv", as: batch, into: archive)
    let path = "\(archive)/\(manifest.file)"
    #expect(fixture.desk.records.files.read([path]) { $0 }.isEmpty)

    var settings = fixture.desk.settings
    settings.openingKey = "opening.key"
    let files = KeptFiles(Workspace(fixture.folder), settings)
    let copy = try files.read([path]) { paths in
      #expect(paths.first?.hasSuffix("/410000-20261124-late-001.csv.zst") == true)
      return try #require(paths.first.flatMap { FileManager.default.contents(atPath: $0) })
    }
    #expect(copy.starts(with: [0x28, 0xB5, 0x2F, 0xFD]))
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    #expect(!names.contains { $0.hasPrefix(".opened") })
  }

  @Test("what the archive has of a night that is still being put away is not taken for all")
  func nightUnderWay() throws {
    let cookie = try fixture.logIn("li")
    let work = "\(fixture.folder)/work/2026-11-24"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    #expect(page(as: cookie).contains("原始数据已不在库中"))
    try Data(rows.utf8).write(to: URL(filePath: "\(archive)/410000-20261124-late-001.csv"))
    try FileManager.default.removeItem(atPath: work)
    #expect(page(as: cookie).contains("张**"))
  }
}

import Foundation
import Glibc
import Reports
import Submission
import TestSupport
import Testing
import Trust

@testable import Nightly

/// Files that a night cannot use: each is refused with its reason, and the night goes on.
@Suite struct RefusedFileTests {
  private let sample: NightSample

  init() throws {
    sample = try NightSample()
    try sample.send(.register)
  }

  /// Puts an unsigned file into the inbox under a name of any bytes.
  private func put(_ name: [UInt8]) {
    let path = Array("\(sample.workspace.inbox)/".utf8) + name + [0]
    let descriptor = unsafe path.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) {
        unsafe Glibc.open($0.baseAddress.unsafelyUnwrapped, O_CREAT | O_WRONLY, 0o600)
      }
    }
    #expect(descriptor >= 0)
    close(descriptor)
  }

  @Test("a name that is no UTF-8, or too long, gets one that can be used, and is refused as any strange name")
  func unspeltName() throws {
    put([0x61, 0xFF, 0x25, 0xC3])
    put(Array("a%FF%25%C3".utf8))
    put(Array("学籍.txt".utf8))
    put(Array(repeating: 0x61, count: 255))
    _ = try sample.job().run()
    let names = ["a%FF%25%C3", "a%FF%25%C3%1", String(repeating: "a", count: 200), "学籍.txt"]
    for name in names { #expect(try sample.refusals()[name]?.contains(name) == true, "\(name)") }
    #expect(
      sample.names("quarantine/2026-11-24") == names.flatMap { [$0, "\($0).reason.txt"] }.sorted())
    #expect(sample.names("inbox").isEmpty && sample.names("work").isEmpty)
  }

  @Test("a province of whose files none is admitted is told so in a folder of its own; what is no province has none")
  func provinceOfRefusedFiles() throws {
    for name in ["420000-20261124-late-001.csv.zst", "999999-20261124-late-001.csv.zst"] { put(Array(name.utf8)) }
    _ = try sample.job().run()
    #expect(sample.names("reports/2026-11-24/provinces") == ["410000", "420000"])
    let own = ReportTable(csv: try sample.text("reports/2026-11-24/provinces/420000/files.csv"))
    #expect(own.rows.map { $0[0] } == ["420000-20261124-late-001.csv.zst"])
    #expect(own.rows[0][6].contains("manifest-missing") && own.rows[0][6].contains("chachong pack"))
    #expect(try !sample.text("reports/2026-11-24/provinces/410000/files.csv").contains("420000"))
  }

  @Test("a sealed file without a key to open it is refused, and both sides are told")
  func sealedWithoutKey() throws {
    let ministry = OpeningKey()
    try sample.send(
      .late, rows: 0..<5, sealedTo: SealingKey(name: "ministry", publicKey: ministry.publicKey))
    _ = try sample.job().run()
    #expect(sample.names("archive/2026-11-24").count == 2)
    let name = "410000-20261124-late-001.csv.zst.sealed"
    #expect(sample.names("quarantine/2026-11-24").contains(name))
    let reason = try sample.text("quarantine/2026-11-24/\(name).reason.txt")
    #expect(reason.contains("opening_key") && reason.contains("opening-key-missing"))
    // With a key, what was put back is admitted.
    for file in [name, "410000-20261124-late-001.manifest.json"] {
      try FileManager.default.moveItem(
        atPath: "\(sample.workspace.quarantine)/2026-11-24/\(file)", toPath: "\(sample.workspace.inbox)/\(file)")
    }
    try sample.write(ministry.secretText, "opening.key")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: "\(sample.workspace.path)/opening.key")
    try sample.set("# opening_key", to: "opening_key")
    _ = try sample.job(2026_11_25).run()
    #expect(sample.names("archive/2026-11-25").count == 2)
  }

  @Test("without signatures too, what is no regular file is refused: no link is followed, and no pipe waited for")
  func irregular() throws {
    try sample.takeUnsigned()
    let names = (1...4).map { "410000-20261124-late-00\($0).csv" }
    let paths = names.map { "\(sample.workspace.inbox)/\($0)" }
    try sample.write(SampleSubmission.header, "elsewhere.csv")
    try FileManager.default.createSymbolicLink(
      atPath: paths[0], withDestinationPath: "\(sample.workspace.path)/elsewhere.csv")
    try FileManager.default.createSymbolicLink(atPath: paths[1], withDestinationPath: "/nowhere")
    try FileManager.default.createDirectory(atPath: paths[2], withIntermediateDirectories: false)
    #expect(unsafe mkfifo(paths[3], 0o600) == 0)
    _ = try sample.job().run()
    let refusals = try sample.refusals()
    for name in names { #expect(refusals[name]?.contains("not-a-regular-file") == true, "\(name)") }
    #expect(sample.names("quarantine/2026-11-24") == names.flatMap { [$0, "\($0).reason.txt"] })
    #expect(sample.names("work").isEmpty && sample.names("archive/2026-11-24").count == 2)
  }

  @Test("a manifest whose payload never came is a refused file", arguments: [true, false])
  func orphanManifest(isSigned: Bool) throws {
    if !isSigned { try sample.takeUnsigned() }
    try sample.send(.late)
    try sample.remove("inbox/410000-20261124-late-001.csv.zst")
    _ = try sample.job().run()
    let name = "410000-20261124-late-001.manifest.json"
    #expect(try sample.refusals()[name]?.contains("payload-missing") == true)
    #expect(sample.names("quarantine/2026-11-24") == [name, "\(name).reason.txt"])
    #expect(sample.names("archive/2026-11-24").count == 2)
  }

  /// A batch that came both plain and sealed; its manifest is the one of the second.
  private func sendTwice(manifestOfSealed: Bool, spoilt: Bool = false) throws {
    let ministry = OpeningKey()
    try sample.write(ministry.secretText, "opening.key")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: "\(sample.workspace.path)/opening.key")
    try sample.set("# opening_key", to: "opening_key")
    let sealingKey = SealingKey(name: "ministry", publicKey: ministry.publicKey)
    let plain = "\(sample.workspace.inbox)/410000-20261124-late-001.csv.zst"
    let first = manifestOfSealed ? plain : "\(plain).sealed"
    try sample.send(.late, rows: 0..<5, sealedTo: manifestOfSealed ? nil : sealingKey, spoilt: spoilt)
    try FileManager.default.moveItem(atPath: first, toPath: "\(sample.workspace.path)/kept")
    try sample.remove("inbox/410000-20261124-late-001.manifest.json")
    try sample.send(.late, rows: 0..<5, sealedTo: manifestOfSealed ? sealingKey : nil, spoilt: spoilt)
    try FileManager.default.moveItem(atPath: "\(sample.workspace.path)/kept", toPath: first)
  }

  @Test(
    "of a batch that came plain and sealed, the one that was signed is used, and its manifest is kept with it",
    arguments: [true, false])
  func plainAndSealed(manifestOfSealed: Bool) throws {
    try sendTwice(manifestOfSealed: manifestOfSealed)
    _ = try sample.job().run()
    let plain = "410000-20261124-late-001.csv.zst"
    let (used, refused) = manifestOfSealed ? ("\(plain).sealed", plain) : (plain, "\(plain).sealed")
    let refusals = try sample.refusals()
    #expect(refusals[used] == "" && refusals[refused]?.contains("renamed") == true, "\(refusals)")
    #expect(sample.names("quarantine/2026-11-24") == [refused, "\(refused).reason.txt"])
    #expect(
      Set(sample.names("archive/2026-11-24")).isSuperset(of: [used, "410000-20261124-late-001.manifest.json"]))
  }

  @Test("where neither can be used, the manifest goes with them, for the first one's reason")
  func neither() throws {
    try sendTwice(manifestOfSealed: true)
    try sample.trust(revokedOn: NightSample.day(2026_11_20))
    _ = try sample.job().run()
    let reasons = try ["csv.zst", "manifest.json"].map {
      try sample.text("quarantine/2026-11-24/410000-20261124-late-001.\($0).reason.txt")
    }
    #expect(reasons[0] == reasons[1] && reasons[0].contains("renamed"))
    #expect(sample.names("quarantine/2026-11-24").count == 10)
  }

  @Test("a sealed file that was opened and cannot be used is refused under its own name")
  func openedAndBad() throws {
    try sendTwice(manifestOfSealed: true, spoilt: true)
    try sample.remove("inbox/410000-20261124-late-001.csv.zst")
    _ = try sample.job().run()
    let name = "410000-20261124-late-001.csv.zst.sealed"
    #expect(try sample.refusals()[name]?.isEmpty == false)
    #expect(try sample.text("reports/2026-11-24/rejects.csv").contains("\(name),2,"))
    #expect(try sample.text("reports/2026-11-24/summary.json").contains(name))
    #expect(sample.names("quarantine/2026-11-24").count == 4)
  }

  @Test("a name that begins with a combining mark is one: its file is refused, not archived", arguments: [true, false])
  func combiningMark(isSigned: Bool) throws {
    if !isSigned { try sample.takeUnsigned() }
    let name = "\u{301}x.csv"
    put(Array(name.utf8))
    _ = try sample.job().run()
    #expect(sample.names("quarantine/2026-11-24") == [name, "\(name).reason.txt"])
    #expect(try sample.refusals()[name]?.isEmpty == false)
  }

  @Test("a file that is called as another one's reason does not take its place")
  func calledAsReason() throws {
    let name = "410000-20261124-late-001.csv.zst"
    put(Array(name.utf8))
    put(Array("\(name).reason.txt".utf8))
    _ = try sample.job().run()
    #expect(try sample.text("quarantine/2026-11-24/\(name).reason.txt").contains("manifest-missing"))
    #expect(sample.names("work").isEmpty)
  }

  @Test("a name that a spreadsheet would compute is found again", arguments: ["=1+1", "+x", "-x", "@x", "'=1+1", "'x"])
  func formulas(name: String) throws {
    // Where nothing is signed the reason begins with the name, too.
    try sample.takeUnsigned()
    put(Array(name.utf8))
    _ = try sample.job().run()
    #expect(sample.names("quarantine/2026-11-24") == [name, "\(name).reason.txt"])
    #expect(try sample.text("quarantine/2026-11-24/\(name).reason.txt").hasPrefix(name.withoutExcelMark))
  }
}

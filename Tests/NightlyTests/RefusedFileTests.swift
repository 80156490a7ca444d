import Foundation
import Glibc
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
}

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
}

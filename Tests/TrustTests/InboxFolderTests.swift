import Foundation
import Glibc
import Submission
import Testing

@testable import Trust

struct InboxFolderTests {
  @Test(
    "names that lead out of the inbox, or are no batch's",
    arguments: [
      "", ".", "..", "../410000-20261124-late-001.csv.zst", "/etc/passwd", "a/410000-20261124-late-001.csv.zst",
      "410000-20261124-late-001.csv.zst/", "410000-20261124-late-001.csv", "410000-20261124-late-001.csv.zst\u{0}",
      "410000-20261124-late-1.csv.zst", "410000-20261324-late-001.csv.zst", "410000-20261124-other-001.csv.zst",
      "４１００００-20261124-late-001.csv.zst", "410000-20261124-late-001.manifest.json", "410001-20261124-late-001.csv.zst",
      ".410000-20261124-late-001.csv.zst", "410000-20261124-late-000.csv.zst", "+10000-20261124-late-001.csv.zst",
    ])
  func names(name: String) throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    #expect(try sample.refusal(name) == .nameMalformed)
  }

  @Test("a name that leads out of the folder is refused by the folder too")
  func leadingOut() throws {
    let sample = try TrustSample()
    try sample.workspace.write("x", "secret")
    let inbox = try InboxFolder(sample.workspace.path("inbox"))
    #expect(throws: TrustError.nameMalformed) { _ = try inbox.open("../secret") }
  }

  @Test("a link is not followed, even to a file that would be admitted")
  func symbolicLink() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let path = sample.workspace.path("inbox/\(TrustSample.name)")
    try FileManager.default.moveItem(atPath: path, toPath: sample.workspace.path("elsewhere"))
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: sample.workspace.path("elsewhere"))
    #expect(try sample.refusal() == .notRegularFile(.symbolicLink))
  }

  @Test func manifestThatIsALink() throws {
    let sample = try TrustSample()
    try sample.send(try TrustSample.payload())
    let path = sample.workspace.path("inbox/410000-20261124-late-001.manifest.json")
    try FileManager.default.moveItem(atPath: path, toPath: sample.workspace.path("elsewhere"))
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: sample.workspace.path("elsewhere"))
    #expect(try sample.refusal() == .notRegularFile(.symbolicLink))
  }

  @Test("a pipe is not waited for, with a writer or without")
  func pipe() throws {
    let sample = try TrustSample()
    let path = sample.workspace.path("inbox/\(TrustSample.name)")
    try #require(unsafe mkfifo(path, 0o600) == 0)
    #expect(try sample.refusal() == .notRegularFile(.pipe))
  }

  @Test func folder() throws {
    let sample = try TrustSample()
    try FileManager.default.createDirectory(
      atPath: sample.workspace.path("inbox/\(TrustSample.name)"), withIntermediateDirectories: false)
    #expect(try sample.refusal() == .notRegularFile(.folder))
  }

  @Test func socket() throws {
    let sample = try TrustSample()
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = sample.workspace.path("inbox/\(TrustSample.name)")
    try #require(path.utf8.count < 100)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let bound = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    #expect(try sample.refusal() == .notRegularFile(.socket))
  }

  @Test("a device is not read; making one takes root's rights")
  func device() throws {
    let inbox = try InboxFolder("/dev")
    #expect(throws: TrustError.notRegularFile(.device)) { _ = try inbox.open("zero") }
  }

  @Test func whatIsNotThere() throws {
    let sample = try TrustSample()
    #expect(try sample.refusal() == .cannotRead(SystemError(code: ENOENT)))
    #expect(throws: TrustError.cannotRead(SystemError(code: ENOENT))) { _ = try InboxFolder("/nowhere") }
  }
}

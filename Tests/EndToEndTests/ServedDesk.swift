import Foundation
import Glibc

/// A desk over a new workspace, served as `chachong serve` serves it, until the test has ended.
final class ServedDesk {
  struct DidNotStart: Error { var said: String }

  private(set) var port: UInt16 = 0
  private let path = FileManager.default.temporaryDirectory
    .appending(path: "chachong-served-\(UUID().uuidString)").path()
  private let process = Process()

  /// `openFiles`: how many files and sockets the server may have open at once. `idleTimeout`: seconds.
  init(openFiles: Int = 1024, idleTimeout: Int = 60) async throws {
    _ = try Program.run(["init", path])
    let errors = "\(path)/errors.txt"
    process.executableURL = URL(filePath: "/usr/bin/env")
    let limited = "ulimit -n \(openFiles); exec \"$@\" 2>\"$0\""
    process.arguments = ["bash", "-c", limited, errors, Program.executable, "serve", path]
    process.arguments? += ["--port", "0", "--lang", "en", "--idle-timeout", "\(idleTimeout)"]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<2400 where process.isRunning {
      let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
      if let found = said.firstMatch(of: #/http://127\.0\.0\.1:(\d+)/#), let port = UInt16(found.1) {
        self.port = port
        return
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw DidNotStart(said: (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "")
  }

  deinit {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: path)
  }

  var isRunning: Bool { process.isRunning }

  /// What the server has complained of so far.
  var complaints: String { (try? String(contentsOfFile: "\(path)/errors.txt", encoding: .utf8)) ?? "" }

  /// What comes back for `request`, sent over a connection of its own.
  func answers(to request: String) async throws -> Answers {
    let port = port
    return try await onOwnThread {
      let connection = try RawConnection(port: port)
      connection.send(request)
      return connection.waitForAnswers()
    }
  }
}

/// What came over a connection.
struct Answers {
  var text: String
  /// Whether the server ended the connection.
  var isEnded: Bool

  /// The status of every answer, in order.
  var statuses: [Int] { text.matches(of: #/HTTP/1\.1 (\d{3}) /#).compactMap { Int($0.1) } }
}

/// A connection that sends bytes as they are: no client of HTTP sends what the tests do.
final class RawConnection: Sendable {
  struct Refused: Error {}

  private let socket: Int32

  init(port: UInt16) throws {
    // SAFETY: the address lives as long as the call that reads it, and its length is that of its type.
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      close(socket)
      throw Refused()
    }
  }

  deinit { close(socket) }

  /// Sends what the server takes; one that has ended the connection takes nothing.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // SAFETY: no more than the buffer's own bytes are read.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything that comes until the server ends the connection; or, from one that it keeps, until a minute of silence.
  func answers() async throws -> Answers { try await onOwnThread { self.waitForAnswers() } }

  fileprivate func waitForAnswers() -> Answers {
    var wait = timeval(tv_sec: 60, tv_usec: 0)
    // SAFETY: the length is that of the value's type.
    _ = unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var bytes: [UInt8] = []
    while true {
      var buffer = [UInt8](repeating: 0, count: 4096)
      // SAFETY: no more than the buffer holds is written.
      let count = unsafe recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else {
        let isSilent = count < 0 && (errno == EAGAIN || errno == EINTR)
        return Answers(text: String(decoding: bytes, as: UTF8.self), isEnded: !isSilent)
      }
      bytes += buffer[..<count]
    }
  }
}

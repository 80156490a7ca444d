import Foundation
import Testing

/// What the desk's server makes of bytes that no browser sends.
@Suite struct DeskConnectionTests {
  private static let next = "GET /login HTTP/1.1\r\nHost: desk\r\n\r\n"
  private static let last = "GET /login HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n"

  @Test func oneConnectionTakesManyRequests() async throws {
    let form = "POST /login HTTP/1.1\r\nHost: desk\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    let body = "user=li&password=\(String(repeating: "x", count: 9000))"
    let post = "\(form)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    let answers = try await ServedDesk().answers(to: Self.next + post + Self.last)
    #expect(answers.statuses == [200, 401, 200] && answers.isEnded)
  }

  /// A request whose body is not read to its end ends its connection: the rest of the body is no other request, though it may
  /// look like one.
  @Test(arguments: [
    ("PUT /x HTTP/1.1\r\nContent-Length: 70000", 405), ("PUT /x HTTP/1.1\r\nTransfer-Encoding: chunked", 405),
    ("POST /login HTTP/1.1\r\nContent-Length: 99999999", 413),
    ("POST /login HTTP/1.1\r\nTransfer-Encoding: chunked", 400),
  ])
  func whatIsLeftOfABodyIsNoRequest(_ head: String, _ status: Int) async throws {
    let body = Self.next + String(repeating: "x", count: 70_000 - Self.next.utf8.count)
    let answers = try await ServedDesk().answers(to: "\(head)\r\nHost: desk\r\n\r\n\(body)\(Self.next)")
    #expect(answers.statuses == [status] && answers.isEnded)
    #expect(answers.text.lowercased().contains("connection: close"))
  }

  @Test func aBodyThatDoesNotComeIsNotWaitedForLong() async throws {
    let head = "POST /login HTTP/1.1\r\nHost: desk\r\nContent-Length: 60000\r\n\r\nuser=li"
    // Five seconds for the body, as many more before the connection is silent for too long.
    let answers = try await ServedDesk(idleTimeout: 10).answers(to: head)
    #expect(answers.statuses == [408] && answers.isEnded)
  }

  @Test func aPathIsDecodedOnce() async throws {
    let desk = try await ServedDesk()
    for (path, status) in [("/login", 200), ("/logi%6E", 200), ("/logi%256E", 303)] {
      #expect(try await desk.answers(to: "GET \(path) HTTP/1.1\r\nConnection: close\r\n\r\n").statuses == [status])
    }
  }

  /// However many tries are made at once, as many may fail as one after another.
  @Test func triesAtOnceAreLimitedToo() async throws {
    let desk = try await ServedDesk()
    let body = "user=li&password=wrong"
    let head = "POST /login HTTP/1.1\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    let tries = try (0..<12).map { _ in try RawConnection(port: desk.port) }
    for connection in tries { connection.send("\(head)Content-Length: \(body.utf8.count)\r\n\r\n\(body)") }
    var statuses: [Int] = []
    for connection in tries { statuses += try await connection.answers().statuses }
    #expect(statuses.count == tries.count && Set(statuses).isSubset(of: [401, 429, 503]))
    #expect(statuses.count { $0 == 401 } <= 5)
  }

  /// More connections than the server may have files open: it goes on as soon as there is room.
  @Test func tooManyConnectionsDoNotEndTheServer() async throws {
    let desk = try await ServedDesk(openFiles: 48)
    // The last ones are refused where the server has noticed already.
    var many = (0..<80).compactMap { _ in try? RawConnection(port: desk.port) }
    #expect(many.count >= 40)
    _ = try await many[0].answers()
    many = []
    var statuses: [Int] = []
    for _ in 0..<30 where statuses.isEmpty {
      try await Task.sleep(for: .seconds(1))
      statuses = (try? await desk.answers(to: Self.last).statuses) ?? []
    }
    #expect(desk.isRunning && statuses == [200])
    #expect(desk.complaints.contains("Too many open files"))
  }

  /// Neither one that says nothing, nor one that stops within a request's head.
  @Test func aSilentConnectionIsEnded() async throws {
    let desk = try await ServedDesk(idleTimeout: 2)
    let connections = try ["", "GET /login HTT"].map { said in
      let connection = try RawConnection(port: desk.port)
      connection.send(said)
      return connection
    }
    for connection in connections {
      let answers = try await connection.answers()
      #expect(answers.isEnded && answers.text.isEmpty)
    }
    #expect(desk.isRunning)
  }
}

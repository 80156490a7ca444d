import Desk
import Dispatch
import FlyingFox
import FlyingSocks
import Foundation
import Reports
import Synchronization

/// The desk over HTTP. It listens on one address of this machine, speaks no TLS itself, and trusts a reverse proxy's word on who
/// asks only where it is told to.
struct DeskServer: Sendable {
  var desk: Desk
  var host: String
  var port: UInt16
  /// Whether `X-Forwarded-For` says who asks.
  var isBehindProxy: Bool
  /// How long a connection may be silent.
  var idleTimeout: Duration
  var complain: @Sendable (Text) -> Void

  /// How long a request's body may take.
  private var bodyTimeout: Duration { idleTimeout / 2 }

  /// Serves until the task is cancelled. `ready` is called with the port once it listens. Fails where it cannot listen; what fails
  /// later ends the connections that there are, and none that come after.
  func run(ready: @escaping @Sendable (UInt16) -> Void) async throws {
    let listening = Mutex<UInt16?>(nil)
    var lastComplaint: ContinuousClock.Instant?
    while true {
      do {
        try await serve(on: listening.withLock { $0 } ?? port) { port in
          let isFirst = listening.withLock { known in
            defer { known = port }
            return known == nil
          }
          if isFirst { ready(port) }
        }
      } catch let error where listening.withLock({ $0 }) != nil && !Task.isCancelled {
        // No more files can be open, mostly: who fills the server with connections must not fill its log too.
        if lastComplaint.map({ ContinuousClock.now - $0 > .seconds(60) }) ?? true {
          complain(ServeText.interrupted(error.localizedDescription))
          lastComplaint = .now
        }
        try await Task.sleep(for: .seconds(1))
      }
    }
  }

  private func serve(on port: UInt16, listening: @escaping @Sendable (UInt16) -> Void) async throws {
    let server = HTTPServer(
      config: HTTPServer.Configuration(
        address: try sockaddr_in.inet(ip4: host, port: port),
        // More than a body may take: past it FlyingFox answers 500 and takes the rest of the body for another request.
        timeout: (bodyTimeout + .seconds(30)) / .seconds(1),
        // A body is read once, by the handler, and never behind its back.
        sharedRequestReplaySize: 0,
        pool: ServerSockets(HTTPServer.defaultPool(), idleTimeout: idleTimeout), logger: .disabled),
      handler: Handler(server: self))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        if case .ip4(_, let port)? = await server.listeningAddress { listening(port) }
      }
      try await group.waitForAll()
    }
  }

  private struct Handler: HTTPHandler {
    var server: DeskServer

    /// Throws nothing: FlyingFox would answer 500 and take the rest of the body for another request.
    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
      guard let method = DeskRequest.Method(rawValue: request.method.rawValue) else {
        return .ending(Self.status(405), request)
      }
      var asked = DeskRequest(method, request.path)
      for item in request.query { asked.query[item.name] = item.value }
      for (header, value) in request.headers { asked.headers[header.rawValue.lowercased()] = value }
      asked.address = address(of: request)
      do {
        asked.body = try await request.body(atMost: asked.bodyLimit, within: server.bodyTimeout)
      } catch {
        return .ending(Self.status(error.rawValue), request)
      }
      return await Self.response(answer(asked))
    }

    /// Database and files block, which the threads that wait for sockets must not.
    private func answer(_ request: DeskRequest) async -> DeskResponse {
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          continuation.resume(returning: server.desk.answer(request, complain: server.complain))
        }
      }
    }

    private func address(of request: HTTPRequest) -> String {
      if server.isBehindProxy, let forwarded = request.headers[HTTPHeader("X-Forwarded-For")] {
        // The last one is what the proxy itself saw; those before it are anybody's word.
        return forwarded.split(separator: ",").last?.trimmingCharacters(in: .whitespaces) ?? ""
      }
      switch request.remoteAddress {
      case .ip4(let address, _), .ip6(let address, _): return address
      case .unix(let path): return path
      case nil: return ""
      }
    }

    private static func response(_ answer: DeskResponse) -> HTTPResponse {
      var headers = HTTPHeaders()
      for header in answer.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
      let status = status(answer.status)
      switch answer.content {
      case .data(let data):
        // In one piece: many small ones would each wait for the network's answer.
        return HTTPResponse(
          statusCode: status, headers: headers,
          body: HTTPBodySequence(data: data, suggestedBufferSize: max(data.count, 1)))
      case .events(let events):
        return HTTPResponse(statusCode: status, headers: headers, body: HTTPBodySequence(from: EventBytes(events)))
      }
    }

    private static func status(_ code: Int) -> HTTPStatusCode { HTTPStatusCode(code, phrase: phrases[code] ?? "") }

    private static let phrases = [
      200: "OK", 201: "Created", 303: "See Other", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
      404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 413: "Content Too Large",
      415: "Unsupported Media Type", 422: "Unprocessable Content", 429: "Too Many Requests",
      500: "Internal Server Error", 503: "Service Unavailable",
    ]
  }
}

/// The bytes of server-sent events, each as soon as it comes.
private struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  private let events: AsyncStream<String>

  init(_ events: AsyncStream<String>) { self.events = events }

  func makeAsyncIterator() -> Iterator { Iterator(base: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var base: AsyncStream<String>.Iterator

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      await base.next().map { Array($0.utf8) }
    }
  }
}

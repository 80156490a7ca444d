import FlyingSocks
import Foundation

/// The sockets of a server. They send at once: a response's head and body are written apart, and waiting for the head's
/// acknowledgement (RFC 896) would add 40 ms to every page. And they wait no longer than `idleTimeout` for the other side: a connection
/// that nothing comes over, or that takes nothing, is ended.
struct ServerSockets: AsyncSocketPool {
  private let base: any AsyncSocketPool
  private let idleTimeout: Duration

  init(_ base: any AsyncSocketPool, idleTimeout: Duration) {
    self.base = base
    self.idleTimeout = idleTimeout
  }

  func prepare() async throws { try await base.prepare() }
  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // Somebody may come at any time.
    if Self.value(of: SO_ACCEPTCONN, socket) != 0 { return try await base.suspendSocket(socket, untilReadyFor: events) }
    var on: Int32 = 1
    // SAFETY: the length is that of the value's type.
    _ = unsafe setsockopt(
      socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    try await within(idleTimeout) { try await base.suspendSocket(socket, untilReadyFor: events) }
  }

  private static func value(of option: Int32, _ socket: Socket) -> Int32 {
    var value: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    // SAFETY: the length is that of the value's type.
    _ = unsafe getsockopt(socket.file.rawValue, SOL_SOCKET, option, &value, &length)
    return value
  }
}

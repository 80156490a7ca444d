import Dispatch
import Foundation

/// The threads of one piece of work. Who has nothing left to do there lends a hand with the pieces inside it that others are at.
///
/// Dispatch itself gives work inside work no thread that comes free later, so that the last file of a run had one thread.
// All is touched under the lock alone.
final class Crew: @unchecked Sendable {
  /// Whose thread this is.
  @TaskLocal private static var current: Crew?

  /// A piece of work that others may join.
  private final class Invitation {
    let body: @Sendable (Int) -> Void
    var seats: Int
    var joined = 0
    var running = 0

    init(seats: Int, body: @escaping @Sendable (Int) -> Void) {
      (self.seats, self.body) = (seats, body)
    }
  }

  private let condition = NSCondition()
  private var invitations: [Invitation] = []
  /// Threads that are at their own part. Who waited for parts that no thread has begun might wait for itself.
  private var working = 0

  /// Runs `body` with the numbers 0..<count at the same time; inside such work with 0 on this thread, and with the others on threads
  /// that come free before that ends.
  static func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if count == 1 { return body(0) }
    if let current { return current.share(seats: count - 1, body) }
    let crew = Crew()
    DispatchQueue.concurrentPerform(iterations: count) { index in
      $current.withValue(crew) {
        crew.condition.withLock { crew.working += 1 }
        body(index)
        crew.lendAHand()
      }
    }
  }

  private func share(seats: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let invitation = Invitation(seats: seats, body: body)
      condition.withLock {
        invitations.append(invitation)
        condition.broadcast()
      }
      body(0)
      condition.withLock {
        invitations.removeAll { $0 === invitation }
        while invitation.running > 0 { condition.wait() }
      }
    }
  }

  /// Joins what others are at, as long as any is at its own part.
  private func lendAHand() {
    condition.lock()
    defer { condition.unlock() }
    working -= 1
    if working == 0 { condition.broadcast() }
    while working > 0 {
      guard let invitation = invitations.first(where: { $0.joined < $0.seats }) else {
        condition.wait()
        continue
      }
      invitation.joined += 1
      invitation.running += 1
      let number = invitation.joined
      condition.unlock()
      invitation.body(number)
      condition.lock()
      invitation.running -= 1
      if invitation.running == 0 { condition.broadcast() }
    }
  }
}

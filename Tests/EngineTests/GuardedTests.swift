import Testing

@testable import Engine

@Suite struct GuardedTests {
  @Test func oneThreadAtATime() {
    let count = Guarded(0)
    let skipped = Guarded(0)
    Workers(count: 4).onEach { _ in
      for step in 0..<2000 {
        if step.isMultiple(of: 3) {
          if count.withLockIfAvailable({ $0 += 1 }) == nil { skipped.withLock { $0 += 1 } }
        } else {
          count.withLock { $0 += 1 }
        }
      }
    }
    #expect(count.withLock { $0 } + skipped.withLock { $0 } == 8000)
  }

  @Test func aLockThatIsHeldIsNotAvailable() {
    let value = Guarded("held")
    let other = value.withLock { held in
      held = "changed"
      return value.withLockIfAvailable { $0 }
    }
    #expect(other == nil)
    #expect(value.withLockIfAvailable { $0 } == "changed")
  }
}

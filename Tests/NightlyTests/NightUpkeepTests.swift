import Register
import Testing

@testable import Nightly

/// What a night does for the register once its reports are there.
@Suite struct NightUpkeepTests {
  private let sample: NightSample

  init() throws {
    sample = try NightSample()
    try sample.send(.register)
  }

  private var segments: [Segment] {
    get throws { try Register(at: sample.workspace.register).segments }
  }

  @Test("what was enrolled has an index the morning after, unless that is not wanted", arguments: [true, false])
  func index(isWanted: Bool) throws {
    if !isWanted { try sample.set("index = true", to: "index = false") }
    _ = try sample.job().run()
    #expect(try segments.map(\.hasIndex) == [isWanted])
  }

  @Test("a run that is killed meanwhile has published its reports; the next start makes up for the rest")
  func killed() throws {
    try sample.kill(at: .upkeep)
    #expect(sample.names("reports") == ["2026-11-24"])
    #expect(try segments.map(\.hasIndex) == [false])
    guard case .nothingToDo = try sample.job().run() else {
      Issue.record("the night was done")
      return
    }
    #expect(try segments.map(\.hasIndex) == [true])
  }

  @Test("rows that others replaced are left out once their submissions are old, and not before")
  func compaction() throws {
    _ = try sample.job().run()
    try sample.send(.register, 2)
    _ = try sample.job(2026_11_25).run()
    #expect(try segments.map(\.liveCount) == [0, 20])
    // 89 days after the first was enrolled, and then 90 after the second.
    _ = try sample.job(2027_02_21).run()
    #expect(try segments.map(\.rowCount) == [20, 20])
    _ = try sample.job(2027_02_23).run()
    #expect(try segments.map(\.rowCount) == [20])
    #expect(try segments.map(\.hasIndex) == [true])
  }

  @Test("nothing is put together where that is switched off")
  func never() throws {
    try sample.set("compact_after_days = 90", to: "compact_after_days = 0")
    _ = try sample.job().run()
    try sample.send(.register, 2)
    _ = try sample.job(2026_11_25).run()
    _ = try sample.job(2028_01_01).run()
    #expect(try segments.map(\.rowCount) == [20, 20])
  }
}

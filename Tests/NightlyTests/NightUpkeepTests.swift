import Foundation
import Register
import Reports
import Testing

@testable import Nightly

/// What a night does for the register once its reports are there.
@Suite struct NightUpkeepTests {
  private let sample: NightSample

  init() throws {
    sample = try NightSample()
    try sample.send(.register)
  }

  private func run(_ day: UInt32 = 2026_11_24) throws { try sample.job(day).runAll { _ in } }

  private var segments: [Segment] {
    get throws { try Register(at: sample.workspace.register).segments }
  }

  @Test("what was enrolled has an index the morning after, unless that is not wanted", arguments: [true, false])
  func index(isWanted: Bool) throws {
    if !isWanted { try sample.set("index = true", to: "index = false") }
    try run()
    #expect(try segments.map(\.hasIndex) == [isWanted])
  }

  @Test("a run that is killed meanwhile has published its reports; the next start makes up for the rest")
  func killed() throws {
    try sample.kill(at: .upkeep)
    #expect(sample.names("reports") == ["2026-11-24"])
    #expect(try segments.map(\.hasIndex) == [false])
    try run()
    #expect(sample.names("reports") == ["2026-11-24"])
    #expect(try segments.map(\.hasIndex) == [true])
  }

  @Test("where it fails, the night has been told of as it ended, and the next start makes up for it")
  func failed() throws {
    let (catalogue, away) = ("\(sample.workspace.register)/catalogue.json", "\(sample.workspace.path)/away")
    var job = sample.job()
    job.onProgress = { progress in
      if progress.stage == .upkeep { try? FileManager.default.moveItem(atPath: catalogue, toPath: away) }
    }
    var told: [String] = []
    let failure = #expect(throws: Failure.self) {
      try job.runAll { end in
        if case .done(let summary) = end { told.append(summary.night) }
      }
    }
    #expect(told == ["2026-11-24"])
    #expect(failure?.text.english.contains("The answers and reports are there") == true)
    #expect(failure?.text.english.contains("restore the register") == true)
    try FileManager.default.moveItem(atPath: away, toPath: catalogue)
    try run()
    #expect(try segments.map(\.hasIndex) == [true])
  }

  @Test("so has a night whose metrics cannot be shown")
  func metricsFailed() throws {
    try sample.set("file = \"chachong.prom\"", to: "file = \"nowhere/chachong.prom\"")
    var told = 0
    #expect(throws: Failure.self) { try sample.job().runAll { _ in told += 1 } }
    #expect(told == 1)
  }

  @Test("rows that others replaced are left out once their submissions are old, and not before")
  func compaction() throws {
    try run()
    try sample.send(.register, 2)
    try run(2026_11_25)
    #expect(try segments.map(\.liveCount) == [0, 20])
    // 89 days after the first was enrolled, and then 90 after the second.
    try run(2027_02_21)
    #expect(try segments.map(\.rowCount) == [20, 20])
    try run(2027_02_23)
    #expect(try segments.map(\.rowCount) == [20])
    #expect(try segments.map(\.hasIndex) == [true])
  }

  @Test("nothing is put together where that is switched off")
  func never() throws {
    try sample.set("compact_after_days = 90", to: "compact_after_days = 0")
    try run()
    try sample.send(.register, 2)
    try run(2026_11_25)
    try run(2028_01_01)
    #expect(try segments.map(\.rowCount) == [20, 20])
  }
}

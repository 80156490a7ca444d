import Engine
import Foundation
import Identity
import Reports
import Rules
import Synchronization
import Testing

@testable import Nightly

@Suite struct NightProgressTests {
  private func workspace() throws -> Workspace {
    let path = FileManager.default.temporaryDirectory.appending(path: "chachong-progress-\(UUID().uuidString)").path()
    let workspace = Workspace(path)
    try workspace.create()
    return workspace
  }

  @Test func aNightTellsItsStagesInTheirOrder() throws {
    let seen = Mutex<[NightStage]>([])
    let workspace = try workspace()
    let settings = try String(contentsOfFile: workspace.settings, encoding: .utf8)
    try Data(settings.replacing("signatures = \"required\"", with: "signatures = \"off\"").utf8)
      .write(to: URL(filePath: workspace.settings))
    var job = NightJob(
      workspace: workspace, day: try #require(CalendarDay(decimal: 20261124)), workers: Workers(count: 1),
      engineVersion: "test")
    try Data("x".utf8).write(to: URL(filePath: "\(job.workspace.inbox)/410000-20261124-late-001.csv"))
    job.onProgress = { progress in seen.withLock { if $0.last != progress.stage { $0.append(progress.stage) } } }
    try job.runAll { _ in }
    // Nothing is signed.
    #expect(seen.withLock { $0 } == [.enrol, .check, .record, .write, .upkeep])
  }

  @Test func aStageIsWrittenDownAsSoonAsItBegins() throws {
    let workspace = try workspace()
    let file = NightProgressFile(workspace)
    #expect(file.read() == nil)
    for stage in NightStage.allCases {
      file.note(NightProgress(stage))
      #expect(NightProgressFile(workspace).read()?.stage == stage)
    }
    file.remove()
    #expect(file.read() == nil)
  }

  @Test func aSecondJobLeavesTheFirstOnesProgress() throws {
    let sample = try NightSample()
    let (first, second) = (NightProgressFile(sample.workspace), NightProgressFile(sample.workspace))
    first.note(NightProgress(.enrol))
    second.remove()
    #expect(first.read() == NightProgress(.enrol))
    first.remove()
    #expect(first.read() == nil)
  }
}

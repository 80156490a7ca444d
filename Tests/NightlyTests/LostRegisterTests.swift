import Foundation
import Register
import Reports
import Testing

@testable import Nightly

/// A register that is gone is an error, and never an empty one: whoever is in it would be answered `clear`.
@Suite struct LostRegisterTests {
  private let sample: NightSample

  init() throws {
    sample = try NightSample()
    try sample.send(.register)
    _ = try sample.job().run()
    try sample.send(.late)
  }

  private func failure(_ job: NightJob) -> String {
    do {
      _ = try job.run()
      return ""
    } catch {
      return error.text.english
    }
  }

  @Test("without its catalogue the register is damaged: no segment is removed, nobody is answered")
  func noCatalogue() throws {
    let whole = sample.names("register")
    let path = "\(sample.workspace.register)/catalogue.json"
    let catalogue = try Data(contentsOf: URL(filePath: path))
    try sample.remove("register/catalogue.json")
    let failure = failure(sample.job(2026_11_25))
    #expect(failure.contains(sample.workspace.register) && failure.contains("restore"), "\(failure)")
    #expect(sample.names("register") == whole.filter { $0 != "catalogue.json" })
    #expect(sample.names("reports") == ["2026-11-24"])
    // Restored, it answers.
    try catalogue.write(to: URL(filePath: path))
    _ = try sample.job(2026_11_25).run()
    #expect(try sample.text("reports/2026-11-25/verdicts.csv").contains("duplicate"))
  }

  @Test("an empty folder, as of a volume that is not mounted, is not made a register by a night")
  func emptyFolder() throws {
    try sample.remove("register")
    try FileManager.default.createDirectory(atPath: sample.workspace.register, withIntermediateDirectories: false)
    try sample.send(.register, 2, rows: 50..<55)
    let failure = failure(sample.job(2026_11_25))
    #expect(failure.contains(sample.workspace.register) && failure.contains("mounted"), "\(failure)")
    #expect(sample.names("register").isEmpty && sample.names("reports") == ["2026-11-24"])
  }

  @Test("a night that could not begin leaves no trace: the next one has its own day")
  func ownDay() throws {
    let (register, away) = (sample.workspace.register, "\(sample.workspace.path)/away")
    try FileManager.default.moveItem(atPath: register, toPath: away)
    #expect(!failure(sample.job(2026_11_25)).isEmpty)
    #expect(sample.names("work").isEmpty)
    try FileManager.default.moveItem(atPath: away, toPath: register)
    _ = try sample.job(2026_11_27).run()
    #expect(sample.names("reports") == ["2026-11-24", "2026-11-27"])
  }

  @Test("nor does it answer where the register goes while it runs")
  func goneMeanwhile() throws {
    var job = sample.job(2026_11_25)
    let register = sample.workspace.register
    job.onProgress = { progress in
      if progress.stage == .check { try? FileManager.default.removeItem(atPath: "\(register)/catalogue.json") }
    }
    #expect(failure(job).contains(register))
    #expect(sample.names("reports") == ["2026-11-24"])
  }

  @Test("a case book that is gone stops the night, which would forget decisions and admit files again")
  func noCaseBook() throws {
    for name in sample.names(".") where name.hasPrefix("cases.sqlite") { try sample.remove(name) }
    let failure = failure(sample.job(2026_11_25))
    #expect(failure.contains(sample.workspace.caseBook) && failure.contains("restore"), "\(failure)")
    #expect(!sample.names(".").contains("cases.sqlite") && sample.names("reports") == ["2026-11-24"])
    #expect(sample.names("inbox").count == 2)
  }
}

import CaseBook
import Foundation
import Identity
import Rules
import Submission
import TestSupport
import Testing

@testable import Nightly

/// What a night that is taken up again does with files that came since, and with those that it had.
@Suite struct ResumedNightTests {
  private let sample: NightSample

  init() throws { sample = try NightSample() }

  /// As the command does: once more where files wait.
  private func runAll(_ day: UInt32) throws { try sample.job(day).runAll { _ in } }

  @Test("files that came after the killed run had reached the case book are the next night's, and lose nothing")
  func laterFiles() throws {
    try sample.send(.register)
    try sample.kill(at: .record)
    try sample.send(.late)
    try runAll(2026_11_25)
    #expect(sample.names("reports") == ["2026-11-24", "2026-11-25"])
    let book = try sample.workspace.openCaseBook()
    #expect(try book.batches(exceptOfNight: "none").map(\.batch).contains("410000-20261124-late-001"))
    #expect(try book.cases().count == 20)
    #expect(sample.names("inbox").isEmpty && sample.names("work").isEmpty)
  }

  @Test("a decision dated after the day of the killed run stays rejected: it was not written, and will not be")
  func datedLater() throws {
    try sample.takeUnsigned()
    let name = "410000-20261124-decisions-001.csv"
    let header = "case,record_id,decision,person,reason,decided_on,authority\n"
    try sample.write("\(header)C-0000-0000-0000,,delete,王,x,20261125,410000\n", "inbox/\(name)")
    try sample.kill(at: .record)
    try runAll(2026_11_25)
    #expect(try sample.refusals()[name]?.isEmpty == false)
    #expect(try sample.text("reports/2026-11-24/rejects.csv").contains("\(name),2,decided_on,impossible-date"))
  }

  @Test("files that came before the killed run had reached the case book are taken by the same night")
  func earlierFiles() throws {
    try sample.send(.register)
    try sample.kill(at: .enrol)
    try sample.send(.late)
    try runAll(2026_11_25)
    #expect(sample.names("reports") == ["2026-11-24"])
    #expect(try sample.workspace.openCaseBook().cases().count == 20)
  }

  @Test("a key that was revoked meanwhile admits nothing more; what was admitted before stays")
  func revokedMeanwhile() throws {
    try sample.send(.register)
    try sample.kill(at: .enrol)
    try sample.send(.register, 2, rows: 50..<60)
    try sample.trust(revokedOn: NightSample.day(2026_11_25))
    try runAll(2026_11_25)
    let refusals = try sample.refusals()
    #expect(refusals["410000-20261124-register-001.csv.zst"] == "", "\(refusals)")
    #expect(refusals["410000-20261124-register-002.csv.zst"]?.contains("key-revoked") == true, "\(refusals)")
  }

  @Test("nor what the killed run had taken and not yet looked at")
  func revokedBeforeAdmission() throws {
    try sample.send(.register)
    try sample.kill(at: .admit)
    try sample.trust(revokedOn: NightSample.day(2026_11_25))
    try runAll(2026_11_25)
    #expect(try sample.refusals()["410000-20261124-register-001.csv.zst"]?.contains("key-revoked") == true)
  }
}

import Foundation
import Reports
import Testing

@testable import Nightly

/// Provinces of which a file is expected every night.
@Suite struct SilentProvinceTests {
  private let sample: NightSample

  init() throws {
    sample = try NightSample()
    try sample.set("expected = []", to: "expected = [\"420000\", \"410000\"]")
  }

  private func night(_ day: UInt32) throws -> NightSummary {
    guard case .done(let summary) = try sample.job(day).run() else { throw Failure(Text("", "no night")) }
    return summary
  }

  @Test("those that sent nothing are told, with the last night in which a file of theirs came")
  func told() throws {
    try sample.send(.register)
    var summary = try night(2026_11_24)
    #expect(summary.silent == [SilentProvince(code: "420000", name: "湖北省")])
    summary = try night(2026_11_25)
    #expect(summary.silent.map(\.code) == ["410000", "420000"])
    #expect(summary.silent.map(\.lastNight) == ["2026-11-24", nil])
    let said = "2: 河南省 (last 2026-11-24), 湖北省 (none in 366 nights)"
    #expect(NightScreen(language: .english).text(of: summary).contains(said))
    let folder = "reports/2026-11-25"
    #expect(try sample.text("\(folder)/report.en.html").contains(said))
    #expect(try sample.text("\(folder)/chachong.prom").contains("chachong_silent_provinces 2\n"))
    #expect(try sample.text("\(folder)/summary.json").contains("\"last_night\": \"2026-11-24\""))
  }

  @Test("a file that was refused was sent all the same")
  func refused() throws {
    try sample.send(.register, spoilt: true)
    #expect(try night(2026_11_24).silent.map(\.code) == ["420000"])
    try sample.remove("reports/2026-11-24/files.csv")
    #expect(try night(2026_11_25).silent.map(\.lastNight) == [nil, nil])
  }

  @Test("nobody is told of where nobody is expected")
  func nobodyExpected() throws {
    try sample.set("expected = [\"420000\", \"410000\"]", to: "")
    let summary = try night(2026_11_24)
    #expect(summary.silent.isEmpty && !NightScreen(language: .english).text(of: summary).contains("Sent nothing"))
    #expect(try !sample.text("reports/2026-11-24/summary.json").contains("silent_provinces"))
  }

  @Test("a code of no province is an error of the settings", arguments: ["990000", "410100", "41"])
  func unknown(code: String) throws {
    #expect(throws: (any Error).self) { try WorkspaceSettings(parsing: "[inbox]\nexpected = [\"\(code)\"]\n") }
  }
}

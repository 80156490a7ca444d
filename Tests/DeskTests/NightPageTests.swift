import CaseBook
import Foundation
import Nightly
import Reports
import Rules
import Testing

@testable import Desk

@Suite struct NightPageTests {
  private func fixture() throws -> (DeskFixture, cookie: String) {
    let fixture = try DeskFixture()
    try fixture.addNight()
    return (fixture, try fixture.logIn("li"))
  }

  @Test func aRefusedFilesPageSaysWhatToCorrect() throws {
    let (fixture, cookie) = try fixture()
    let page = fixture.get("/nights/2026-11-24/files/\(DeskFixture.files[0])", as: cookie).text
    for expected in [
      "2 行中有 2 行不合格，超过整份文件的上限", "代码不在代码表中", "填 1–12", "必填项为空", "补填该项", "第 2 行", "第 3 行",
    ] { #expect(page.contains(expected), "\(expected)") }
    #expect(!page.contains("rejects"), "no other file is named that a reader would have to look for")
  }

  @Test("as validate does, the page and the list name all that is wrong with a row, and what looks wrong with others")
  func allThatIsWrong() throws {
    let (fixture, cookie) = try fixture()
    let path = "\(fixture.folder)/quarantine/2026-11-24/\(DeskFixture.files[0])"
    let columns = APITests.pupil.keys.sorted()
    let rows = [["grade": "99", "sex": "x"], ["school_division": "999999"]].enumerated().map { line, wrong in
      let pupil = APITests.pupil.merging(wrong.merging(["record_id": "410000-L\(line)"]) { $1 }) { $1 }
      return columns.map { pupil[$0] ?? "" }.joined(separator: ",")
    }
    let text = ([columns.joined(separator: ",")] + rows).map { "\($0)\n" }.joined()
    try Data(text.utf8).write(to: URL(filePath: path))
    let address = "/nights/2026-11-24/files/\(DeskFixture.files[0])"
    let page = fixture.get(address, as: cookie).text
    for expected in ["不能使用的行", "年级", "性别", "可以使用，但看来有误的行", "填现行或曾用的 6 位行政区划代码"] {
      #expect(page.contains(expected), "\(expected)")
    }
    let list = ReportTable(csv: fixture.get("\(address)/errors.csv", as: cookie).text)
    #expect(list.rows.filter { $0[1] == "2" }.map { $0[2] } == ["grade", "sex"])
    #expect(list.rows.contains { $0[1] == "3" && $0[2] == "school_division" })
  }

  @Test("the ministry sees which of the provinces that are expected sent nothing")
  func silentProvinces() throws {
    let (fixture, cookie) = try fixture()
    let silent = #"[{"province": "420000", "last_night": "2026-11-20"}, {"province": "430000", "last_night": null}]"#
    try Data(#"{"rows": {"read": 4, "admitted": 0, "rejected": 4}, "silent_provinces": \#(silent)}"#.utf8)
      .write(to: URL(filePath: "\(fixture.folder)/reports/2026-11-24/summary.json"))
    let page = fixture.get("/nights/2026-11-24", as: cookie).text
    for expected in ["未报送", "湖北省（上次 2026-11-20）", "湖南省（近 366 夜都没有）"] {
      #expect(page.contains(expected), "\(expected)")
    }
  }

  /// Whoever may write to the inbox could have another province's file read to him.
  @Test("of a link the page says what the night said, and nothing of where it leads")
  func linksAreNotFollowed() throws {
    let (fixture, cookie) = try fixture()
    let name = DeskFixture.files[0]
    let path = "\(fixture.folder)/quarantine/2026-11-24/\(name)"
    try FileManager.default.moveItem(atPath: path, toPath: "\(path).other")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(path).other")
    for table in ["files", "rejects"] {
      let rows = table == "files" ? "\(name),late,410000,0,0,0,not-a-regular-file\r\n" : ""
      let file = "\(fixture.folder)/reports/2026-11-24/\(table).csv"
      let header = try String(contentsOfFile: file, encoding: .utf8).prefix { $0 != "\r\n" }
      try Data("\(header)\r\n\(rows)".utf8).write(to: URL(filePath: file))
    }
    let page = fixture.get("/nights/2026-11-24/files/\(name)", as: cookie).text
    #expect(page.contains("not-a-regular-file") && !page.contains("代码不在代码表中"))
    #expect(fixture.get("/nights/2026-11-24/files/\(name)/errors.csv", as: cookie).status == 404)
  }

  @Test("the night's own words stand where what is found now is something else, as of a wrong signature")
  func theNightsWords() throws {
    let (fixture, cookie) = try fixture()
    let name = DeskFixture.files[0]
    try Data("file,kind,province,rows,admitted,rejected,refusal\r\n\(name),late,410000,0,0,0,signature-wrong\r\n".utf8)
      .write(to: URL(filePath: "\(fixture.folder)/reports/2026-11-24/files.csv"))
    let page = fixture.get("/nights/2026-11-24/files/\(name)", as: cookie).text
    #expect(page.contains("signature-wrong") && !page.contains("超过整份文件的上限"))
  }

  @Test func ofAFileThatIsGoneThePageSaysWhatTheNightWroteDown() throws {
    let (fixture, cookie) = try fixture()
    let path = "/nights/2026-11-24/files/\(DeskFixture.files[1])"
    let page = fixture.get(path, as: cookie).text
    for expected in ["代码不在代码表中", "填 1–12", "第 2 行", "必填项为空", "文件内容已不在服务器上"] {
      #expect(page.contains(expected), "\(expected)")
    }
    let list = fixture.get("\(path)/errors.csv", as: cookie).text
    #expect(list.split(whereSeparator: \.isNewline).count == 3 && list.contains("unknown-code"))
  }

  /// Files are told by the names they came with.
  @Test func aFileWithAnyNameHasAPage() throws {
    let (fixture, cookie) = try fixture()
    let name = "<b>\u{202E} #%2F.csv"
    try Data("file,kind,province,rows,admitted,rejected,refusal\r\n\(name),,000000,0,0,0,no submission\r\n".utf8)
      .write(to: URL(filePath: "\(fixture.folder)/reports/2026-11-24/files.csv"))
    let night = fixture.get("/nights/2026-11-24", as: cookie).text
    let link = try #require(night.firstMatch(of: /href="(\/nights\/[^"]*\/files\/[^"]*)"/)?.1)
    #expect(link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !link.contains("<"))
    let page = fixture.get(try #require(String(link).removingPercentEncoding), as: cookie)
    #expect(page.status == 200 && page.text.contains("&lt;b&gt;[U+202E] #%2F.csv"))
  }

  @Test func aReportStandsAloneWithoutScripts() throws {
    let (fixture, cookie) = try fixture()
    let report = fixture.get("/nights/2026-11-24/report", as: cookie)
    let policies = report.headers.filter { $0.name == "Content-Security-Policy" }.map(\.value)
    #expect(policies.count == 1 && policies[0].hasPrefix("default-src 'none'") && !policies[0].contains("script-src"))
    #expect(fixture.get("/nights/2026-11-24", as: cookie).text.contains("href=\"/nights/2026-11-24/report\""))
  }

  /// Nobody would write down who looks.
  @Test func aReportWithPupilsInFullIsNotGivenOut() throws {
    let (fixture, cookie) = try fixture()
    var report = NightReport(summary: NightSummary(night: "2026-11-24"), weights: .init(), engineVersion: "")
    for (isMasked, status) in [(true, 200), (false, 403)] {
      report.isMasked = isMasked
      try Data(report.html(.chinese).utf8).write(to: URL(filePath: "\(fixture.folder)/reports/2026-11-24/report.html"))
      #expect(fixture.get("/nights/2026-11-24/report", as: cookie).status == status)
    }
  }

  /// What the page is told of a night that has begun.
  private func progress(
    _ file: NightProgressFile, _ fixture: DeskFixture, _ cookie: String
  ) throws -> AsyncStream<String> {
    file.note(NightProgress(.enrol))
    guard case .events(let events) = fixture.get("/nights/progress", as: cookie).content else {
      throw NoEvents()
    }
    return events
  }

  private struct NoEvents: Error {}

  @Test func aRunningNightsStagesComeAsEvents() async throws {
    let (fixture, cookie) = try fixture()
    let file = NightProgressFile(Workspace(fixture.folder))
    let events = try progress(file, fixture, cookie)
    var seen: [String] = []
    for await event in events {
      if event.hasPrefix("event: progress"), seen.count == 1 { file.note(NightProgress(.write)) }
      if seen.last != event { seen.append(event) }
      if event.contains("\"write\"") { file.remove() }
    }
    #expect(seen.count == 4 && seen[0].hasPrefix("retry: "))
    #expect(
      seen.dropFirst().map { $0.split(separator: "\n")[0] } == ["event: progress", "event: progress", "event: idle"])
    #expect(seen[1].contains("\"enrol\"") && seen[2].contains("\"write\"") && seen[3].contains("\"2026-11-24\""))
  }

  /// Whoever has logged out is told nothing more, however long the job runs.
  @Test func theProgressOfANightEndsWithTheSession() async throws {
    let (fixture, cookie) = try fixture()
    let file = NightProgressFile(Workspace(fixture.folder))
    let events = try progress(file, fixture, cookie)
    let clock = ContinuousClock()
    var ended: ContinuousClock.Instant?
    for await event in events where event.hasPrefix("event: ") {
      guard let end = ended else {
        _ = fixture.post("/logout", as: cookie, [:])
        ended = clock.now
        continue
      }
      #expect(!event.contains("idle"), "it tells of no night either")
      if clock.now - end > .seconds(20) {
        Issue.record("the stream goes on")
        break
      }
    }
    #expect(ended != nil)
  }

  @Test func aPageThatWaitsForTheNightKeepsNoSessionAlive() throws {
    let (fixture, cookie) = try fixture()
    let digest = SecretText.digest(cookie)
    let limits = SessionLimits()
    let book = fixture.desk.book
    let later = fixture.desk.now() + limits.idle - 1
    #expect(try book.session(digest, at: later, limits: limits, isUse: false) != nil)
    #expect(try book.session(digest, at: later + 1, limits: limits) == nil)
  }
}

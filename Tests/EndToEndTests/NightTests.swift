import Foundation
import Submission
import Testing

/// Nights on sample-data, run as a user would run them.
struct NightTests {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "chachong-night-\(UUID().uuidString)").path()
    #expect(try Program.run(["init", path]).exitCode == 0)
    try setSignatures("off")
    for file in try Repository.files(in: "sample-data/policy") { try copy(file, to: "policy") }
  }

  private func setSignatures(_ policy: String) throws {
    let others = try text("chachong.toml").split(separator: "\n").filter { !$0.hasPrefix("signatures") }
    let settings = others.joined(separator: "\n").replacing("[inbox]", with: "[inbox]\nsignatures = \"\(policy)\"")
    try Data(settings.utf8).write(to: URL(filePath: "\(path)/chachong.toml"))
  }

  private func copy(_ file: String, to folder: String) throws {
    let name = file.split(separator: "/").last ?? ""
    try FileManager.default.copyItem(atPath: file, toPath: "\(path)/\(folder)/\(name)")
  }

  private func send(_ folders: [String]) throws {
    for folder in folders {
      for file in try Repository.files(in: "sample-data/\(folder)") { try copy(file, to: "inbox") }
    }
  }

  private static let all = ["register", "late", "transfer", "enrolment", "approvals", "broken"]

  private func night(_ day: String = "2026-11-24", _ options: [String] = []) throws -> Program.Result {
    try Program.run(["nightly", path, "--date", day] + options)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  /// Every file below the workspace but the register and the files that came in.
  private func outputs() throws -> [(name: String, text: String)] {
    let files = try #require(FileManager.default.enumerator(atPath: path)).compactMap { $0 as? String }
    return files.filter { name in
      ["reports/", "chachong.prom", "cases.sqlite"].contains { name.hasPrefix($0) } || name.hasSuffix(".reason.txt")
    }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(path)/\(name)").map { (name, String(decoding: $0, as: UTF8.self)) }
    }
  }

  @Test("a night: every verdict as worked out by hand, a broken file in quarantine, the counts on one screen")
  func everything() throws {
    try send(Self.all)
    let result = try night()
    #expect(result.exitCode == 4)
    #expect(result.output.contains("Files           14, of which refused 1"))
    #expect(result.output.contains("Rows            2,822 = admitted 2,821 + rejected 1"))
    #expect(result.errors.contains("410000-20261124-register-002.csv.zst: byte"))
    #expect(try names("quarantine/2026-11-24").count == 2)
    #expect(try names("archive/2026-11-24").count == 13)
    #expect(try names("inbox").isEmpty && names("work").isEmpty)
    let compared = try Program.run(
      "/usr/bin/env",
      [
        "bash", Repository.path("scripts/compare-verdicts"), Repository.path("sample-data/expected-verdicts.csv"),
        "\(path)/reports/2026-11-24/verdicts.csv",
      ])
    #expect(compared.exitCode == 0, "\(compared.output)")
    #expect(try text("chachong.prom").contains("chachong_requests{verdict=\"duplicate\"} 22"))
  }

  @Test("a second start of the same day does nothing; new files make a second night of that day")
  func again() throws {
    try send(["register"])
    #expect(try night().exitCode == 0)
    let second = try night()
    #expect(second.exitCode == 0 && second.errors.contains("The night of 2026-11-24 is done"))
    try send(["late"])
    #expect(try night().exitCode == 0)
    #expect(try names("reports") == ["2026-11-24", "2026-11-24.2"])
    #expect(try text("reports/2026-11-24.2/verdicts.csv").contains("410000-L0011"))
  }

  @Test("a night that was stopped before its reports, or before its files were put away, is ended")
  func resumes() throws {
    try send(Self.all)
    try FileManager.default.createDirectory(atPath: "\(path)/work/2026-11-24", withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: "\(path)/inbox/410000-20261124-late-001.csv.zst",
      toPath: "\(path)/work/2026-11-24/410000-20261124-late-001.csv.zst")
    // Started on the next day, it is still that night.
    #expect(try night("2026-11-25").exitCode == 4)
    #expect(try names("reports") == ["2026-11-24"])
    try FileManager.default.createDirectory(atPath: "\(path)/work/2026-11-24", withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: "\(path)/archive/2026-11-24/410000-20261124-late-001.csv.zst",
      toPath: "\(path)/work/2026-11-24/410000-20261124-late-001.csv.zst")
    // Killed between reports and metrics.
    try FileManager.default.removeItem(atPath: "\(path)/chachong.prom")
    let tidied = try night("2026-11-25")
    #expect(tidied.exitCode == 0 && tidied.errors.contains("what was left lying is put away"))
    #expect(try names("archive/2026-11-24").count == 13 && names("work").isEmpty)
    #expect(try text("chachong.prom") == text("reports/2026-11-24/chachong.prom"))
  }

  @Test("metrics that cannot be put where they are to be are told, and hold up no later night")
  func metrics() throws {
    let settings = try text("chachong.toml")
    #expect(settings.contains("\nfile = \"chachong.prom\""))
    try Data(settings.replacing("file = \"chachong.prom\"", with: "file = \"/nowhere/chachong.prom\"").utf8)
      .write(to: URL(filePath: "\(path)/chachong.toml"))
    try send(["register"])
    let first = try night()
    #expect(first.exitCode == 1 && first.errors.contains("/nowhere/chachong.prom"))
    #expect(try names("work").isEmpty && names("archive/2026-11-24").count == 3)
    try send(["late"])
    #expect(try night("2026-11-25").exitCode == 1)
    #expect(try names("reports") == ["2026-11-24", "2026-11-25"])
    // Once they can, the next start puts them there, though there is nothing else to do.
    try Data(settings.utf8).write(to: URL(filePath: "\(path)/chachong.toml"))
    #expect(try night("2026-11-25").errors.contains("The night of 2026-11-25 is done"))
    #expect(try text("chachong.prom") == text("reports/2026-11-25/chachong.prom"))
  }

  @Test("a job that runs makes a second one stop at once")
  func locks() throws {
    try Data().write(to: URL(filePath: "\(path)/.lock"))
    let lock = try #require(FileHandle(forWritingAtPath: "\(path)/.lock"))
    #expect(flock(lock.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
    let second = try night()
    #expect(second.exitCode == 1 && second.errors.contains("a nightly job is running here"))
    try lock.close()
    #expect(try night().exitCode == 0)
  }

  @Test("where signatures are required, a file is taken once, and only as its province has signed it")
  func signatures() throws {
    try setSignatures("required")
    let unkeyed = try night()
    #expect(unkeyed.exitCode == 1 && unkeyed.errors.contains("/trust"))
    let key = "\(path)/henan.key"
    #expect(
      try Program.run([
        "keygen", "henan", "--province", "410000", "-o", path, "--valid-from", "2026-01-01",
      ]).exitCode == 0, "keygen")
    try FileManager.default.moveItem(atPath: "\(path)/henan.toml", toPath: "\(path)/trust/henan.toml")
    let source = Repository.path("sample-data/late/410000-20261124-late-002.csv.zst")
    #expect(try Program.run(["pack", source, "-o", "\(path)/inbox", "--key", key]).exitCode == 0, "pack")
    try copy(Repository.path("sample-data/late/420000-20261124-late-001.csv.zst"), to: "inbox")
    let first = try night()
    #expect(first.exitCode == 4)
    #expect(try names("archive/2026-11-24").count == 2)
    #expect(try text("quarantine/2026-11-24/420000-20261124-late-001.csv.zst.reason.txt").contains("420000"))

    for name in try names("archive/2026-11-24") { try copy("\(path)/archive/2026-11-24/\(name)", to: "inbox") }
    #expect(try night("2026-11-25").exitCode == 4)
    #expect(try names("quarantine/2026-11-25").count == 4, "the file, its manifest, and the reason of each")
    #expect(try text("reports/2026-11-25/verdicts.csv").split(separator: "\n").count == 1)
  }

  @Test("settings with errors are told with file, line and key, and nothing is touched")
  func settings() throws {
    try send(["register"])
    try Data("[night]\nlanguage = \"fr\"\n".utf8).write(to: URL(filePath: "\(path)/chachong.toml"))
    let result = try night()
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("chachong.toml: line 2: night.language: one of \"zh\", \"en\" is expected"))
    #expect(try names("inbox").count == 3)
  }

  @Test("no name, number or birth date of a child is in any report, log, metric, reason, screen or in the case book")
  func discloses() throws {
    try send(Self.all)
    var said = try [night("2026-11-24", ["--log-format", "json", "--lang", "zh"])]
    // The same again is another night; then what is open, what is refused, and settings that are wrong.
    try send(["late", "transfer", "broken"])
    said.append(try night("2026-11-25", ["--lang", "en"]))
    for file in try Repository.files(in: "sample-data/late") {
      for id in try SampleRows.recordIDs(in: file, kind: .late).prefix(5) {
        said.append(try Program.run(["status", id, "--workspace", path, "--lang", "zh"]))
      }
    }
    said.append(try Program.run(["cases", "--workspace", path, "--lang", "zh"]))
    try setSignatures("required")
    try send(["late"])
    said.append(try night("2026-11-26", ["--log-format", "json"]))
    for (place, result) in said.enumerated() {
      try Data((result.output + result.errors).utf8).write(to: URL(filePath: "\(path)/said-\(place).txt"))
    }
    let files = try (outputs().map(\.name) + said.indices.map { "said-\($0).txt" }).map { "\(path)/\($0)" }
    #expect(files.count > 80)

    let input = try Identities(
      [("register", .register), ("late", .late), ("transfer", .transfer), ("enrolment", .enrolment)]
        .flatMap { folder, kind in try Repository.files(in: "sample-data/\(folder)").map { ($0, kind) } })
    #expect(input.words.count > 9000 && input.birthDates.count > 4000)
    #expect(try Identities.found(input.words, in: files) == [])
    // Eight digits may lie within others.
    #expect(try Identities.found(input.birthDates, in: files, ["-w"]) == [])
    // What is looked for would be found.
    try Data(((input.words.first ?? "") + "\n" + (input.birthDates.first ?? "")).utf8)
      .write(to: URL(filePath: "\(path)/said-0.txt"))
    #expect(try Identities.found(input.words, in: files).count == 1)
    #expect(try Identities.found(input.birthDates, in: files, ["-w"]).count == 1)
  }
}

/// Record ids of a submission file.
enum SampleRows {
  static func recordIDs(in file: String, kind: SubmissionKind) throws -> [String] {
    let reader = try SubmissionReader(path: file, kind: kind)
    var parser = RowParser(header: reader.header, on: .none)
    var ids: [String] = []
    while let chunk = try reader.nextChunk() {
      let batch = try parser.parse(chunk)
      ids += (0..<batch.recordIDs.count).map { "\(batch.recordIDs[$0])" }
    }
    return ids
  }
}

import TestSupport
import Testing

/// The same rows give the same bytes, however many workers there are and however the rows come.
struct SameAnswerTests {
  private static let country = SyntheticCountry(registrations: 2500, late: 250, seed: 11)
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// The output of sweep and check, by command and file; names of files without what tells their compression.
  private func answers(
    _ run: String, workers: Int = 2, memory: String? = nil, order: ([String]) -> [String] = { $0 }
  ) throws -> [String: String] {
    var answers: [String: String] = [:]
    let register = order(try workspace.paths(in: "register"))
    let late = order(try workspace.paths(in: "late"))
    let common = ["--workers", "\(workers)", "--date", "2026-11-24"]
    for (command, arguments) in [
      ("sweep", register + (memory.map { ["--memory", $0] } ?? [])), ("check", late + ["--against"] + register),
    ] {
      let result = try Program.run([command] + arguments + common + ["-o", workspace.path("\(run)-\(command)")])
      #expect(result.exitCode == 0)
      for (name, text) in try RunOutput(workspace, "\(run)-\(command)").texts {
        answers["\(command)/\(name)"] = text.replacing(".csv.zst", with: ".csv").replacing(".csv.gz", with: ".csv")
      }
      answers["\(command)/screen"] = result.output
    }
    return answers
  }

  private func expectSame(_ a: [String: String], _ b: [String: String], source: SourceLocation = #_sourceLocation) {
    #expect(a.keys.sorted() == b.keys.sorted(), sourceLocation: source)
    // Only the name of what differs: a table would fill the screen.
    #expect(a.keys.filter { !(a[$0] ?? "").utf8.elementsEqual((b[$0] ?? "").utf8) } == [], sourceLocation: source)
  }

  @Test("for 1, 2 and 7 workers, and any order of the files")
  func workersAndOrder() throws {
    try Self.country.write(.zstd, to: workspace)
    let one = try answers("one", workers: 1)
    for (table, least) in [
      ("sweep/pairs.csv", 50), ("sweep/clusters.csv", 100), ("sweep/rejects.csv", 7), ("check/verdicts.csv", 250),
      ("check/matches.csv", 50), ("check/rejects.csv", 7),
    ] {
      #expect((one[table] ?? "").count { $0 == "\n" } >= least, "\(table)")
    }
    expectSame(one, try answers("two", workers: 2))
    expectSame(one, try answers("seven", workers: 7, order: { $0.reversed() }))
    expectSame(one, try answers("turned", workers: 2, order: { Array($0.dropFirst() + $0.prefix(1)) }))
  }

  @Test("in memory and in files, and no file stays behind")
  func memory() throws {
    try Self.country.write(.plain, to: workspace)
    let inMemory = try answers("all")
    for workers in [1, 4] {
      let name = "little-\(workers)"
      // So little that 2,500 registrations do not fit.
      expectSame(inMemory, try answers(name, workers: workers, memory: "64MiB"))
      #expect(try workspace.paths(in: "\(name)-sweep").allSatisfy { !$0.contains(".spill") })
    }
    #expect(try workspace.paths(in: "").allSatisfy { !$0.contains("partial") && !$0.contains("spill") })
  }

  @Test("as plain text, gzip, zstd, GB18030, and with byte order mark and CRLF")
  func forms() throws {
    var first: [String: String]?
    for form in SyntheticCountry.Form.allCases {
      for folder in ["register", "late"] { _ = try Program.run("/bin/rm", ["-rf", workspace.path(folder)]) }
      try Self.country.write(form, to: workspace)
      let answers = try answers("\(form)")
      expectSame(first ?? answers, answers)
      first = answers
    }
  }
}

import Foundation
import Identity
import Register
import Submission
import TestSupport
import Testing

@testable import Engine

/// What counts in a register, given out again.
@Suite struct RegisterExportTests {
  private let files: Files
  private let path: String
  private let names = [
    "410000-20261101-register-001.csv", "410000-20261102-register-001.csv", "420000-20261103-register-001.csv",
  ]

  init() throws {
    files = try Files()
    path = files.workspace.path("register")
    let rows = [
      (0..<300).map { SampleChildren.row($0) },
      // Replaces rows, one of them by a row on the same line.
      [0, 100, 101, 102].map { Files.row($0 + 1, id: "410000-\($0)") },
      (0..<50).map { Files.row($0, id: "420000-\($0)") },
    ]
    let paths = try zip(rows, names).map { try files.write(rows: $0, "archive/2026/\($1)") }
    var writer = try RegisterWriter(at: path, creating: true)
    // The first two share a segment.
    for paths in [paths[..<2], paths[2...]] {
      let outcomes = try EnrolRun(stream: Files.stream(workers: 2), today: .none).run(Array(paths), into: &writer)
      #expect(outcomes.allSatisfy { !$0.isRefused })
    }
    #expect(writer.register.segments.count == 2)
  }

  private var archive: String { files.workspace.path("archive") }

  private func compact() throws {
    var writer = try RegisterWriter(at: path)
    _ = try RegisterCompaction(workers: Workers(count: 2)).run(&writer)
  }

  private func export(_ province: Division? = nil) throws -> RegisterExport {
    RegisterExport(of: try Register(at: path), province: province)
  }

  private func written(_ export: RegisterExport) throws -> [String] {
    var rows: [String] = []
    try export.forEachWritten(in: SubmissionFiles(in: [archive])) { record in
      rows.append(
        Column.allCases.filter { $0.rawValue <= Column.guardianPhone.rawValue }.map { record[$0] }.joined(
          separator: "|"))
    }
    return rows
  }

  @Test("each row that counts comes once, as it was written last, whether segments were put together or not")
  func asWritten() throws {
    let apart = try written(export())
    #expect(apart.count == 350 && Set(apart).count == 350)
    try compact()
    #expect(try Register(at: path).segments.count == 1)
    #expect(try written(export()).sorted() == apart.sorted())
    // From what was written another register can be made that holds the same.
    let columns = Column.allCases.filter { $0.rawValue <= Column.guardianPhone.rawValue }.map(\.name)
    let again = try files.workspace.write(
      ([columns.joined(separator: ",")] + apart.map { $0.replacing("|", with: ",") }).map { $0 + "\n" }.joined(),
      "again.csv")
    let other = files.workspace.path("other")
    var writer = try RegisterWriter(at: other, creating: true)
    _ = try EnrolRun(stream: Files.stream(workers: 1), today: .none).run([again], into: &writer)
    func kept(_ register: Register) throws -> [String: Registration] {
      var kept: [String: Registration] = [:]
      try RegisterExport(of: register).forEachKept { kept[$0.recordID] = $0.registration }
      return kept
    }
    #expect(try kept(writer.register) == kept(Register(at: path)))
  }

  @Test("a row that the last submission could not bring in comes from the one before, on the same line")
  func rejected() throws {
    let name = "410000-20261104-register-001.csv"
    let rows = (0..<300).map { number in
      SampleChildren.row(number, number == 7 ? ["birth_date": "20150231", "guardian_phone": "13900000001"] : [:])
    }
    let file = try files.write(rows: rows, "archive/\(name)")
    do {
      var writer = try RegisterWriter(at: path)
      let outcomes = try EnrolRun(stream: Files.stream(workers: 2), today: .none).run([file], into: &writer)
      #expect(outcomes.map(\.file.rejects.count) == [1])
    }
    let apart = try written(export())
    #expect(apart.contains { $0.hasPrefix("410000-7|") && !$0.contains("20150231") })
    try compact()
    #expect(try written(export()).sorted() == apart.sorted())
  }

  @Test("a row that is kept names its submission, until rows of several were put together")
  func asKept() throws {
    func sources(_ export: RegisterExport) throws -> [String: Int] {
      var counts: [String: Int] = [:]
      try export.forEachKept { counts[$0.path, default: 0] += 1 }
      return counts
    }
    #expect(try sources(export()) == [names[0]: 296, names[1]: 4, names[2]: 50])
    #expect(try sources(export(Division(rawValue: 420000))) == [names[2]: 50])
    #expect(try written(export(Division(rawValue: 420000))).count == 50)
    try compact()
    #expect(try sources(export()) == ["": 350])
  }

  @Test("without a submission, or with another under its name, nothing is exported as written")
  func missing() throws {
    let file = "\(archive)/2026/\(names[1])"
    try files.workspace.write("record_id\n", "archive/2026/\(names[1])")
    #expect(throws: ExportError.submissionMissing(names[1], others: 1)) { try written(export()) }
    try FileManager.default.removeItem(atPath: file)
    #expect(throws: ExportError.submissionMissing(names[1], others: 0)) { try written(export()) }
    // A link is not followed: who may write to an archive could point it anywhere.
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "\(archive)/2026/\(names[0])")
    #expect(throws: ExportError.submissionMissing(names[1], others: 0)) { try written(export()) }
  }
}

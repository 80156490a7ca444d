import Foundation
import Identity
import Register
import Submission
import TestSupport
import Testing

@testable import Engine

/// Small submissions that come together share a segment, and are otherwise as if each had come alone.
@Suite struct SharedSegmentTests {
  private let files: Files

  init() throws { files = try Files() }

  private func enrol(_ paths: [String], in name: String, workers: Int = 2) throws -> [EnrolRun.Outcome] {
    var writer = try RegisterWriter(at: files.workspace.path(name), creating: true)
    return try EnrolRun(stream: Files.stream(workers: workers), today: .none).run(paths, into: &writer)
  }

  /// What counts: by record id the registration, and the submission and line that it is from.
  private func state(_ name: String) throws -> [String: String] {
    var state: [String: String] = [:]
    try RegisterExport(of: Register(at: files.workspace.path(name))).forEachKept { record in
      #expect(state[record.recordID] == nil)
      state[record.recordID] = "\(record.path):\(record.line) \(record.registration)"
    }
    return state
  }

  private func counts(_ outcomes: [EnrolRun.Outcome]) -> [[Int]] {
    outcomes.map { [$0.new, $0.replaced, $0.unchanged, $0.isRefused ? 1 : 0, $0.wasEnrolled ? 1 : 0] }
  }

  /// Submissions of a few rows each, of which many have a record id that others have too; some are refused, as they have none.
  private func write(_ count: Int, seed: UInt64) throws -> [String] {
    var random = SeededGenerator(seed: seed)
    return try (0..<count).map { number in
      let name = String(format: "410000-20261101-register-%03d.csv", number)
      let ids = Set((0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0..<40, using: &random) })
      // Of each pupil there are two versions.
      return try files.write(
        rows: ids.sorted().map { Files.row($0 * 2 + Int.random(in: 0...1, using: &random), id: "410000-\($0)") }, name)
    }
  }

  @Test("the same counts, the same rows, the same when some are taken out again", arguments: 0..<6)
  func sameAsAlone(seed: Int) throws {
    let paths = try write(30, seed: UInt64(seed))
    let together = try enrol(paths, in: "together", workers: 1 + seed % 3)
    let alone = try paths.flatMap { try enrol([$0], in: "alone") }
    #expect(counts(together) == counts(alone))
    #expect(try state("together") == state("alone"))
    #expect(try Register(at: files.workspace.path("together")).segments.count == 1)
    #expect(try Register(at: files.workspace.path("alone")).segments.count == together.count { !$0.isRefused })

    var random = SeededGenerator(seed: UInt64(seed) + 100)
    var left = together.filter { !$0.isRefused }.map(\.file.path)
    for _ in 0..<3 {
      left.shuffle(using: &random)
      let removed = Array(left.suffix(4))
      left.removeLast(4)
      for register in ["together", "alone"] {
        try Register.remove(
          submissions: removed.map { String($0.split(separator: "/").last ?? "") }, from: files.workspace.path(register)
        )
      }
      #expect(try state("together") == state("alone"))
      // They come back as the last.
      #expect(
        try counts(enrol(removed, in: "together")) == counts(removed.sorted().flatMap { try enrol([$0], in: "alone") }))
      #expect(try state("together") == state("alone"))
      left += removed
    }
    for register in ["together", "alone"] {
      try Register.verify(files.workspace.path(register)) { #expect($1.isEmpty) }
      var writer = try RegisterWriter(at: files.workspace.path(register))
      _ = try RegisterCompaction(workers: Workers(count: 2)).run(&writer)
    }
    let registrations = try ["together", "alone"].map { try state($0).mapValues { $0.split(separator: " ").last } }
    #expect(registrations[0] == registrations[1])
  }

  @Test("a submission of another content under the name of one that waits with others is refused")
  func sameNameAgain() throws {
    let name = "410000-20261101-register-001.csv"
    let paths = try (0..<3).map { try files.write(0..<$0 + 5, "\($0)/\(name)") }
    let same = try files.write(0..<5, "again/\(name)")
    let outcomes = try enrol(paths + [same], in: "register")
    #expect(outcomes.map(\.new) == [5, 0, 0, 0])
    #expect(outcomes.map(\.isRefused) == [false, true, true, false])
    #expect(outcomes.last?.wasEnrolled == true)
  }

  @Test("all submissions of a shared segment that is damaged can be taken out and enrolled again")
  func damaged() throws {
    let paths = try write(30, seed: 7)
    _ = try enrol(paths, in: "register")
    let before = try state("register")
    let register = files.workspace.path("register")
    let file = "\(register)/000001.segment"
    for offset in [100, 4200] {
      var bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
      bytes[offset] ^= 1
      try Data(bytes).write(to: URL(filePath: file))
      var names: [String] = []
      try Register.verify(register) { segment, damages in
        #expect(damages.count == 1 && segment.isKeptApart)
        names = segment.submissions.map(\.name)
      }
      #expect(names.count > 20)
      try Register.remove(submissions: names, from: register)
      _ = try enrol(paths, in: "register")
      #expect(try state("register") == before)
      try FileManager.default.removeItem(atPath: register)
      _ = try enrol(paths, in: "register")
    }
  }

  @Test("a submission taken out of a shared segment is not listed, and counts nowhere")
  func removed() throws {
    let paths = try (0..<3).map { try files.write($0 * 10..<$0 * 10 + 10, "\($0).csv") }
    _ = try enrol(paths, in: "register")
    let path = files.workspace.path("register")
    try Register.remove(submissions: ["1.csv"], from: path)
    let register = try Register(at: path)
    #expect(register.catalogue.submissions.map(\.name) == ["0.csv", "2.csv"])
    #expect(register.liveCount == 20)
    #expect(register.outcomes.map(\.path) == ["0.csv", "2.csv"])
    #expect(register.outcomes.map(\.registrations) == [10, 10])
    #expect { try Register.remove(submissions: ["0.csv", "1.csv"], from: path) } throws: {
      ($0 as? RegisterError)?.kind == .unknownSubmission("1.csv")
    }
    // All or none.
    #expect(try Register(at: path).liveCount == 20)
    try Register.remove(submissions: ["0.csv", "2.csv"], from: path)
    #expect(try Register(at: path).segments.isEmpty)
  }
}

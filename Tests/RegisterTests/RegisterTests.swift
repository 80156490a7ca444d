import Foundation
import Identity
import TestSupport
import Testing

@testable import Register

/// What goes into a register comes out of it.
@Suite struct RegisterTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private var path: String { workspace.path("register") }

  @Test(
    "rows, record ids and lines come back as they were, whatever their number",
    arguments: [0, 1, 62, 63, 64, 1000, 5000])
  func roundTrip(count: Int) throws {
    let rows = SampleRows(count, seed: UInt64(count))
    try rows.enrol("one.csv", in: path)
    let register = try Register(at: path)
    #expect(register.segments.count == 1)
    #expect(try SampleRows(reading: register.segments[0], .through) == rows)
    for manner in [.announced, .pickedOut] as [SegmentReader.Manner] {
      #expect(try SampleRows(reading: register.segments[0], manner) == rows)
    }
    #expect(register.liveCount == count)
  }

  @Test("of rows with one record id the one that was enrolled last counts")
  func replacement() throws {
    let first = SampleRows(300, seed: 1)
    var second = SampleRows(200, seed: 2)
    second.recordIDs.replaceSubrange(0..<100, with: first.recordIDs[50..<150])
    let third = SampleRows(recordIDs: Array(first.recordIDs[140..<160]), seed: 3)
    try first.enrol("1.csv", in: path)
    try second.enrol("2.csv", in: path)
    try third.enrol("3.csv", in: path)
    let register = try Register(at: path)
    #expect(register.segments.map(\.liveCount) == [190, 190, 20])
    #expect((0..<300).filter { register.segments[0].superseded.contains($0) } == Array(50..<160))
    #expect((0..<200).filter { register.segments[1].superseded.contains($0) } == Array(90..<100))
  }

  @Test("a segment is asked for rows of its own provinces alone, and of provinces that are not known")
  func provinces() throws {
    let rows = SampleRows(recordIDs: ["410000-1", "110000-1", "410000-2"], seed: 1)
    #expect(rows.contents(seed: 0).provinces == ["110000", "410000"])
    #expect(SampleRows(recordIDs: (0..<99).map { "\(100_000 + $0)-1" }, seed: 2).contents(seed: 0).provinces == nil)
    try rows.enrol("one.csv", in: path)
    let segment = try Register(at: path).segments[0]
    #expect(segment.mayHaveRecordIDs(of: ["110000", "500000"]))
    #expect(!segment.mayHaveRecordIDs(of: ["120000", "500000"]))
    #expect(segment.mayHaveRecordIDs(of: nil))
  }

  @Test("the same submission is known again; one of its name with other content is refused")
  func standing() throws {
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    let writer = try RegisterWriter(at: path)
    #expect(try writer.standing(ofSubmission: "one.csv", checksum: SampleRows.checksum(of: "one.csv")) == .enrolled)
    #expect(try writer.standing(ofSubmission: "two.csv", checksum: SampleRows.checksum(of: "one.csv")) == .new)
    let changed = Checksum(high: 0, low: 1)
    #expect {
      try writer.standing(ofSubmission: "one.csv", checksum: changed)
    } throws: { ($0 as? RegisterError)?.kind == .submissionChanged(name: "one.csv", enrolledOn: 20_261_124) }
  }

  @Test("two writers never meet")
  func lock() throws {
    let first = try RegisterWriter(at: path, creating: true)
    #expect { _ = try RegisterWriter(at: path, creating: true) } throws: { ($0 as? RegisterError)?.kind == .locked }
    #expect(first.register.segments.isEmpty)
  }

  @Test("what a killed run left behind is gone once another has begun; strangers' files stay")
  func leftovers() throws {
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    for name in ["000002.segment", "000002.segment.part", "000001.index", "catalogue.json.part", "notes.txt"] {
      try workspace.write("left", "register/\(name)")
    }
    _ = try RegisterWriter(at: path)
    #expect(try workspace.names(in: "register") == ["000001.segment", "catalogue.json", "lock", "notes.txt"])
  }

  @Test("segments without a catalogue are damage: no writer removes them, nor makes a register of them")
  func lostCatalogue() throws {
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    try FileManager.default.removeItem(atPath: "\(path)/catalogue.json")
    for creating in [true, false] {
      #expect(throws: RegisterError(.catalogueMissing, path: path)) {
        _ = try RegisterWriter(at: path, creating: creating)
      }
      #expect(try workspace.names(in: "register") == ["000001.segment", "lock"])
    }
  }

  @Test("a catalogue that is older than the register is refused: what it does not list is no leftover")
  func olderCatalogue() throws {
    let (catalogue, files) = ("\(path)/catalogue.json", FileManager.default)
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    try files.copyItem(atPath: catalogue, toPath: workspace.path("older"))
    try SampleRows(20, seed: 2).enrol("two.csv", in: path)
    try files.moveItem(atPath: catalogue, toPath: workspace.path("newest"))
    try files.copyItem(atPath: workspace.path("older"), toPath: catalogue)
    let refusal = RegisterError(.catalogueOutdated, path: catalogue)
    #expect(throws: refusal) { _ = try RegisterWriter(at: path) }
    #expect(throws: refusal) { try SampleRows(30, seed: 3).enrol("three.csv", in: path) }
    #expect(throws: refusal) { try Register.remove(submissions: ["one.csv"], from: path) }
    #expect(throws: refusal) { try Register.snapshot(path, to: workspace.path("copy")) }
    #expect(throws: refusal) { _ = try Register(at: path) }
    #expect(throws: refusal) { try Register.verify(path) { _, _ in } }
    #expect(try workspace.names(in: "register") == ["000001.segment", "000002.segment", "catalogue.json", "lock"])
    try files.removeItem(atPath: catalogue)
    try files.moveItem(atPath: workspace.path("newest"), toPath: catalogue)
    try SampleRows(30, seed: 3).enrol("three.csv", in: path)
    #expect(try Register(at: path).liveCount == 60)
  }

  @Test("a register of which nothing is left but that it was one is not begun anew")
  func emptiedFolder() throws {
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    for name in ["catalogue.json", "000001.segment"] { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }
    #expect(throws: RegisterError(.catalogueMissing, path: path)) { _ = try RegisterWriter(at: path, creating: true) }
  }

  @Test("a first enrolment that was killed goes on: there is a catalogue before the first segment")
  func killedFirstEnrolment() throws {
    _ = try RegisterWriter(at: path, creating: true)
    #expect(try Register(at: path).segments.isEmpty)
    for name in ["000001.segment", "000002.segment.part", "catalogue.json.part"] {
      try workspace.write("left", "register/\(name)")
    }
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    #expect(try Register(at: path).liveCount == 10)
    #expect(try workspace.names(in: "register") == ["000001.segment", "catalogue.json", "lock"])
    // Killed even before.
    try FileManager.default.removeItem(atPath: path)
    for name in ["lock", "catalogue.json.part"] { try workspace.write("", "register/\(name)") }
    try SampleRows(10, seed: 1).enrol("one.csv", in: path)
    #expect(try Register(at: path).liveCount == 10)
  }

  @Test("a folder that holds something else is not made a register")
  func otherFolder() throws {
    try workspace.write("mine", "register/notes.txt")
    #expect { _ = try RegisterWriter(at: path, creating: true) } throws: {
      ($0 as? RegisterError)?.kind == .folderNotEmpty
    }
    #expect { _ = try Register(at: path) } throws: { ($0 as? RegisterError)?.kind == .noRegister }
    #expect { _ = try Register(at: workspace.path("nothing")) } throws: { ($0 as? RegisterError)?.kind == .noRegister }
  }
}

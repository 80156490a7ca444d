import Foundation
import Glibc
import TestSupport
import Testing

@testable import Register

/// Taking submissions out, snapshots, and looking for damage.
@Suite struct MaintenanceTests {
  private let workspace: Workspace
  private let path: String
  private let first = SampleRows(300, seed: 1)

  init() throws {
    workspace = try Workspace()
    path = workspace.path("register")
    try first.enrol("1.csv", in: path)
    try SampleRows(recordIDs: Array(first.recordIDs[..<100]), seed: 2).enrol("2.csv", in: path)
    try SampleRows(recordIDs: Array(first.recordIDs[50..<150]), seed: 3).enrol("3.csv", in: path)
  }

  private func live() throws -> [Int] { try Register(at: path).segments.map(\.liveCount) }

  private func remove(_ name: String) throws { try Register.remove(submissions: [name], from: path) }

  @Test("a submission that is taken out leaves the register as if it had never come")
  func removal() throws {
    #expect(try live() == [150, 50, 100])
    try remove("2.csv")
    #expect(try live() == [200, 100])
    try remove("3.csv")
    #expect(try live() == [300])
    #expect { try remove("3.csv") } throws: { ($0 as? RegisterError)?.kind == .unknownSubmission("3.csv") }
    #expect(try SampleRows(reading: Register(at: path).segments[0], .through) == first)
    try SampleRows(recordIDs: Array(first.recordIDs[50..<150]), seed: 3).enrol("3.csv", in: path)
    #expect(try live() == [200, 100])
  }

  @Test("a damaged submission can be taken out and enrolled again", arguments: [0, 1])
  func damagedSubmission(page: Int) throws {
    let file = "\(path)/000002.segment"
    var bytes = Array(try Data(contentsOf: URL(filePath: file)))
    bytes[page * 4096 + 900] ^= 4
    try Data(bytes).write(to: URL(filePath: file))
    var found: [(String, [RegisterError])] = []
    try Register.verify(path) { found.append(($0.submissions[0].name, $1)) }
    #expect(found.map(\.0) == ["1.csv", "2.csv", "3.csv"])
    #expect(found.map(\.1) == [[], [RegisterError(.damagedBlock(page, byteOffset: page * 4096), path: file)], []])
    try remove("2.csv")
    try SampleRows(recordIDs: Array(first.recordIDs[..<100]), seed: 2).enrol("2.csv", in: path)
    try Register.verify(path) { #expect($1.isEmpty) }
    // It was enrolled last this time.
    #expect(try live() == [150, 50, 100])
  }

  @Test("a snapshot stays as it is, whatever becomes of the register")
  func snapshot() throws {
    let copy = workspace.path("copy")
    try Register.snapshot(path, to: copy)
    try remove("2.csv")
    _ = try RegisterWriter(at: path)
    #expect(try Register(at: copy).segments.map(\.liveCount) == [150, 50, 100])
    try Register.verify(copy) { #expect($1.isEmpty) }
    #expect(throws: RegisterError.self) { try Register.snapshot(path, to: copy) }
  }

  @Test("whichever call fails, a snapshot says so, leaves the register as it is, and succeeds when it is made again")
  func everySnapshotCall() throws {
    let counting = FaultyCalls()
    try Register.snapshot(path, to: workspace.path("counted"), calls: counting)
    let names = try workspace.names(in: "counted")
    #expect(counting.count > 10 && names.contains("catalogue.json"))
    for number in 0..<counting.count {
      let copy = workspace.path("copy\(number)")
      #expect(throws: RegisterError.self, "\(number)") {
        try Register.snapshot(path, to: copy, calls: FaultyCalls(.once(number, code: EIO)))
      }
      try Register.verify(path) { #expect($1.isEmpty) }
      // Past the last link only whether the names are on the disk is in doubt.
      if try Register.exists(at: copy) { try FileManager.default.removeItem(atPath: copy) }
      try Register.snapshot(path, to: copy)
      #expect(try workspace.names(in: "copy\(number)") == names)
      try Register.verify(copy) { #expect($1.isEmpty) }
    }
  }

  @Test("a folder that holds something else is not made a snapshot")
  func snapshotElsewhere() throws {
    try workspace.write("mine", "copy/mine.txt")
    let copy = workspace.path("copy")
    #expect(throws: RegisterError(.folderNotEmpty, path: copy)) { try Register.snapshot(path, to: copy) }
    #expect(try workspace.names(in: "copy") == ["mine.txt"])
  }

  @Test("whichever call fails, a submission is taken out or not, and is when that is asked again")
  func everyRemovalCall() throws {
    let whole = workspace.path("whole")
    try FileManager.default.copyItem(atPath: path, toPath: whole)
    let counting = FaultyCalls()
    try Register.remove(submissions: ["2.csv"], from: path, calls: counting)
    for number in 0..<counting.count {
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.copyItem(atPath: whole, toPath: path)
      // What cannot be read of the submission itself replaced nothing, so that it can be taken out when it is damaged.
      try? Register.remove(submissions: ["2.csv"], from: path, calls: FaultyCalls(.once(number, code: EIO)))
      #expect(try [[150, 50, 100], [200, 100]].contains(live()), "\(number)")
      try? remove("2.csv")
      #expect(try live() == [200, 100], "\(number)")
    }
  }
}

import Foundation
import Glibc
import Register
import TestSupport
import Testing

@testable import Engine

/// What changes a register, through every single call to the system failing.
@Suite struct RegisterFaultTests {
  private let files: Files
  private let path: String

  init() throws {
    files = try Files()
    path = files.workspace.path("register")
  }

  private func enrol(_ paths: [String], calls: any FileCalls = PosixCalls()) throws -> [EnrolRun.Outcome] {
    var writer = try RegisterWriter(at: path, creating: true)
    var run = EnrolRun(stream: Files.stream(workers: 1), today: .none)
    run.calls = calls
    return try run.run(paths, into: &writer)
  }

  private func compact(calls: any FileCalls = PosixCalls()) throws {
    var writer = try RegisterWriter(at: path, calls: calls)
    _ = try RegisterCompaction(workers: Workers(count: 1)).run(&writer)
  }

  /// The record ids that count, by segment, and how many segments have an index.
  private func state() throws -> (ids: Set<String>, segments: Int, indexed: Int) {
    let register = try Register(at: path)
    var ids: [String] = []
    try RegisterExport(of: register).forEachKept { ids.append($0.recordID) }
    #expect(ids.count == register.liveCount)
    return (Set(ids), register.segments.count, register.segments.count { $0.hasIndex })
  }

  @Test("a submission whose checksum cannot be read is not passed over, though its rows can be")
  func unreadableChecksum() throws {
    let file = try files.write(0..<100, "410000-20261101-register-001.csv")
    let counting = FaultyCalls()
    #expect(try enrol([file], calls: counting).map(\.new) == [100])
    try FileManager.default.removeItem(atPath: path)
    #expect(counting.count >= 3)
    for number in 0..<counting.count {
      #expect {
        try enrol([file], calls: FaultyCalls(.once(number, code: EIO)))
      } throws: { ($0 as? RegisterError)?.kind == .cannotRead(SystemFault(code: EIO)) }
      #expect(try Register(at: path).segments.isEmpty, "\(number)")
    }
    #expect(try enrol([file]).map(\.new) == [100])
  }

  @Test("whichever call fails, compaction says so and no row is lost, and it is done when it is run again")
  func everyCompactionCall() throws {
    let (first, second) = (try files.write(0..<80, "1.csv"), try files.write(80..<120, "2.csv"))
    let third = try files.write(rows: (60..<100).map { Files.row($0 + 1, id: "410000-\($0)") }, "3.csv")
    for file in [first, second, third] { _ = try enrol([file]) }
    let before = try state()
    #expect(before.ids.count == 120 && before.segments == 3 && before.indexed == 0)
    let whole = files.workspace.path("whole")
    try FileManager.default.copyItem(atPath: path, toPath: whole)
    let counting = FaultyCalls()
    try compact(calls: counting)
    #expect(try state() == (before.ids, 1, 1))
    #expect(counting.count > 50)
    for number in 0..<counting.count {
      for fault in [FaultyCalls.Fault.once(number, code: EIO), .from(number, code: ENOSPC)] {
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: whole, toPath: path)
        #expect(throws: RegisterError.self, "\(fault)") { try compact(calls: FaultyCalls(fault)) }
        // It works in two steps, each of which is done or not.
        let state = try state()
        #expect(state.ids == before.ids && [(3, 0), (1, 0), (1, 1)].contains { $0 == (state.segments, state.indexed) })
        try Register.verify(path) { #expect($1.isEmpty, "\(fault)") }
        try compact()
        #expect(try self.state() == (before.ids, 1, 1), "\(fault)")
      }
    }
  }
}

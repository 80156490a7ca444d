import Foundation
import Glibc
import TestSupport
import Testing

@testable import Register

/// A register through every single call to the system failing.
@Suite struct FaultTests {
  private let workspace: Workspace
  private let first = SampleRows(200, seed: 1)
  private let second: SampleRows

  init() throws {
    workspace = try Workspace()
    var rows = SampleRows(150, seed: 2)
    rows.recordIDs.replaceSubrange(0..<40, with: first.recordIDs[10..<50])
    second = rows
  }

  /// What a reader finds: the rows that count, by submission.
  private struct State: Equatable {
    var submissions: [String] = []
    var rows: [[String]] = []

    init(of path: String) throws {
      guard try Register.exists(at: path) else { return }
      let register = try Register(at: path)
      for segment in register.segments {
        let all = try SampleRows(reading: segment, .through)
        submissions += segment.entry.submissions.map(\.name)
        rows.append((0..<segment.rowCount).filter { !segment.superseded.contains($0) }.map { all.recordIDs[$0] })
      }
    }
  }

  private func fresh(_ name: String, withFirst: Bool) throws -> String {
    let path = workspace.path(name)
    try? FileManager.default.removeItem(atPath: path)
    if withFirst { try first.enrol("1.csv", in: path) }
    return path
  }

  @Test(
    "whichever call fails, enrolling says so, leaves what was there, and succeeds when it is run again",
    arguments: [true, false], [EIO, ENOSPC])
  func everyCall(withFirst: Bool, code: Int32) throws {
    var path = try fresh("register", withFirst: withFirst)
    let before = try State(of: path)
    let counting = FaultyCalls()
    try second.enrol("2.csv", in: path, calls: counting)
    let after = try State(of: path)
    #expect(after != before && after.submissions.last == "2.csv" && counting.count > 25)

    for number in 0..<counting.count {
      for fault in [FaultyCalls.Fault.once(number, code: code), .from(number, code: code)] {
        path = try fresh("register", withFirst: withFirst)
        let error = #expect(throws: RegisterError.self, "\(fault)") {
          try second.enrol("2.csv", in: path, calls: FaultyCalls(fault))
        }
        // Past the renaming of the catalogue only whether its name is on the disk is in doubt, and that is what the error says.
        let isThere = number > counting.publishing
        #expect(try State(of: path) == (isThere ? after : before), "\(fault)")
        #expect(
          (error?.kind == .unconfirmed(SystemFault(code: code))) == isThere, "\(fault): \(String(describing: error))")
        try second.enrol("2.csv", in: path)
        #expect(try State(of: path) == after, "\(fault)")
        #expect(try workspace.names(in: "register").allSatisfy { !$0.hasSuffix(".part") })
      }
    }
  }

  @Test("whichever call fails, reading says so, or it was not needed")
  func everyReadingCall() throws {
    let path = try fresh("register", withFirst: true)
    try second.enrol("2.csv", in: path)
    func read(_ calls: FaultyCalls) throws(RegisterError) -> [SampleRows] {
      var rows: [SampleRows] = []
      for segment in try Register(at: path, calls: calls).segments {
        rows.append(try SampleRows(reading: segment, .through))
      }
      return rows
    }
    let counting = FaultyCalls()
    #expect(try read(counting) == [first, second])
    for number in 0..<counting.count {
      #expect {
        _ = try read(FaultyCalls(.once(number, code: EIO)))
      } throws: { ($0 as? RegisterError)?.kind == .cannotRead(SystemFault(code: EIO)) }
    }
  }

  @Test("a register that cannot be looked for is not taken for none")
  func everyLook() throws {
    let path = try fresh("register", withFirst: true)
    #expect(try Register.exists(at: path) && !Register.exists(at: "\(path)/lock") && !Register.exists(at: "\(path)/no"))
    #expect(throws: RegisterError(.cannotRead(SystemFault(code: EIO)), path: path)) {
      try Register.exists(at: path, calls: FaultyCalls(.once(0, code: EIO)))
    }
  }

  @Test("short reads and writes are continued, interrupted calls repeated")
  func shortAndInterrupted() throws {
    let path = try fresh("register", withFirst: false)
    try first.enrol("1.csv", in: path, calls: FaultyCalls(.shortAndInterrupted))
    let register = try Register(at: path, calls: FaultyCalls(.shortAndInterrupted))
    #expect(try SampleRows(reading: register.segments[0], .through) == first)
    #expect(try SampleRows(reading: Register(at: path).segments[0], .pickedOut) == first)
  }
}

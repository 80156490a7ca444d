import Glibc
import TestSupport
import Testing

@testable import Register

@Suite struct WholeFileTests {
  private let workspace: Workspace
  private let path: String

  init() throws {
    workspace = try Workspace()
    path = workspace.path("plan")
  }

  private func write(_ text: String, _ calls: FaultyCalls = FaultyCalls()) throws(RegisterError) {
    try WholeFile.write(Array(text.utf8).span, to: path, calls: calls)
  }

  @Test("a file takes the place of an older one, and of what a kill left on the way")
  func replaces() throws {
    try workspace.write("half of an old one, and longer", "plan" + RegisterNames.temporarySuffix)
    for text in ["one", "", "another"] {
      try write(text)
      #expect(try workspace.text("plan") == text)
      #expect(try workspace.names() == ["plan"])
    }
  }

  @Test("whichever call fails, it says so, the older one is whole, and the next run leaves nothing beside it")
  func everyCall() throws {
    let counting = FaultyCalls()
    try write("old", counting)
    #expect(counting.count >= 7)
    for number in 0..<counting.count {
      for fault in [FaultyCalls.Fault.once(number, code: EIO), .from(number, code: ENOSPC)] {
        try write("old")
        #expect(throws: RegisterError.self, "\(fault)") { try write("new", FaultyCalls(fault)) }
        // Past the renaming only whether its name is on the disk is in doubt.
        #expect(try workspace.text("plan") == (number > counting.publishing ? "new" : "old"), "\(fault)")
        try write("new")
        #expect(try workspace.text("plan") == "new")
        #expect(try workspace.names() == ["plan"], "\(fault)")
      }
    }
    try write("short and interrupted", FaultyCalls(.shortAndInterrupted))
    #expect(try workspace.text("plan") == "short and interrupted")
  }
}

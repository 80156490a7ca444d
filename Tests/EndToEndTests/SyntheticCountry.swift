import Identity
import Population
import Submission
import TestSupport

/// Files of a small synthetic register, in the forms in which provinces may send the same rows.
struct SyntheticCountry {
  /// How files are encoded and compressed.
  enum Form: CaseIterable {
    case plain, gzip, zstd, gb18030, markedWithCRLF
  }

  private let register: SyntheticRegister
  private let registerRows: [[UInt8]]
  private let lateRows: [[UInt8]]

  init(registrations: Int, late: Int, seed: UInt64) {
    var plan = PopulationPlan()
    plan.seed = seed
    plan.registrations = registrations
    plan.lateRequests = late
    plan.provinces = 3
    // Many of each, so that every part of the answer has something in it.
    plan.duplicates = 0.06
    plan.lateTwice = 0.03
    register = SyntheticRegister(plan)
    registerRows = register.register(0..<registrations).rows
    lateRows = register.lateRequests(0..<late).rows
  }

  /// Writes `register/` and `late/`, the same rows under the same names in any form; some rows are broken.
  func write(_ form: Form, to workspace: Workspace) throws {
    for (kind, header, rows) in [
      ("register", SyntheticRegister.registerHeader, registerRows),
      ("late", SyntheticRegister.requestHeader, lateRows),
    ] {
      for (province, bytes) in zip(register.provinces, rows) {
        let broken = bytes + Array("\(province)-BROKEN,too short\n".utf8) + bytes.prefix { $0 != 10 } + [10]
        try write(Array(header.utf8) + broken, "\(kind)/\(province)-20261124-\(kind)-001.csv", form, workspace)
      }
    }
  }

  private func write(_ text: [UInt8], _ name: String, _ form: Form, _ workspace: Workspace) throws {
    switch form {
    case .plain: try workspace.write(text, name)
    case .gzip: try workspace.write(SubmissionBytes.gzip(text, member: 30_000), name + ".gz")
    case .zstd: try workspace.write(SubmissionBytes.zstd(text, frame: 30_000), name + ".zst")
    case .gb18030:
      let utf8 = try workspace.write(text, "text")
      let result = try Program.run(
        "/bin/bash",
        ["-c", "iconv -f UTF-8 -t GB18030 \"$0\" > \"$1\" && rm \"$0\"", utf8, try workspace.write("", name)])
      precondition(result.exitCode == 0, result.errors)
    case .markedWithCRLF:
      let lines = text.split(separator: 10, omittingEmptySubsequences: false).joined(separator: [13, 10])
      try workspace.write([0xEF, 0xBB, 0xBF] + lines, name)
    }
  }
}

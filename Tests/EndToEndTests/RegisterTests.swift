import Foundation
import TestSupport
import Testing

/// `chachong enrol`, and what the other commands answer from a register.
struct RegisterTests {
  private static let country = SyntheticCountry(registrations: 2500, late: 250, seed: 17)
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private var register: String { workspace.path("reg") }

  @discardableResult
  private func run(_ arguments: [String], exits code: Int32 = 0) throws -> Program.Result {
    let result = try Program.run(arguments + ["--date", "2026-11-24"])
    #expect(result.exitCode == code, "\(result.errors)")
    return result
  }

  @Test("check and sweep answer from a register as from the files that were enrolled, but for the files' rejects")
  func sameAnswers() throws {
    try Self.country.write(.zstd, to: workspace)
    let (files, late) = (try workspace.paths(in: "register"), try workspace.paths(in: "late"))
    // Not in the order in which files are read.
    for file in files.reversed() { try run(["enrol", file, "--register", register]) }
    let mixed = ["one", "two"].map { workspace.path($0) }
    try run(["enrol", files[0], "--register", mixed[0]])
    try run(["enrol", files[1], "--register", mixed[1]])
    let sources = [files, [register], mixed + files.dropFirst(2)]
    for command in ["check", "sweep"] {
      var texts: [[String: String]] = []
      for (index, source) in sources.enumerated() {
        let arguments = command == "check" ? ["check"] + late + ["--against"] + source : ["sweep"] + source
        try run(arguments + ["-o", workspace.path("\(command)\(index)")])
        texts.append(try RunOutput(workspace, "\(command)\(index)").texts)
      }
      for table in ["verdicts.csv", "matches.csv", "evidence.csv", "pairs.csv", "clusters.csv"] {
        #expect(texts[0][table] == texts[1][table], "\(command) \(table)")
        #expect(texts[0][table] == texts[2][table], "\(command) \(table)")
      }
      #expect((texts[0][command == "check" ? "matches.csv" : "pairs.csv"] ?? "").count { $0 == "\n" } > 50)
    }
  }

  @Test("files are for their owner alone, whatever the mask")
  func permissions() throws {
    try Self.country.write(.plain, to: workspace)
    for mask in ["0", "0277"] {
      let path = workspace.path("reg\(mask)")
      let enrol = ["-c", "umask \(mask); exec \"$0\" \"$@\"", Program.executable, "enrol"]
      let result = try Program.run("/bin/bash", enrol + (try workspace.paths(in: "register")) + ["--register", path])
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(try mode(path) == 0o700)
      for name in try FileManager.default.contentsOfDirectory(atPath: path) {
        #expect(try mode("\(path)/\(name)") == 0o600, "\(name)")
      }
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("enrol says what is new, replaced, unchanged and rejected, and goes on after a file that it refuses")
  func summary() throws {
    let first = try workspace.write(SampleSubmission.csv(rows: 100), "410000-20261101-register-001.csv")
    let rows = (50..<150).map { number in
      var fields = SampleSubmission.fields(number)
      if number < 60 { fields[12] = "5" }
      return fields.joined(separator: ",")
    }
    let text = ([SampleSubmission.header] + rows + ["410000-9,short"]).joined(separator: "\n") + "\n"
    let second = try workspace.write(text, "410000-20261102-register-001.csv")
    let broken = try workspace.write("no,csv\n", "410000-20261103-register-001.csv")
    let late = try workspace.write(SampleSubmission.csv(rows: 10), "410000-20261104-late-001.csv")
    let result = try run(
      ["enrol", late, broken, second, first, "--register", register, "--rejects", workspace.path("rejects.csv")], exits: 4)
    for line in [
      "410000-20261101-register-001.csv: 100 new, 0 replaced, 0 unchanged, 0 rejected",
      "410000-20261102-register-001.csv: 50 new, 10 replaced, 40 unchanged, 1 rejected",
      "column \"record_id\" is missing", "holds requests by its name (late)", "now holds 150 registrations",
    ] {
      #expect(result.errors.contains(line), "\(line)\n\(result.errors)")
    }
    #expect(try workspace.text("rejects.csv").contains("410000-20261102-register-001.csv,102,"))
    let again = try run(["enrol", first, second, "--register", register])
    #expect(again.errors.contains("410000-20261101-register-001.csv: was enrolled before with the same content"))
    try workspace.write(SampleSubmission.csv(rows: 99), "410000-20261101-register-001.csv")
    let changed = try run(["enrol", first, "--register", register], exits: 4)
    #expect(changed.errors.contains("410000-20261101-register-001.csv was enrolled on 20261124 with other content"))
  }
}

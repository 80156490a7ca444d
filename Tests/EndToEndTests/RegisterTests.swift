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
      ["enrol", late, broken, second, first, "--register", register, "--rejects", workspace.path("rejects.csv")],
      exits: 4)
    for line in [
      "410000-20261101-register-001.csv: 100 new, 0 replaced, 0 unchanged, 0 rejected",
      "410000-20261102-register-001.csv: 50 new, 10 replaced, 40 unchanged, 1 rejected",
      "no column of the format is named here", "holds requests by its name (late)", "now holds 150 registrations",
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

  @Test(
    "a list of rejected rows that could not be written is made by the next run, though the files are enrolled by then")
  func rejectsAfterFullDisk() throws {
    let first = try workspace.write(SampleSubmission.csv(rows: 20), "410000-20261101-register-001.csv")
    let second = try workspace.write(
      SampleSubmission.csv(rows: 100) + "410000-9,short\n", "410000-20261102-register-001.csv")
    let enrol = ["enrol", first, second, "--register", register, "--rejects"]
    let failed = try run(enrol + ["/dev/full"], exits: 1)
    #expect(failed.errors.contains("/dev/full"), "\(failed.errors)")
    let again = try run(enrol + [workspace.path("rejects.csv")])
    #expect(again.errors.contains("410000-20261102-register-001.csv: was enrolled before with the same content"))
    #expect(try workspace.text("rejects.csv").contains("410000-20261102-register-001.csv,102,"))
    // As if nothing had been.
    try run(["enrol", first, second, "--register", workspace.path("other"), "--rejects", workspace.path("other.csv")])
    #expect(try workspace.text("other.csv") == workspace.text("rejects.csv"))
  }

  @Test("a register is looked after: listed, indexed, verified, copied, repaired, compacted")
  func subcommands() throws {
    try Self.country.write(.zstd, to: workspace)
    let (files, late) = (try workspace.paths(in: "register"), try workspace.paths(in: "late"))
    for file in files { try run(["enrol", file, "--register", register]) }
    func tend(_ arguments: String..., exits code: Int32 = 0) throws -> Program.Result {
      let result = try Program.run(["register"] + arguments)
      #expect(result.exitCode == code, "\(arguments): \(result.errors)")
      return result
    }
    func verdicts(_ name: String) throws -> String? {
      try run(["check"] + late + ["--against", self.register, "-o", workspace.path(name)])
      return try RunOutput(workspace, name).texts["verdicts.csv"]
    }
    let before = try verdicts("before")
    _ = try tend("snapshot", self.register, workspace.path("whole"))
    try damage("000002.segment")
    let failed = try run(["check"] + late + ["--against", self.register, "-o", workspace.path("damaged")], exits: 1)
    #expect(failed.errors.contains("000002.segment: block 1 (from byte 4096 on) is damaged"))
    #expect(try workspace.names().contains("damaged") == false)
    _ = try Program.run("/bin/cp", [workspace.path("whole/000002.segment"), self.register])
    let name = files[0].split(separator: "/").last.map(String.init) ?? ""
    #expect(try tend("list", self.register).output.contains(name))
    #expect(try tend("verify", self.register).errors.contains("are whole"))
    #expect(try tend("index", self.register).errors.contains("3 segments were given an index"))
    #expect(try verdicts("indexed") == before)
    _ = try tend("snapshot", self.register, workspace.path("copy"))

    for (file, repair) in [("000001.segment", ["remove-submission"]), ("000005.index", ["index", "--again"])] {
      try damage(file)
      #expect(
        try tend("verify", self.register, exits: 1).errors.contains("\(file): block 1 (from byte 4096 on) is damaged"))
      let result = try Program.run(["register"] + repair + [self.register] + (file.hasSuffix("t") ? [name] : []))
      #expect(result.exitCode == 0, "\(result.errors)")
      if file.hasSuffix("t") { try run(["enrol", files[0], "--register", self.register]) }
      _ = try tend("verify", self.register)
      #expect(try verdicts("after-\(file)") == before)
    }
    #expect(try tend("compact", self.register).errors.contains("3 segments became 1"))
    #expect(try verdicts("compacted") == before)
    #expect(try tend("remove-submission", self.register, name, exits: 1).errors.contains("cannot be taken out"))
    #expect(try tend("verify", workspace.path("copy")).errors.contains("are whole"))
    #expect(try tend("list", workspace.path("nothing"), exits: 1).errors.contains("is no register"))
  }

  @Test("a register of more files than a process may usually open is read and changed as any other")
  func manyFiles() throws {
    let limited = "ulimit -Sn 16; exec \"$0\" \"$@\""
    for number in 1...20 {
      let name = "410000-202611\(String(format: "%02d", number))-register-001.csv"
      let rows = [SampleSubmission.header, SampleSubmission.fields(number).joined(separator: ",")]
      let file = try workspace.write(rows.map { $0 + "\n" }.joined(), name)
      let result = try Program.run(
        "/bin/bash", ["-c", limited, Program.executable, "enrol", file, "--register", register])
      #expect(result.exitCode == 0, "\(number): \(result.errors)")
    }
    let list = try Program.run(
      "/bin/bash", ["-c", limited, Program.executable, "register", "list", register, "--lang", "en"])
    #expect(list.output.contains("20 registrations in 20 segments"), "\(list.errors)")
  }

  /// Changes a bit of the second page of one of the register's files, which becomes another than a snapshot's.
  private func damage(_ file: String) throws {
    let path = "\(register)/\(file)"
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[4200] ^= 1
    try FileManager.default.removeItem(atPath: path)
    try Data(bytes).write(to: URL(filePath: path))
  }
}

import Foundation
import TestSupport
import Testing

/// `chachong register export`.
struct RegisterExportTests {
  private let workspace: Workspace
  private let first = "410000-20261101-register-001.csv"

  init() throws {
    workspace = try Workspace()
    try workspace.write(SampleSubmission.csv(rows: 100), "archive/\(first)")
    let rows = (95..<110).map { number in
      var fields = SampleSubmission.fields(number)
      (fields[3], fields[6], fields[7]) = ("欧阳曾用", "A", "e1234567")
      return fields.joined(separator: ",")
    }
    let text = ([SampleSubmission.header] + rows).joined(separator: "\n") + "\n"
    try workspace.write(text, "archive/2/410000-20261102-register-001.csv")
    let files = [first, "2/410000-20261102-register-001.csv"].map { workspace.path("archive/\($0)") }
    let enrolled = try Program.run(["enrol"] + files + ["--register", workspace.path("reg"), "--date", "2026-11-24"])
    #expect(enrolled.exitCode == 0, "\(enrolled.errors)")
  }

  private func export(_ name: String, _ arguments: String..., exits code: Int32 = 0) throws -> String {
    let result = try Program.run(
      ["register", "export", workspace.path("reg"), "-o", workspace.path(name)] + arguments)
    #expect(result.exitCode == code, "\(result.errors)")
    return result.errors
  }

  @Test("as it is kept: canonical values, what is odd, and where each row came from; masked unless that is not wanted")
  func kept() throws {
    #expect(try export("kept.csv", "--unmasked").contains("110 registrations were written"))
    let lines = try workspace.text("kept.csv").split(separator: "\n").map(String.init)
    #expect(lines.count == 111)
    #expect(lines[0].hasPrefix("record_id,student_number,name,former_name,sex,birth_date,id_number,"))
    #expect(lines[0].hasSuffix(",guardian_phone,flags,submission,line"))
    let fields = SampleSubmission.fields(7)
    let row = try #require(lines.first { $0.hasPrefix(fields[0] + ",") })
    #expect(row.contains(",\(fields[2]),") && row.contains(",\(fields[7]),") && row.hasSuffix(",\(first),9"))
    #expect(lines.last?.contains(",…,") == true && lines.last?.contains(",E1234567,") == true)

    #expect(try export("masked.csv.zst").contains("masked; --unmasked"))
    let masked = try Program.run("/usr/bin/zstd", ["-dcq", workspace.path("masked.csv.zst")]).output
    #expect(masked.split(separator: "\n").count == 111)
    for secret in [fields[2], fields[7], fields[5], "E1234567"] { #expect(!masked.contains(secret)) }
    #expect(masked.contains(",\(fields[5].prefix(4))****,"))
    for name in ["kept.csv", "masked.csv.zst"] {
      #expect(
        try FileManager.default.attributesOfItem(atPath: workspace.path(name))[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("as it was written: a submission, from which the same register can be made")
  func written() throws {
    _ = try export("410000-20261201-register-001.csv.gz", "--from", workspace.path("archive"), "--unmasked")
    let file = workspace.path("410000-20261201-register-001.csv.gz")
    let other = workspace.path("other")
    let enrolled = try Program.run(["enrol", file, "--register", other, "--date", "2026-11-24"])
    #expect(enrolled.errors.contains("110 new, 0 replaced, 0 unchanged, 0 rejected"))
    _ = try export("kept.csv", "--unmasked")
    _ = try Program.run(["register", "export", other, "-o", workspace.path("again.csv"), "--unmasked"])
    // But for the places in the submissions, the last two columns.
    func values(_ name: String) throws -> [String] {
      try workspace.text(name).split(separator: "\n")
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).joined(separator: ",") }.sorted()
    }
    #expect(try values("again.csv") == values("kept.csv"))
  }

  @Test("what cannot be exported whole leaves no file")
  func nothingHalf() throws {
    try FileManager.default.removeItem(atPath: workspace.path("archive/2"))
    let missing = try export("out.csv", "--from", workspace.path("archive"), exits: 1)
    #expect(missing.contains("410000-20261102-register-001.csv: is not there; nothing was exported"))
    let nowhere = try export("out.csv", "--from", workspace.path("nowhere"), exits: 1)
    #expect(nowhere.contains("nowhere: cannot be read"))
    #expect(try export("no/out.csv", exits: 1).contains("cannot be written"))
    #expect(try export("out.csv", "--province", "41", exits: 2).contains("--province"))
    #expect(try workspace.names() == ["archive", "reg"])
  }

  @Test func oneProvince() throws {
    #expect(try export("out.csv", "--province", "420000").contains("0 registrations"))
    #expect(try export("out.csv", "--province", "410000").contains("110 registrations"))
  }
}

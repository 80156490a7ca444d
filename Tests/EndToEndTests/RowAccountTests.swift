import TestSupport
import Testing

/// Rows in = registrations + rejects, for every file, however it is broken.
struct RowAccountTests {
  @Test("files of one name in two folders are told apart by their paths; others go by their names")
  func filesOfOneName() throws {
    let workspace = try Workspace()
    let a = try workspace.write(SubmissionBytes.csv(rows: 120, replacing: 5, by: Array("x,y".utf8)), "a/rows.csv")
    let b = try workspace.write(SubmissionBytes.csv(rows: 130, replacing: 9, by: Array("x,y".utf8)), "b/rows.csv")
    let other = try workspace.write(SubmissionBytes.csv(rows: 110, replacing: 3, by: Array("x,y".utf8)), "b/other.csv")
    let broken = try workspace.write(Array("rubbish".utf8), "c/other.csv")
    let result = try Program.run(["sweep", b, a, other, broken, "-o", workspace.path("out")])
    #expect(result.exitCode == 4)
    let output = try RunOutput(workspace, "out")
    #expect(output.summary.files.map(\.file) == [a, other, b, broken].sorted())
    #expect(output.file(broken)?.refusal != nil)
    #expect(result.errors.contains(broken))
    let rejected = output.rows("rejects").filter { $0["reason"] == "field-count" }
    #expect(rejected.map { "\($0["file"] ?? ""):\($0["line"] ?? "")" } == ["\(a):7", "\(other):5", "\(b):11"].sorted())

    _ = try Program.run(["sweep", a, other, "-o", workspace.path("names")])
    #expect(try RunOutput(workspace, "names").summary.files.map(\.file) == ["other.csv", "rows.csv"])
  }

  @Test("random damage: every row is counted once, and every reject is listed", arguments: [UInt64](1...6))
  func randomDamage(seed: UInt64) throws {
    let workspace = try Workspace()
    var generator = SeededGenerator(seed: seed)
    let quotes = seed.isMultiple(of: 2)
    for file in 0..<4 {
      var bytes = SubmissionBytes.csv(rows: 300)
      damage(&bytes, times: Int.random(in: 0...12, using: &generator), quotes: quotes, &generator)
      switch file {
      case 0: try workspace.write(bytes, "in/a.csv")
      case 1: try workspace.write(SubmissionBytes.zstd(bytes, frame: 20_000), "in/b.csv.zst")
      case 2: try workspace.write(SubmissionBytes.gzip(bytes, member: 20_000), "in/c.csv.gz")
      default:
        // Compressed first, then damaged: refused whole, or unharmed where it was not damaged at all.
        var packed = try SubmissionBytes.zstd(bytes, frame: 20_000)
        damage(&packed, times: Int.random(in: 0...1, using: &generator), quotes: quotes, &generator)
        try workspace.write(packed, "in/d.csv.zst")
      }
    }
    let result = try Program.run(["sweep"] + workspace.paths(in: "in") + ["-o", workspace.path("out")])
    #expect(result.exitCode == 0 || result.exitCode == 4)
    let output = try RunOutput(workspace, "out")
    #expect(output.summary.files.map(\.file) == ["a.csv", "b.csv.zst", "c.csv.gz", "d.csv.zst"])
    for file in output.summary.files {
      #expect(file.rows == file.admitted + file.rejected)
      if file.refusal != nil {
        #expect(file.admitted == 0)
        #expect(result.errors.contains(file.file))
        continue
      }
      let rejects = output.rows("rejects").filter { $0["file"] == file.file }
      #expect(rejects.count == file.rejected)
      #expect(Set(rejects.map { $0["line"] }).count == file.rejected)
      // Damage can break a line in two or join two, but not lose one; two quotes can join many.
      #expect((quotes ? 1...320 : 280...320).contains(file.rows))
    }
    #expect((result.exitCode == 4) == output.summary.files.contains { $0.refusal != nil })
    let total = output.summary.rows
    #expect(total.admitted == output.summary.files.reduce(0) { $0 + $1.admitted })
    #expect(total.rejected == output.summary.files.reduce(0) { $0 + $1.rejected })
    #expect(total.read == total.admitted + total.rejected)
    #expect(result.errors.contains("\(RowAccountTests.grouped(total.admitted)) registrations"))
  }

  /// Changes bytes, takes some out and puts some in, behind the header.
  private func damage(_ bytes: inout [UInt8], times: Int, quotes: Bool, _ generator: inout SeededGenerator) {
    for _ in 0..<times {
      let place = Int.random(in: min(400, bytes.count / 2)..<bytes.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8(ascii: ","), at: place)
      case 3: bytes.insert(UInt8(ascii: quotes ? "\"" : "x"), at: place)
      case 4: bytes.insert(UInt8(ascii: "\n"), at: place)
      default: bytes.insert(0, at: place)
      }
    }
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : "\(number / 1000),\(String(1000 + number % 1000).dropFirst())"
  }
}

import TestSupport
import Testing

struct ValidateTests {
  static let registers = ["110000", "410000", "420000"].map {
    Repository.path("sample-data/register/\($0)-20261101-register-001.csv.zst")
  }

  @Test("registers of the sample are clean, in three encodings and three kinds of header")
  func clean() throws {
    let result = try Program.run(["validate", "--skip-duplicates"] + Self.registers)
    #expect(result.exitCode == 0)
    #expect(result.output.count { $0 == "✔" } == 3)
    #expect(result.output.contains("ignored: 备注"))
  }

  @Test("one child twice in a file is told, with both lines")
  func duplicates() throws {
    let result = try Program.run(["validate"] + Self.registers)
    #expect(result.exitCode == 3)
    #expect(result.output.count { $0 == "✔" } == 2)
    #expect(
      result.output.contains("1 × two rows are probably of one child “黎**”  (lines 1209 and 1210, > 99.99 %)"))
  }

  @Test("everything is written to findings.csv, whatever the number of workers")
  func table() throws {
    let workspace = try Workspace()
    let file = Repository.path("sample-data/late/410000-20261124-late-001.csv.zst")
    for workers in ["1", "8"] {
      let result = try Program.run(["validate", file, "-o", workspace.path(workers), "--workers", workers])
      #expect(result.exitCode == 3)
    }
    let table = try workspace.text("1/findings.csv")
    #expect(table == (try workspace.text("8/findings.csv")))
    let lines = table.split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines[1].hasPrefix("410000-20261124-late-001.csv.zst,10,id_number,identity-check-wrong,flagged,410***"))
    #expect(lines.contains { $0.contains(",22,name,same-child,suspected,钟**,21,1.000000,") })
    #expect(lines.last?.contains(",35,sex,unknown-code,rejected,*,,,") == true)
  }

  @Test("a row of another province than the file's name says is rejected, there and by whoever reads the file")
  func otherProvince() throws {
    let workspace = try Workspace()
    let text = SampleSubmission.csv(rows: 30).replacing("\n410000-7,", with: "\n420000-7,")
    let named = try workspace.write(text, "410000-20261124-register-001.csv")
    let result = try Program.run(["validate", "--skip-duplicates", named])
    #expect(result.exitCode == 3)
    #expect(result.output.contains("1 × record_id: the record id is of another province “4******7”  (line 9)"))
    #expect(try Program.run(["sweep", named, "-o", workspace.path("out")]).exitCode == 0)
    #expect(
      try workspace.text("out/rejects.csv").contains("410000-20261124-register-001.csv,9,record_id,other-province,"))
    // A file of any other name says nothing of a province.
    let unnamed = try workspace.write(text, "pupils.csv")
    #expect(!(try Program.run(["validate", "--skip-duplicates", unnamed]).output.contains("another province")))
  }

  @Test("findings are told by group, masked, and end with 3")
  func findings() throws {
    let file = Repository.path("sample-data/late/410000-20261124-late-001.csv.zst")
    let result = try Program.run(["validate", file])
    #expect(result.exitCode == 3)
    #expect(result.output.contains("34 rows: 33 can be used, 1 cannot"))
    #expect(result.output.contains("1 × sex: the code is not in its table “*”  (line 35)"))
    #expect(result.output.contains("      → 1 male, 2 female, 0 unknown, 9 not stated"))
    #expect(!result.output.contains("女"))
  }

  @Test("all that is wrong with rows that cannot be used is told at once, also where none can be")
  func everyFault() throws {
    let workspace = try Workspace()
    let text = SampleSubmission.csv(rows: 9).replacing(",410102,3,202209,1,", with: ",410102,三年级,2022年9月,在校,")
    let result = try Program.run(["validate", try workspace.write(text, "pupils.csv")])
    #expect(result.exitCode == 3)
    #expect(result.output.contains("9 rows are rejected, more than a file may have; correct the rows that are listed"))
    for column in ["grade: the code is", "enrolled: the date is", "status: the code is"] {
      #expect(result.output.contains("9 × \(column)"), "\(column)")
    }
    #expect(result.output.hasSuffix("Every line: add -o FOLDER, for findings.csv in it\n"))
  }

  @Test func aBrokenFileIsAFinding() throws {
    let result = try Program.run([
      "validate", "--lang", "zh", Repository.path("sample-data/broken/410000-20261124-register-002.csv.zst"),
    ])
    #expect(result.exitCode == 3)
    #expect(result.output.contains("zstd 压缩数据不完整"))
  }

  @Test("a file that cannot be looked at is a failure, in the language of the locale or the option")
  func failure() throws {
    let chinese = try Program.run(["validate", "/nowhere/a.csv"], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(chinese.exitCode == 1)
    #expect(chinese.errors.hasPrefix("/nowhere/a.csv：无法读取"))
    let english = try Program.run(["validate", "/nowhere/a.csv", "--lang=en"], environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(english.exitCode == 1)
    #expect(english.errors.hasPrefix("/nowhere/a.csv cannot be read"))
  }

  @Test func quietSaysNothing() throws {
    let result = try Program.run(
      ["validate", "--quiet", Repository.path("sample-data/late/410000-20261124-late-001.csv.zst")])
    #expect(result.exitCode == 3)
    #expect(result.output.isEmpty && result.errors.isEmpty)
  }
}

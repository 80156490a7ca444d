import Testing

struct ValidateTests {
  @Test("registers of the sample are clean, in three encodings and three kinds of header")
  func clean() throws {
    let result = try Program.run([
      "validate", Repository.path("sample-data/register/410000-20261101-register-001.csv.zst"),
      Repository.path("sample-data/register/420000-20261101-register-001.csv.zst"),
      Repository.path("sample-data/register/110000-20261101-register-001.csv.zst"),
    ])
    #expect(result.exitCode == 0)
    #expect(result.output.count { $0 == "✔" } == 3)
    #expect(result.output.contains("ignored: 备注"))
  }

  @Test("findings are told by group, masked, and end with 3")
  func findings() throws {
    let file = Repository.path("sample-data/late/410000-20261124-late-001.csv.zst")
    let result = try Program.run(["validate", file])
    #expect(result.exitCode == 3)
    #expect(result.output.contains("34 rows: 33 can be used, 1 cannot"))
    #expect(result.output.contains("1 × sex: the code is not in its table “*”  (line 35)"))
    #expect(!result.output.contains("女"))
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

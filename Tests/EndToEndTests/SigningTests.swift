import Foundation
import TestSupport
import Testing
import Trust

/// From a new key to a file that the ministry's side admits, or does not.
struct SigningTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try run(["keygen", "henan", "--province", "410000", "-o", path("keys"), "--valid-from", "2026-01-01"], exitCode: 0)
    try workspace.write(try workspace.text("keys/henan.toml"), "trust/henan.toml")
    try workspace.write(SampleSubmission.csv(rows: 20), "410000-20261124-register-001.csv")
  }

  func path(_ name: String) -> String { workspace.path(name) }

  static let file = "410000-20261124-register-001.csv.zst"

  @discardableResult
  func run(_ arguments: [String], exitCode: Int32, lang: String = "en") throws -> Program.Result {
    let result = try Program.run(arguments + ["--lang", lang])
    #expect(result.exitCode == exitCode, "\(result.output)\(result.errors)")
    return result
  }

  func pack(_ more: [String] = [], exitCode: Int32 = 0) throws -> Program.Result {
    try run(
      ["pack", path("410000-20261124-register-001.csv"), "-o", path("out"), "--key", path("keys/henan.key")] + more,
      exitCode: exitCode)
  }

  func verify(_ more: [String] = [], exitCode: Int32, file: String = file, lang: String = "en") throws -> Program.Result
  {
    try run(
      ["verify", path("out/\(file)"), "--trust", path("trust"), "--date", "2026-11-25"] + more, exitCode: exitCode,
      lang: lang)
  }

  @Test("what is packed is verified, and holds the rows that were given")
  func packed() throws {
    #expect(try pack().output.contains("(20 rows, "))
    #expect(try workspace.names(in: "out") == [Self.file, "410000-20261124-register-001.manifest.json"])
    #expect(try verify(exitCode: 0).output == "✔ \(path("out/\(Self.file)")): signed with henan, 20 rows\n")
    let all = try workspace.names(in: "out").map { path("out/\($0)") }
    let whole = try run(["verify"] + all + ["--trust", path("trust"), "--date", "2026-11-25"], exitCode: 0)
    #expect(whole.output == "✔ \(path("out/\(Self.file)")): signed with henan, 20 rows\n")
    let text = try Program.run("/usr/bin/env", ["zstd", "-dqc", path("out/\(Self.file)")]).output
    #expect(text == SampleSubmission.csv(rows: 20))
  }

  @Test("the private key is its owner's alone, and is shown nowhere")
  func secret() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path("keys/henan.key"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let secret = try workspace.text("keys/henan.key").split(separator: "\n")[1]
    let shown = try pack().output + verify(exitCode: 0).output + workspace.text("keys/henan.toml")
    #expect(!shown.contains(secret))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("keys/henan.key"))
    #expect(try pack(exitCode: 1).errors.contains("others can read this private key"))
  }

  @Test func aKeyIsNeverReplaced() throws {
    let before = try workspace.text("keys/henan.key")
    let result = try run(["keygen", "henan", "--province", "410000", "-o", path("keys")], exitCode: 1)
    #expect(result.errors.contains("is not replaced"))
    #expect(try workspace.text("keys/henan.key") == before)
  }

  @Test func aBatchIsNeverReplaced() throws {
    _ = try pack()
    #expect(try pack(exitCode: 1).errors.contains("use the next number for a new one"))
  }

  @Test("a file with rows that cannot be used is not packed, and shown why")
  func findings() throws {
    try workspace.write(
      SampleSubmission.csv(rows: 20).replacing(",410102,3,202209,1,", with: ",410102,13,202209,1,", maxReplacements: 1),
      "410000-20261124-register-001.csv")
    let result = try pack(exitCode: 3)
    #expect(result.output.contains("grade"))
    #expect(result.errors.contains("not packed"))
    #expect(try workspace.names(in: "out").isEmpty)
  }

  @Test func aNameMustSayWhatTheBatchIs() throws {
    try workspace.write(SampleSubmission.csv(rows: 20), "pupils.csv")
    let result = try run(["pack", path("pupils.csv"), "-o", path("out"), "--key", path("keys/henan.key")], exitCode: 1)
    #expect(result.errors.contains("410000-20261124-late-001.csv"))
  }

  @Test("what was tampered with is not admitted, and both sides are told what to do")
  func tampered() throws {
    _ = try pack()
    let manifest = "out/410000-20261124-register-001.manifest.json"
    try workspace.write(try workspace.text(manifest).replacing("\"rows\" : 20", with: "\"rows\" : 21"), manifest)
    let english = try verify(exitCode: 4).output
    #expect(english.contains("not admitted (signature-wrong)"))
    #expect(english.contains("province:  pack it again") && english.contains("ministry:  do not use the file"))
    #expect(try verify(exitCode: 4, lang: "zh").output.contains("报送单位：请用 chachong pack 重新打包报送"))
  }

  @Test("rows are counted, of what was signed by a program that miscounts")
  func rows() throws {
    _ = try pack()
    let manifest = "out/410000-20261124-register-001.manifest.json"
    let signed = try SignedManifest(json: Data(try workspace.bytes(manifest)))
    var miscounted = signed.manifest
    miscounted.rows = 19
    let key = try #require(SigningKey(parsing: try workspace.text("keys/henan.key")))
    try workspace.write(try key.sign(miscounted).json, manifest)
    #expect(try verify(exitCode: 4).output.contains("the file has 20 rows where 19 were signed"))
  }

  @Test("a revoked key is refused from the day in its file on")
  func revoked() throws {
    _ = try pack()
    try workspace.write(
      try workspace.text("keys/henan.toml") + "revoked_on = 2026-11-25\n", "trust/henan.toml")
    #expect(try verify(exitCode: 4).output.contains("(key-revoked)"))
    #expect(try verify(["--date", "2026-11-24"], exitCode: 0).output.hasPrefix("✔"))
  }

  @Test("a trust folder that cannot be used is a failure, not a refusal")
  func brokenTrustFolder() throws {
    _ = try pack()
    try workspace.write("name = 1\n", "trust/other.toml")
    #expect(try verify(exitCode: 1).errors.contains("other.toml: line 1: name: a text in quotes is expected"))
  }

  @Test("what is encrypted to the ministry is read by its key alone")
  func encrypted() throws {
    try run(["keygen", "ministry", "--encryption", "-o", path("ministry")], exitCode: 0)
    try run(["keygen", "other", "--encryption", "-o", path("other")], exitCode: 0)
    _ = try pack(["--encrypt-to", path("ministry/ministry.toml"), "--digest", "sm3"])
    let sealed = "\(Self.file).sealed"
    #expect(try verify(exitCode: 0, file: sealed).output.hasPrefix("✔"))
    #expect(try verify(["-o", path("a")], exitCode: 1, file: sealed).errors.contains("--decrypt-key"))
    let other = try verify(["-o", path("a"), "--decrypt-key", path("other/other.key")], exitCode: 4, file: sealed)
    #expect(other.output.contains("sealed-to-other-key"))
    #expect(try workspace.names(in: "a").isEmpty)
    _ = try verify(["-o", path("a"), "--decrypt-key", path("ministry/ministry.key")], exitCode: 0, file: sealed)
    let text = try Program.run("/usr/bin/env", ["zstd", "-dqc", path("a/\(Self.file)")]).output
    #expect(text == SampleSubmission.csv(rows: 20))
  }
}

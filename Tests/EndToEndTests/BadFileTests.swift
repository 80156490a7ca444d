import Submission
import TestSupport
import Testing

/// Files that are refused whole: the others are used, the message says what is wrong with which file and what to do, and the
/// exit code tells that not all of it was done.
struct BadFileTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(SubmissionBytes.csv(rows: 40), "good.csv")
  }

  /// Gives a file to sweep, check and validate; all of them must say `message`.
  private func expectRefusal(
    _ bytes: some Sequence<UInt8>, as name: String, _ message: String, source: SourceLocation = #_sourceLocation
  ) throws {
    let file = try workspace.write(bytes, name)
    let sweep = try Program.run(["sweep", file, workspace.path("good.csv"), "-o", workspace.path("sweep")])
    #expect(sweep.exitCode == 4, sourceLocation: source)
    #expect(sweep.errors.contains(message), sourceLocation: source)
    #expect(sweep.errors.hasPrefix(name), sourceLocation: source)
    expectNoPersonalData(in: sweep.errors + sweep.output, source)
    let output = try RunOutput(workspace, "sweep")
    #expect(output.summary.rows.admitted == 40, sourceLocation: source)
    #expect(output.file(name)?.refusal != nil, sourceLocation: source)
    #expect(output.file(name)?.admitted == 0, sourceLocation: source)

    let check = try Program.run(
      ["check", workspace.path("good.csv"), "--against", file, "--quiet", "-o", workspace.path("check")])
    #expect(check.exitCode == 4, sourceLocation: source)
    #expect(check.errors.contains(message), sourceLocation: source)
    #expect(check.errors.contains("`clear` is not final"), sourceLocation: source)
    expectNoPersonalData(in: check.errors, source)
    #expect(try RunOutput(workspace, "check").rows("verdicts").count == 40, sourceLocation: source)

    let validate = try Program.run(["validate", file])
    #expect(validate.exitCode == 3, sourceLocation: source)
    #expect(validate.output.contains(message), sourceLocation: source)
    expectNoPersonalData(in: validate.output + validate.errors, source)
    // Nothing half-written lies about.
    #expect(try workspace.names() == ["check", "good.csv", name, "sweep"].sorted(), sourceLocation: source)
  }

  /// No name and no number of a child: numbers of eleven digits and more are phones and documents.
  private func expectNoPersonalData(in text: String, _ source: SourceLocation) {
    #expect(text.firstMatch(of: /[0-9]{11}/) == nil, sourceLocation: source)
    for number in 0..<40 {
      #expect(!text.contains(SampleChildren.fields(number)[2]), sourceLocation: source)
    }
  }

  /// Columns that many files leave out: a misspelt one would otherwise be missed by nobody.
  @Test func aColumnThatIsNotKnownIsNamed() throws {
    let text = String(decoding: try SubmissionBytes.csv(rows: 40), as: UTF8.self)
    let file = try workspace.write(text.replacing("guardian_phone", with: "guardian_fone"), "misspelt.csv")
    let said = "misspelt.csv: columns that are not known and are ignored: guardian_fone"
    let sweep = try Program.run(["sweep", file, "-o", workspace.path("sweep"), "--lang", "en"])
    #expect(sweep.exitCode == 0 && sweep.errors.contains(said))
    let good = workspace.path("good.csv")
    let check = try Program.run(["check", good, "--against", file, "-o", workspace.path("check"), "--lang", "en"])
    #expect(check.errors.contains(said))
    let enrol = try Program.run(["enrol", file, "--register", workspace.path("register"), "--lang", "en"])
    #expect(enrol.exitCode == 0 && enrol.errors.contains(said))
  }

  @Test func emptyFile() throws {
    try expectRefusal([], as: "bad.csv", "bad.csv is empty; a submission has a header row and at least one row")
  }

  @Test func headerWithoutRows() throws {
    try expectRefusal(SubmissionBytes.csv(rows: 0), as: "bad.csv", "bad.csv has a header but no rows")
  }

  @Test func excelWorkbook() throws {
    try expectRefusal(
      [0x50, 0x4B, 3, 4] + SubmissionBytes.csv(rows: 9), as: "bad.csv.zst",
      "bad.csv.zst is an Excel workbook or a ZIP archive, not CSV; in Excel, save it as")
  }

  @Test func randomBytes() throws {
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<5000).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    try expectRefusal(bytes, as: "bad.csv.zst", "is neither zstd nor gzip nor CSV text; export it as CSV")
  }

  @Test func truncatedFrame() throws {
    let whole = try SubmissionBytes.zstd(SubmissionBytes.csv(rows: 900), frame: 50_000)
    try expectRefusal(
      whole.dropLast(100), as: "bad.csv.zst", "the zstd stream ends early; the copy is incomplete, send the file again")
  }

  @Test("a frame that is cut off far behind the first rows: none of them is used")
  func truncatedAfterManyRows() throws {
    // Over two chunks, so that the first rows have been admitted when the end is reached.
    let whole = try SubmissionBytes.zstd(SubmissionBytes.csv(rows: 20_000))
    try expectRefusal(whole.dropLast(100), as: "bad.csv.zst", "the zstd stream ends early")
  }

  @Test func truncatedGzip() throws {
    let whole = try SubmissionBytes.gzip(SubmissionBytes.csv(rows: 900))
    try expectRefusal(
      whole.dropLast(100), as: "bad.csv.gz", "the gzip stream ends early; the copy is incomplete, send the file again")
  }

  @Test func flippedByte() throws {
    var bytes = try SubmissionBytes.zstd(SubmissionBytes.csv(rows: 900))
    bytes[bytes.count / 2] ^= 0x10
    try expectRefusal(bytes, as: "bad.csv.zst", "the zstd stream is damaged")
  }

  @Test func wrongChecksum() throws {
    var bytes = try SubmissionBytes.zstd(SubmissionBytes.csv(rows: 900))
    bytes[bytes.count - 1] ^= 1
    try expectRefusal(bytes, as: "bad.csv.zst", "(its structure or its checksum is wrong); send the file again")
  }

  @Test func missingColumn() throws {
    let text = SampleChildren.csv(rows: 9).replacing(",birth_date,", with: ",date,")
    try expectRefusal(
      text.utf8, as: "bad.csv",
      "bad.csv: line 1: the required column \"birth_date\" is missing; add it to the header row")
  }

  @Test("the same column twice, once by its Chinese header")
  func columnTwice() throws {
    let text = SampleChildren.csv(rows: 9).replacing(",former_name,", with: ",姓名,")
    try expectRefusal(
      text.utf8, as: "bad.csv", "bad.csv: line 1: the column \"name\" occurs twice in the header row; remove one")
  }

  @Test func tooManyRejectedRows() throws {
    let rows = (0..<100).map { $0 < 6 ? "410000-\($0),short" : SampleChildren.row($0) }
    try expectRefusal(
      ([SampleChildren.header] + rows).joined(separator: "\n").utf8, as: "bad.csv",
      "bad.csv 6 of 100 rows are rejected, more than a file may have; correct the rows that are listed")
  }

  @Test func tooManyRepeatedRecordIDs() throws {
    let rows = (0..<100).map { SampleChildren.row($0, $0 % 16 == 1 ? ["record_id": "410000-0"] : [:]) }
    try expectRefusal(
      ([SampleChildren.header] + rows).joined(separator: "\n").utf8, as: "bad.csv",
      "bad.csv 7 of 100 rows are rejected, more than a file may have; correct the rows that are listed")
    #expect(
      try RunOutput(workspace, "sweep").rows("rejects").map { $0["line"] } == ["3", "19", "35", "51", "67", "83", "99"])
  }

  @Test func tooMuchUndecodableText() throws {
    var bytes = SubmissionBytes.csv(rows: 100)
    for number in [3, 7] {
      bytes += SubmissionBytes.row(1000 + number, "name", [0xE5, 0xBC, 0x20, 0xFF]) + [UInt8(ascii: "\n")]
    }
    try expectRefusal(bytes, as: "bad.csv", "2 of 102 rows hold text that cannot be decoded; name the file's encoding")
  }

  @Test("ten thousand million zeros in a third of a million bytes")
  func decompressionBomb() throws {
    let frame = try ZstdFrame.compress([UInt8](repeating: 0, count: 16 << 20))
    let bomb = [[UInt8]](repeating: frame, count: 640).joined()
    #expect(bomb.count < 1 << 20)
    try expectRefusal(
      bomb, as: "bad.csv.zst", "decompresses to more than 1000 times its size; refused as a decompression bomb")
  }

  @Test("a bomb behind a header and good rows")
  func bombBehindRows() throws {
    let rows = try SubmissionBytes.zstd(SubmissionBytes.csv(rows: 9))
    let frame = try ZstdFrame.compress([UInt8](repeating: 0, count: 16 << 20))
    try expectRefusal(
      rows + [[UInt8]](repeating: frame, count: 640).joined(), as: "bad.csv.zst", "refused as a decompression bomb")
  }

  @Test("what cannot be read is named, and the others are used")
  func unreadable() throws {
    // Memory of the process at address 0: there, but not to be read, by the superuser neither.
    for (path, message) in [
      (workspace.path("nowhere.csv"), "nowhere.csv cannot be read: No such file or directory"),
      (workspace.path("."), "is a directory; name the submission files in it"),
      ("/proc/self/mem", "mem cannot be read: Input/output error"),
    ] {
      let output = workspace.path("sweep-\(message.utf8.count)")
      let sweep = try Program.run(["sweep", path, workspace.path("good.csv"), "-o", output])
      #expect(sweep.exitCode == 4)
      #expect(sweep.errors.contains(message))
      #expect(sweep.errors.contains("40 registrations"))
      let validate = try Program.run(["validate", path])
      #expect(validate.exitCode == 1)
      #expect(validate.errors.contains(message))
    }
  }

  @Test("a file that its owner has closed to others")
  func forbidden() throws {
    let file = try workspace.write(SubmissionBytes.csv(rows: 9), "closed.csv")
    _ = try Program.run("/bin/chmod", ["000", file])
    // The superuser can read it all the same.
    guard try Program.run("/bin/cat", [file]).exitCode != 0 else { return }
    let sweep = try Program.run(["sweep", file, "-o", workspace.path("sweep")])
    #expect(sweep.exitCode == 4)
    #expect(sweep.errors.contains("closed.csv cannot be read: Permission denied"))
  }
}

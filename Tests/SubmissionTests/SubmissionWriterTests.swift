import Testing

@testable import Submission

@Suite struct SubmissionWriterTests {
  let directory = TemporaryDirectory()

  @Test func plainBytesArriveUnchanged() throws {
    let writer = try SubmissionWriter(path: directory.file("a.csv"), compression: .none)
    try writer.append(Array("one\n".utf8))
    try writer.append(compressed: Array("two\n".utf8))
    try writer.append(Array("three\n".utf8))
    try writer.close()
    #expect(try directory.read("a.csv") == Array("one\ntwo\nthree\n".utf8))
  }

  @Test func theNameAppearsOnlyWhenTheFileIsWhole() throws {
    var writer: SubmissionWriter? = try SubmissionWriter(path: directory.file("a.csv.zst"), compression: .zstd)
    try writer?.append(Array("half".utf8))
    #expect(try directory.contents().contains("a.csv.zst") == false)
    writer = nil
    #expect(try directory.contents() == [])
  }

  @Test func anOlderFileIsReplacedOnClose() throws {
    let path = try directory.write(Array("old".utf8), to: "a.csv")
    let writer = try SubmissionWriter(path: path, compression: .none)
    try writer.append(Array("new".utf8))
    #expect(try directory.read("a.csv") == Array("old".utf8))
    try writer.close()
    #expect(try directory.read("a.csv") == Array("new".utf8))
    #expect(try directory.contents() == ["a.csv"])
  }

  @Test("what a run that was killed left on the way is gone after the next")
  func leftover() throws {
    try directory.write(Array("half".utf8), to: "a.csv.part")
    let writer = try SubmissionWriter(path: directory.file("a.csv"), compression: .none)
    try writer.append(Array("whole".utf8))
    try writer.close()
    #expect(try directory.read("a.csv") == Array("whole".utf8))
    #expect(try directory.contents() == ["a.csv"])
  }

  @Test func pathsThatCannotBeWrittenAreTypedErrors() {
    #expect(throws: SubmissionError(.cannotWrite(SystemError(code: 2)))) {
      try SubmissionWriter(path: directory.file("missing/a.csv"), compression: .none)
    }
    #expect(throws: SubmissionError(.isDirectory)) {
      try SubmissionWriter(path: directory.path, compression: .none)
    }
  }

  @Test func compressionFollowsTheName() {
    #expect(Compression(forFileNamed: "410000-20261124-late-001.csv.zst") == .zstd)
    #expect(Compression(forFileNamed: "a.csv.gz") == .gzip)
    #expect(Compression(forFileNamed: "a.csv") == .none)
  }
}

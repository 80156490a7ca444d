import Identity
import TestSupport
import Testing

@testable import Submission

@Suite struct SubmissionReaderTests {
  static let text = Array(SampleSubmission.csv(rows: 300).utf8)

  /// `bytes` in frames or members of `blockSize`.
  static func compressed(_ bytes: [UInt8], _ compression: Compression, blockSize: Int) throws -> [UInt8] {
    try stride(from: 0, to: bytes.count, by: blockSize).flatMap {
      try compression.compress(Array(bytes[$0..<min($0 + blockSize, bytes.count)]))
    }
  }

  @Test(arguments: Compression.allCases, [1 << 20, 7000]) func everyCompressionReadsTheSame(
    compression: Compression, blockSize: Int
  ) throws {
    let plain = try ParsedSubmission(Self.text)
    #expect(plain.registrations.count == 300)
    #expect(plain.ids[17] == "410000-17")
    let packed = try Self.compressed(Self.text, compression, blockSize: blockSize)
    for readSize in [Int.max, 1, 1000] {
      let parsed = try ParsedSubmission(packed, readSize: readSize)
      #expect(parsed.registrations == plain.registrations)
      #expect(parsed.lines == plain.lines)
    }
  }

  @Test func aFileIsReadFromDisk() throws {
    let directory = TemporaryDirectory()
    let writer = try SubmissionWriter(path: directory.file("a.csv.zst"), compression: .zstd)
    try writer.append(Self.text)
    try writer.close()
    let reader = try SubmissionReader(path: directory.file("a.csv.zst"), kind: .register)
    #expect(reader.compression == .zstd)
    #expect(try ParsedSubmission(reader).ids.count == 300)
    while try reader.nextChunk() != nil {}
    #expect(reader.bytesRead == reader.fileSize)
  }

  @Test func compressionIsToldByContentNotByName() throws {
    let directory = TemporaryDirectory()
    let path = try directory.write(try ZstdFrame.compress(Self.text), to: "misnamed.csv")
    #expect(try SubmissionReader(path: path, kind: .register).compression == .zstd)
  }

  @Test func skippableFramesArePassedOver() throws {
    let skippable: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
    let half = Self.text.count / 2
    let packed =
      try skippable + ZstdFrame.compress(Array(Self.text[..<half])) + skippable
      + ZstdFrame.compress(Array(Self.text[half...])) + skippable
    #expect(try ParsedSubmission(packed).ids.count == 300)
  }

  @Test(arguments: [Compression.zstd, .gzip]) func everyTruncationIsNoticed(compression: Compression) throws {
    let packed = try compression.compress(Array(Self.text[..<3000]))
    for count in 4..<packed.count {
      let failure = submissionFailure { _ = try ParsedSubmission(Array(packed[..<count])) }
      #expect(failure == .truncated(compression), "cut at \(count)")
    }
  }

  @Test(arguments: [Compression.zstd, .gzip]) func aFlippedByteIsNoticedOrChangesNothing(compression: Compression)
    throws
  {
    let whole = try ParsedSubmission(Self.text)
    let packed = try compression.compress(Self.text)
    var noticed = 0
    for at in packed.indices {
      var flipped = packed
      flipped[at] ^= 0x20
      do {
        // Neither format uses every bit: gzip's header has a date, zstd's tables have padding.
        #expect(try ParsedSubmission(flipped).registrations == whole.registrations, "byte \(at)")
      } catch let error as SubmissionError {
        let known: [SubmissionError.Kind] = [
          .damaged(compression), .truncated(compression), .windowTooLarge(limitBytes: 128 << 20),
          .notCSV(looksLike: nil),
        ]
        #expect(known.contains(error.kind) || at < 4, "byte \(at): \(error)")
        noticed += 1
      }
    }
    #expect(noticed > packed.count - 20)
  }

  @Test func rubbishBehindAFrameIsDamage() throws {
    for compression in [Compression.zstd, .gzip] {
      let packed = try compression.compress(Self.text) + Array("rubbish".utf8)
      #expect(submissionFailure { _ = try ParsedSubmission(packed) } == .damaged(compression))
    }
  }

  @Test func whatIsNotCSVIsRefusedByName() {
    let cases: [([UInt8], SubmissionError.Kind)] = [
      ([], .emptyFile),
      (Array("\n\r\n".utf8), .emptyFile),
      (Array("PK\u{3}\u{4}rest".utf8), .notCSV(looksLike: .workbook)),
      ([0xFF, 0xFE, 0x41, 0], .notCSV(looksLike: .utf16)),
      (Array("<html><table>".utf8), .notCSV(looksLike: .markup)),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], .notCSV(looksLike: nil)),
      ([0xE9, 0xFF, 0xFF, 0x0A], .notCSV(looksLike: nil)),
    ]
    for (bytes, kind) in cases {
      #expect(submissionFailure { _ = try ParsedSubmission(bytes) } == kind)
    }
  }

  @Test func emptyStreamsAreEmptyFiles() throws {
    for compression in [Compression.zstd, .gzip] {
      let packed = try compression.compress([])
      #expect(submissionFailure { _ = try ParsedSubmission(packed) } == .emptyFile)
    }
  }

  @Test func whatCannotBeReadSaysWhy() {
    let directory = TemporaryDirectory()
    #expect(throws: SubmissionError(.isDirectory)) { try SubmissionReader(path: directory.path, kind: .register) }
    #expect(throws: SubmissionError(.cannotRead(SystemError(code: 2)))) {
      try SubmissionReader(path: directory.file("missing.csv"), kind: .register)
    }
    #expect(
      SubmissionError(.cannotRead(SystemError(code: 2))).description == "cannot be read: No such file or directory")
  }

  @Test func aBombIsRefusedEarly() throws {
    // 10 GB of zeros in about a megabyte: 4 MiB to a frame, the first with the header in it.
    let frame = try ZstdFrame.compress([UInt8](repeating: 0, count: 4 << 20), level: 19)
    let header = try ZstdFrame.compress(Array((SampleSubmission.header + "\n").utf8))
    let bomb = header + (0..<2500).flatMap { _ in frame }
    #expect(bomb.count < 2 << 20)
    #expect(submissionFailure { _ = try ParsedSubmission(bomb) } == .ratioTooHigh(limit: 1000))
  }

  @Test func theDecompressedSizeHasALimit() throws {
    var limits = SubmissionLimits()
    limits.decompressedBytes = Self.text.count - 1
    let packed = try ZstdFrame.compress(Self.text)
    #expect(
      submissionFailure { _ = try ParsedSubmission(packed, limits: limits) }
        == .tooLarge(limitBytes: Self.text.count - 1))
  }

  @Test func aWindowOverTheLimitIsRefused() throws {
    var limits = SubmissionLimits()
    limits.windowBytes = 1 << 16
    // One frame of 300 KB asks for a window of its own size, unless there is room for all of it where it is to be.
    let packed = try ZstdFrame.compress(Array(SampleSubmission.csv(rows: 2000).utf8))
    for readSize in [1000, .max] {
      #expect(try ParsedSubmission(packed, limits: limits, readSize: readSize).ids.count == 2000)
    }
    limits.chunkBytes = 100_000
    let failure = submissionFailure { _ = try ParsedSubmission(packed, limits: limits, readSize: 1000) }
    #expect(failure == .windowTooLarge(limitBytes: 1 << 16))
  }

  @Test("frames of any size, whole or in parts, give the same rows", arguments: [100, 3000, 20_000, 1 << 20])
  func framesOfAnySize(frame: Int) throws {
    let plain = try ParsedSubmission(Self.text)
    let packed = try Self.compressed(Self.text, .zstd, blockSize: frame)
    var limits = SubmissionLimits()
    limits.rowBytes = 1000
    for chunkBytes in [1500, 20_000, 30_000, 1 << 20] {
      limits.chunkBytes = chunkBytes
      let parsed = try ParsedSubmission(packed, limits: limits)
      #expect(parsed.registrations == plain.registrations)
      #expect(parsed.lines == plain.lines)
    }
  }

  @Test func chunksSayWhereTheyAre() throws {
    var limits = SubmissionLimits()
    limits.chunkBytes = 1000
    let reader = try SubmissionReader(
      MemorySource(Self.text), size: Self.text.count, kind: .register, encoding: nil, limits: limits)
    var offset = SampleSubmission.header.utf8.count + 1
    var line = 2
    while let chunk = try reader.nextChunk() {
      #expect(chunk.byteOffset == offset)
      #expect(chunk.firstLine == line)
      let rows = chunk.buffer[chunk.range]
      #expect(rows.last == 10)
      offset += rows.count
      line += rows.count { $0 == 10 }
    }
    #expect(offset == Self.text.count)
  }
}

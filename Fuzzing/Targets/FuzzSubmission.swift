import Identity

@testable import Submission

/// A file that is in memory: a system call would take longer than what it is to test.
private final class MemorySource: ByteSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    let part = rest.prefix(buffer.count - start)
    buffer.replaceSubrange(start..<start + part.count, with: part)
    rest = rest.dropFirst(part.count)
    return part.count
  }
}

private let limits = {
  var limits = SubmissionLimits()
  limits.chunkBytes = 512
  limits.rowBytes = 2048
  limits.decompressedBytes = 1 << 16
  limits.windowBytes = 1 << 20
  return limits
}()

private let day = BirthDate(decimal: 2026_11_25) ?? .none

/// The registrations of a file, and its rows as `pack` would send them.
private func read(
  _ bytes: [UInt8], kind: SubmissionKind, encoding: TextEncoding? = nil
) throws(SubmissionError) -> (registrations: [Registration], rows: Int, recoded: [UInt8]) {
  let reader = try SubmissionReader(
    MemorySource(bytes), size: bytes.count, kind: kind, encoding: encoding, limits: limits)
  var parser = RowParser(header: reader.header, on: day, limits: limits)
  var recoder = RowRecoder(header: reader.header, limits: limits)
  var (registrations, rows, recoded) = ([Registration](), 0, recoder.headerRow)
  while let chunk = try reader.nextChunk() {
    let batch = try parser.parse(chunk)
    precondition(batch.registrations.count == batch.recordIDs.count && batch.lines.count == batch.recordIDs.count)
    registrations += batch.registrations
    rows += batch.rowCount
    recoded += try recoder.rows(of: chunk)
  }
  return (registrations, rows, recoded)
}

/// What is read must be the same when it has been packed.
func fuzzReader(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let kind = SubmissionKind.allCases[Int(first) % SubmissionKind.allCases.count]
  guard kind.holdsPupils, let found = try? read(Array(input.dropFirst()), kind: kind) else { return }
  guard let again = try? read(found.recoded, kind: kind, encoding: .utf8) else {
    preconditionFailure("what was packed cannot be read")
  }
  precondition(again.registrations == found.registrations)
  precondition(again.recoded == found.recoded)
}

private let header: Header = {
  let names = "record_id,name,sex,birth_date,school_code,school_division,grade,enrolled,status".split(separator: ",")
  do { return try Header(names.map(String.init), kind: .late) } catch { preconditionFailure("\(error)") }
}()

/// Rows behind a header that is read once: what is taken for text must be well-formed UTF-8 afterwards.
func fuzzGB18030(_ input: [UInt8]) {
  let chunk = Chunk(
    index: 0, firstLine: 2, byteOffset: 0, encoding: .gb18030, buffer: input, range: 0..<input.count, hasQuote: true,
    hasNul: true, hasHigh: true)
  var parser = RowParser(header: header, on: day, limits: limits)
  var recoder = RowRecoder(header: header, limits: limits)
  guard let batch = try? parser.parse(chunk), let recoded = try? recoder.rows(of: chunk) else {
    preconditionFailure("the system has no such table")
  }
  precondition(batch.registrations.count == batch.recordIDs.count && batch.lines.count == batch.recordIDs.count)
  precondition(recoded.isEmpty || String(validating: recoded, as: UTF8.self) != nil)
}

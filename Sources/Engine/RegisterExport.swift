import Identity
import Register
import Submission

/// The registrations of a register that count, for another system: as the register keeps them, or as their provinces wrote them.
///
/// Either way each comes once, in the order of the segments and of their rows.
public struct RegisterExport: Sendable {
  public var register: Register
  /// Those of this province alone, by their record ids; `nil` for all.
  public var province: Division?

  public init(of register: Register, province: Division? = nil) {
    self.register = register
    self.province = province
  }

  /// Calls `body` with each registration as it is kept. The path is the submission's name; empty where rows of several were put
  /// together, since it is not kept then which of them a row is from.
  public func forEachKept(_ body: (FoundRecord) throws(ExportError) -> Void) throws(ExportError) {
    for (segment, part) in parts {
      for range in Segment.batchRanges(of: part.rows) {
        let batch = try ExportError.inRegister { () throws(RegisterError) in try segment.batch(range) }
        for index in batch.registrations.indices {
          let id = batch.recordIDs[index]
          guard isWanted(id) else { continue }
          try body(
            FoundRecord(
              recordID: id, registration: batch.registrations[index], kind: .register, path: part.name ?? "",
              line: Int(batch.lines[index]), isEnrolled: true))
        }
      }
    }
  }

  /// Calls `body` with the row that each registration was read from, as it stands in its submission. Throws where a submission is
  /// not among `files` as it was enrolled: what the register has is exported whole or not at all.
  public func forEachWritten(
    in files: SubmissionFiles, encoding: TextEncoding? = nil, _ body: (RawRecord) throws(ExportError) -> Void
  ) throws(ExportError) {
    for (segment, part) in parts {
      var rows = try LiveRows(part.rows, of: segment) { isWanted($0) }
      // Of rows that were put together the one that counts is from the last submission that has it.
      for submission in part.submissions.reversed() where rows.count > 0 {
        let path = try files.path(of: submission)
        // A row that was rejected may stand where one before it with its id stood, which counts still.
        let rejected = part.submissions.count > 1 ? Self.rejectedLines(of: path, encoding) : []
        var failure: ExportError?
        do throws(SubmissionError) {
          try RawRecord.forEach(inFile: path, kind: .register, encoding: encoding) { line in
            failure == nil && rows.hasLine(line) && !rejected.contains(line)
          } _: { record in
            guard failure == nil, rows.take(record) else { return }
            do throws(ExportError) { try body(record) } catch { failure = error }
          }
        } catch {
          throw .file(path, error)
        }
        if let failure { throw failure }
      }
      guard rows.count == 0 else {
        throw .rowsMissing(rows.count, submissions: part.submissions.map(\.name))
      }
    }
  }

  /// What cannot be used of a row is so on any day.
  private static func rejectedLines(of path: String, _ encoding: TextEncoding?) -> Set<Int> {
    let stream = SubmissionStream(workers: Workers(), kind: .register, day: .none, encoding: encoding)
    let read = stream.run([path], state: { 0 }, { _, _, _ in })
    return Set(read.outcomes.flatMap(\.rejects).map { Int($0.line) })
  }

  private var parts: [(segment: Segment, part: SegmentPart)] {
    register.segments.flatMap { segment in segment.entry.parts.map { (segment, $0) } }
  }

  private func isWanted(_ recordID: String) -> Bool {
    guard let province else { return true }
    return recordID.hasPrefix("\(province.rawValue)-")
  }
}

/// Rows of a part of a segment that are still to be found in its submissions.
private struct LiveRows {
  /// By line; several may begin on one where rows were put together.
  private var rows: [(line: UInt32, id: RecordID, isFound: Bool)] = []
  /// Those that were not found yet.
  private(set) var count: Int

  init(_ part: Range<Int>, of segment: Segment, where isWanted: (String) -> Bool) throws(ExportError) {
    for range in Segment.batchRanges(of: part) {
      let batch = try ExportError.inRegister { () throws(RegisterError) in try segment.batch(range) }
      for index in batch.registrations.indices where isWanted(batch.recordIDs[index]) {
        rows.append((batch.lines[index], batch.recordIDs.id(at: index), false))
      }
    }
    rows.sort { $0.line < $1.line }
    count = rows.count
  }

  func hasLine(_ line: Int) -> Bool {
    let place = firstPlace(ofLine: line)
    return place < rows.count && rows[place].line == line
  }

  /// Whether the row is one that was looked for; it is not any more then.
  mutating func take(_ record: RawRecord) -> Bool {
    let text = record.recordID.utf8.split { $0 == 0x20 || $0 == 0x09 }.first
    let id = RecordID(text.map { String(Substring($0)) } ?? "")
    var place = firstPlace(ofLine: record.line)
    while place < rows.count, rows[place].line == record.line {
      if rows[place].id == id, !rows[place].isFound {
        rows[place].isFound = true
        count -= 1
        return true
      }
      place += 1
    }
    return false
  }

  /// The place of the first row that begins on `line` or after it.
  private func firstPlace(ofLine line: Int) -> Int { rows.partitionPoint { $0.line >= line } }
}

/// Why a register could not be exported.
public enum ExportError: Error, Hashable, Sendable {
  case register(RegisterError)
  /// A submission that cannot be read, or the export itself that cannot be written.
  case file(String, SubmissionError)
  /// A folder of submissions that cannot be read.
  case folder(String, SystemError)
  /// No file of this name is there that holds what was enrolled; how many others of the name there are.
  case submissionMissing(String, others: Int)
  /// Rows that count are not in the submissions that they were read from.
  case rowsMissing(Int, submissions: [String])

  static func inRegister<Result>(_ body: () throws(RegisterError) -> Result) throws(ExportError) -> Result {
    do { return try body() } catch { throw .register(error) }
  }
}

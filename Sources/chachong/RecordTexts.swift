import Engine
import Reports
import Submission

/// Reads the rows of found records again, as they were written; of those in a register, what is kept.
struct RecordTexts {
  private var texts: [[UInt8]: RecordText] = [:]

  /// Reads each file that holds one of `records` once.
  init(of records: [FoundRecord], encoding: TextEncoding?) throws(Failure) {
    for record in records where record.isEnrolled { texts[Array(record.recordID.utf8)] = RecordText(enrolled: record) }
    let files = Dictionary(grouping: records.filter { !$0.isEnrolled }) { File(path: $0.path, kind: $0.kind) }
    for (file, records) in files.sorted(by: { $0.key.path < $1.key.path }) {
      let raws = try reading(file.path) { () throws(SubmissionError) in
        try RawRecord.find(records.map(\.recordID), inFile: file.path, kind: file.kind, encoding: encoding)
      }
      for record in records {
        guard let raw = raws.first(where: { $0.line == record.line }) else { continue }
        texts[Array(record.recordID.utf8)] = RecordText(raw, of: record)
      }
    }
  }

  private struct File: Hashable {
    var path: String
    var kind: SubmissionKind
  }

  subscript(record: FoundRecord) -> RecordText? { texts[Array(record.recordID.utf8)] }
}

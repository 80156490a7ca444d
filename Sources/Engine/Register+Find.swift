import Identity
import Register
import Submission

extension Register {
  /// The rows that count and have one of the record ids.
  func find(_ recordIDs: [String], workers: Workers) throws(RegisterError) -> [FoundRecord] {
    let ids = RecordIDTable([RecordIDs(recordIDs)], seed: hashSeed, workers: workers)
    var records: [FoundRecord] = []
    for row in try earlierRows(of: SegmentContents(ids), workers: workers) where row.wasLive {
      guard let segment = segments.first(where: { $0.entry.number == Int(row.reference.segment) }) else { continue }
      var reader = try SegmentReader(segment, .pickedOut)
      let place = Int(row.reference.row)
      let submissions = segment.entry.parts.first { $0.rows.contains(place) }?.submissions ?? []
      records.append(
        FoundRecord(
          recordID: recordIDs[Int(row.row)], registration: try reader.registration(at: place), kind: .register,
          path: submissions.map(\.name).joined(separator: ", "), line: Int(try reader.line(at: place)),
          isEnrolled: true))
    }
    return records
  }
}

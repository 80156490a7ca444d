import Identity
import Submission

/// A registration that was looked up by its record id, and where it was read.
public struct FoundRecord: Sendable {
  public var recordID: String
  public var registration: Registration
  public var kind: SubmissionKind
  public var path: String
  /// The physical line on which the row begins.
  public var line: Int
  /// Whether it was read in a register: what is left of it is the registration; `path` is then the name of its submission.
  public var isEnrolled = false
}

extension SubmissionStream {
  /// The rows that have one of the record ids: of several with one id the first, in the order of files and rows. What a
  /// refused file holds is not found.
  public func find(_ recordIDs: [String], in paths: [String]) -> (records: [FoundRecord], outcomes: [FileOutcome]) {
    struct Hit: Sendable {
      var place: Place
      var line: UInt32
      var recordID: String
      var registration: Registration
    }
    let wanted = RecordIDs(recordIDs)
    let seed = Hash.randomSeed()
    let hashes = Set((0..<wanted.count).map { wanted.hash(at: $0, seed: seed) })
    let paths = Self.inOrder(paths)
    let (states, outcomes) = run(paths) {
      [Hit]()
    } _: { hits, place, batch in
      for index in 0..<batch.recordIDs.count where hashes.contains(batch.recordIDs.hash(at: index, seed: seed)) {
        hits.append(
          Hit(
            place: place, line: batch.lines[index], recordID: batch.recordIDs[index],
            registration: batch.registrations[index]))
      }
    }
    let sorted = states.flatMap { $0 }.sorted { ($0.place, $0.line) < ($1.place, $1.line) }
    var seen: Set<[UInt8]> = []
    let records = sorted.filter {
      outcomes[$0.place.file].error == nil && seen.insert(Array($0.recordID.utf8)).inserted
    }
    .map {
      FoundRecord(
        recordID: $0.recordID, registration: $0.registration, kind: kind(of: paths[$0.place.file]),
        path: paths[$0.place.file],
        line: Int($0.line))
    }
    return (records, outcomes)
  }
}

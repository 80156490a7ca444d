import Identity
import Submission

extension RegistrationBatch {
  /// Rejects the rows whose record ids are of another province than the file is named after.
  mutating func rejectRows(notOf province: Division) {
    let foreign = registrations.indices.filter { recordIDs.province(at: $0) != province }
    guard !foreign.isEmpty else { return }
    let rejects = foreign.map { Reject(ofOtherProvince: recordIDs[$0], line: lines[$0]) }
    remove(foreign)
    self.rejects += rejects
  }
}

extension RecordIDs {
  /// The province that the first six digits of the id at `index` name; `none` for an id without.
  func province(at index: Int) -> Division {
    let id = bytes.span.extracting(range(at: index))
    guard id.count > 6 else { return .none }
    var code: UInt32 = 0
    for place in 0..<6 { code = code &* 10 &+ UInt32(id[place] &- 0x30) }
    return Division(rawValue: code)
  }
}

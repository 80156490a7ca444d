import Identity
import Submission
import Testing

@testable import Engine

struct RegistrationBatchProvinceTests {
  func batch(_ ids: [String]) -> RegistrationBatch {
    var batch = RegistrationBatch()
    batch.recordIDs = RecordIDs(ids)
    for index in ids.indices {
      var registration = Registration()
      registration.grade = index % 12 + 1
      batch.registrations.append(registration)
      batch.lines.append(UInt32(index + 2))
    }
    return batch
  }

  @Test func rowsOfOtherProvincesAreRejected() {
    var mixed = batch(["410000-1", "420000-2", "410000-3", "110000-4"])
    mixed.rejectRows(notOf: Division(rawValue: 410000))
    #expect((0..<mixed.recordIDs.count).map { mixed.recordIDs[$0] } == ["410000-1", "410000-3"])
    #expect(mixed.registrations.map(\.grade) == [1, 3])
    #expect(mixed.lines == [2, 4])
    #expect(mixed.rejects.map(\.line) == [3, 5])
    #expect(mixed.rejects.map(\.reason) == [.otherProvince, .otherProvince])
    #expect(mixed.rowCount == 4)
  }

  @Test func rowsOfTheProvinceStayAsTheyAre() {
    var batch = batch(["410000-1", "410000-2"])
    batch.rejectRows(notOf: Division(rawValue: 410000))
    #expect(batch.recordIDs.count == 2)
    #expect(batch.rejects.isEmpty)
  }
}

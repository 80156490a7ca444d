import Identity
import Testing

@testable import Submission

/// A row that is given by its values, as the desk's API takes one.
@Suite struct GivenRowTests {
  private func batch(_ school: String) throws -> RegistrationBatch {
    let values: [Column: String] = [
      .recordID: "410000-L1", .name: "张子涵", .sex: "1", .birthDate: "20170312", .schoolCode: "2141000001",
      .schoolDivision: "410102", .grade: "3", .enrolled: "202409", .status: "1", .appliedOn: "20261124",
      .guardianName: school,
    ]
    return try RegistrationBatch(row: values, kind: .late, on: BirthDate(decimal: 20261124) ?? .none)
  }

  /// With U+0301 after it a quote is another Character, and was not doubled: what followed was read as columns of its own.
  @Test(arguments: ["张\"三", "张\"\u{301}三", "张\"\u{301},\"", "\"\u{FE0F}"])
  func aValueStaysInItsColumn(_ value: String) throws {
    let batch = try batch(value)
    #expect(batch.rejects.allSatisfy { $0.column == Column.guardianName.name }, "\(batch.rejects)")
    #expect(batch.registrations.count + batch.rejects.count == 1)
  }
}

import Identity
import Testing

@testable import Rules

struct SchoolListTests {
  let henan = Division(rawValue: 410000)

  @Test func readsCodesAndComments() throws {
    let list = try SchoolList(
      parsing: "# 河南省\r\n2141000001  # 一小\r\n\r\n3141000002\n2141000001", province: henan)
    #expect(list.grades.keys.map(\.rawValue).sorted() == [2_141_000_001, 3_141_000_002])
    #expect(list.isApproved(SchoolCode(rawValue: 3_141_000_002)))
    #expect(!list.isApproved(SchoolCode(rawValue: 3_141_000_003)))
  }

  @Test("grades that a school has an enrolment plan for")
  func grades() throws {
    let list = try SchoolList(parsing: "2141000001 1-6\n3141000002 7 # 一中\n3141000003", province: henan)
    let (primary, one, every) = (
      SchoolCode(rawValue: 2_141_000_001), SchoolCode(rawValue: 3_141_000_002), SchoolCode(rawValue: 3_141_000_003)
    )
    #expect((1...12).filter { list.hasPlan(primary, forGrade: $0) } == Array(1...6))
    #expect((1...12).filter { list.hasPlan(one, forGrade: $0) } == [7])
    #expect((1...12).filter { list.hasPlan(every, forGrade: $0) } == Array(1...12))
    #expect(!list.hasPlan(.none, forGrade: 3))
  }

  @Test(
    "names the line that is wrong",
    arguments: [
      ("2141000001\n214100000", 2), ("x", 1), ("2141000001\n\n2142000001", 3), ("+141000001", 1), ("２141000001", 1),
      ("2141000001 6-1", 1), ("2141000001 0-3", 1), ("2141000001 1-13", 1), ("2141000001 1-2-3", 1),
      ("2141000001 1 2", 1), ("2141000001 x", 1), ("2141000001 1-+6", 1), ("2141000001 +7", 1),
    ])
  func errors(_ text: String, _ line: Int) {
    #expect(throws: SchoolList.LineError(line: line)) { try SchoolList(parsing: text, province: henan) }
  }
}

import Identity
import Testing

@testable import Rules

struct SchoolListTests {
  let henan = Division(rawValue: 410000)

  @Test func readsCodesAndComments() throws {
    let list = try SchoolList(
      parsing: "# 河南省\r\n2141000001  # 一小\r\n\r\n3141000002\n2141000001", province: henan)
    #expect(list.schools == [SchoolCode(rawValue: 2_141_000_001), SchoolCode(rawValue: 3_141_000_002)])
  }

  @Test(
    "names the line that is wrong",
    arguments: [
      ("2141000001\n214100000", 2), ("x", 1), ("2141000001\n\n2142000001", 3), ("+141000001", 1), ("２141000001", 1),
    ])
  func errors(_ text: String, _ line: Int) {
    #expect(throws: SchoolList.LineError(line: line)) { try SchoolList(parsing: text, province: henan) }
  }
}

import Testing

@testable import Identity

struct MaskingTests {
  @Test(arguments: [
    ("张三", "张*"), ("张三丰", "张**"), ("欧阳修", "欧阳*"), ("歐陽修", "歐陽*"), ("阿卜杜拉·买买提", "阿*******"), ("John", "J***"),
    ("张", "*"),
    ("", ""), ("?三", "?*"),
  ])
  func names(name: String, masked: String) {
    #expect(Masking.name(name) == masked)
  }

  @Test(arguments: [
    ("11010519491231002X", "110***********002X"), ("G11010519491231002X", "G11************002X"),
    ("E12345678", "*********"), ("", ""),
  ])
  func numbers(number: String, masked: String) {
    #expect(Masking.number(number) == masked)
  }

  @Test func birthDates() {
    #expect(Masking.birthDate(BirthDate(year: 2012, month: 1, day: 31) ?? .none) == "2012")
    #expect(Masking.birthDate(.none) == "")
  }

  @Test func otherValues() {
    #expect(Masking.value("13812345678") == "1*********8")
    #expect(Masking.value("abc") == "***")
  }
}

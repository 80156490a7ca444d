import Testing

@testable import Identity

private let table = HanTable.standard

private func unit(_ character: Unicode.Scalar) -> NameUnit { table.canonical(character) }

private func spellings(_ character: Unicode.Scalar) -> [String] {
  let readings = table.readings(unit(character))
  return (0..<4).map { table.spelling(of: readings[$0]) }.filter { !$0.isEmpty }
}

struct HanTableTests {
  @Test(
    arguments: [
      ("雲", "云"), ("後", "后"), ("峯", "峰"), ("強", "强"), ("瀋", "沈"), ("羣", "群"), ("贇", "赟"), ("戸", "户"), ("説", "说"),
      ("乾", "乾"), ("喆", "喆"), ("堃", "堃"), ("昇", "昇"), ("\u{FA0C}", "兀"), ("\u{2F00}", "一"), ("\u{E863}", "䶮"),
      ("\u{E81E}", "\u{9FB4}"), ("龑", "䶮"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func canonicalForm(form: Unicode.Scalar, canonical: Unicode.Scalar) {
    #expect(unit(form).rawValue == UInt16(canonical.value))
    #expect(unit(form).isHan)
  }

  @Test func readings() {
    #expect(spellings("单") == ["dan", "shan"])
    #expect(spellings("行") == ["xing", "hang"])
    #expect(spellings("律") == ["lv"])
    #expect(table.spelling(of: table.syllable(unit("单"), asSurname: true)) == "shan")
    #expect(table.spelling(of: table.syllable(unit("单"), asSurname: false)) == "dan")
    #expect(table.spelling(of: table.syllable(unit("翟"), asSurname: true)) == "zhai")
    #expect(table.spelling(of: table.syllable(unit("王"), asSurname: true)) == "wang")
  }

  @Test func codesOfShape() {
    #expect(table.fourCorner(unit("峰")) == 2775)
    #expect(table.fourCorner(unit("堃")) == nil)
    #expect(table.cangjie(unit("杰")) == 4 | 6 << 5)
    #expect(table.cangjie(.unknown) == 0)
  }

  @Test func likenessIsSymmetricAndAsTheNamesSay() {
    #expect(table.likeness(unit("雲"), unit("云")) == .same)
    #expect(table.likeness(unit("喆"), unit("哲")).contains(.variant))
    #expect(table.likeness(unit("堃"), unit("坤")).contains(.variant))
    #expect(table.likeness(unit("伟"), unit("卫")) == .sound)
    #expect(table.likeness(unit("林"), unit("凌")).contains(.nearSound))
    #expect(table.likeness(unit("王"), .unknown) == .unknown)
    #expect(table.likeness(unit("王"), .none) == [])
  }
}

import Testing

@testable import Linkage

@Suite struct BuiltInModelTests {
  @Test("its table says what model.json says") func json() throws {
    let model = MatchModel.builtIn
    #expect(model.source.contains("synthesise"))
    #expect(try MatchModel(json: model.json) == model)
  }

  @Test("levels are named as their cases are") func levelNames() {
    func check<Level: AgreementLevel>(_ type: Level.Type) {
      let names = Level.allCases.map { level in
        "\(level)".reduce(into: "") { name, character in
          if character.isUppercase { name.append("-") }
          name.append(contentsOf: character.lowercased())
        }
      }
      #expect(Level.names == names)
    }
    check(BirthDateLevel.self)
    check(NumberLevel.self)
    check(NameLevel.self)
    check(SexLevel.self)
    check(GuardianLevel.self)
    check(PhoneLevel.self)
    check(PlaceLevel.self)
    check(GradeLevel.self)
    check(EthnicityLevel.self)
    #expect(BirthDateCondition.names == BirthDateCondition.allCases.map { "\($0)" })
    #expect(HukouCondition.names == HukouCondition.allCases.map { "\($0)" })
    #expect(NameLikeness.names == NameLikeness.allCases.map { "\($0)" })
    #expect(NameGroup.names == NameGroup.allCases.map { "\($0)" })
  }
}

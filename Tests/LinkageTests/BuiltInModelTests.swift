import Testing

@testable import Linkage

@Suite struct BuiltInModelTests {
  @Test("its table says what model.json says") func json() throws {
    let model = MatchModel.builtIn
    #expect(model.source.contains("synthesise"))
    #expect(try MatchModel(json: model.json) == model)
  }
}

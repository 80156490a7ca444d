import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct ModelTrainingTests {
  private func sample(_ registrations: [Registration]) -> (StrangerSample, PairComparer) {
    var frequencies = TermFrequencies(expected: registrations.count)
    frequencies.count(registrations.span)
    let comparer = PairComparer(frequencies: frequencies)
    return (StrangerSample(registrations.span, comparer: comparer, pairs: 20_000, seed: 1), comparer)
  }

  private func vectors(
    _ registrations: [Registration], _ comparer: PairComparer
  ) -> [(vector: ComparisonVector, count: Int)] {
    var counts: [ComparisonVector: Int] = [:]
    for i in registrations.indices {
      for j in i + 1..<registrations.count {
        counts[comparer.compare(registrations[i], registrations[j]), default: 0] += 1
      }
    }
    return counts.map { (vector: $0.key, count: $0.value) }
  }

  @Test func probabilitiesSumToOne() {
    var random = RandomRegistrations(seed: 21)
    let registrations = random.next(300)
    let (strangers, comparer) = sample(registrations)
    let model = ModelTraining().run(vectors(registrations, comparer), strangers: strangers, source: "test")
    for comparison in Comparison.allCases {
      for condition in model.probabilities[Int(comparison.rawValue)] {
        for hypothesis in [Hypothesis.sameChild, .twins, .siblings] {
          let sum = condition.reduce(0) { $0 + $1[hypothesis] }
          #expect(abs(sum - 1) < 1e-9, "\(comparison) \(hypothesis)")
        }
      }
    }
  }

  /// Only names and birth dates, as of foreign pupils without papers: twins and namesakes would explain the pairs as well.
  @Test func findsOneChildWithoutNumbersAndFamilies() {
    var generator = SeededGenerator(seed: 25)
    let given = [
      "Anna", "Birgit", "Claudia", "Dorothea", "Elisabeth", "Friedrich", "Georg", "Heinrich", "Ingrid", "Jonas",
    ]
    let surnames = [
      "Albrecht", "Bergmann", "Conrad", "Dietrich", "Engel", "Fischer", "Graf", "Hofmann", "Jung", "Keller",
    ]
    var registrations: [Registration] = []
    for index in 0..<250 {
      var registration = Registration()
      let name = given[Int.random(in: 0..<10, using: &generator)] + surnames[Int.random(in: 0..<10, using: &generator)]
      registration.name = latinName(name)
      registration.birthDate = BirthDate(rawValue: UInt16.random(in: 36_000...42_000, using: &generator))
      registration.ethnicity = 98
      registrations.append(registration)
      guard index % 10 == 0 else { continue }
      registration.name = latinName(name.replacing("r", with: "rx", maxReplacements: 1))
      registrations.append(registration)
    }
    let (strangers, comparer) = sample(registrations)
    var pairs: [Double] = []
    _ = ModelTraining().run(vectors(registrations, comparer), strangers: strangers, source: "test") { pairs = $0.pairs }
    #expect((20...30).contains(pairs[Int(Hypothesis.sameChild.rawValue)]), "\(pairs)")
  }

  @Test func whatTheDataShow() {
    func vector(_ levels: [Comparison: UInt8]) -> ComparisonVector {
      levels.reduce(into: ComparisonVector(rawValue: 0)) { $0[$1.key] = Int($1.value) }
    }
    let exact = vector([.name: NameLevel.same.rawValue, .birthDate: BirthDateLevel.same.rawValue])
    #expect(Hypothesis.shown(by: [exact]) == [.sameChild])
    var namesakes = exact
    namesakes[.number] = Int(NumberLevel.sameBirth.rawValue)
    #expect(Hypothesis.shown(by: [exact, namesakes]) == [.sameChild, .namesakes])
    let twins = vector([
      .name: NameLevel.surnameOnly.rawValue, .birthDate: BirthDateLevel.same.rawValue,
      .number: NumberLevel.sameDivisionAndBirth.rawValue, .phone: PhoneLevel.same.rawValue,
      .guardian: GuardianLevel.same.rawValue,
    ])
    #expect(Hypothesis.shown(by: [twins]) == [.sameChild, .twins])
  }

  @Test func likelihoodNeverFalls() {
    var random = RandomRegistrations(seed: 22)
    let registrations = random.next(300)
    let (strangers, comparer) = sample(registrations)
    var training = ModelTraining()
    training.priorPairs = 0.001
    var last = -Double.infinity
    _ = training.run(vectors(registrations, comparer), strangers: strangers, source: "test") {
      #expect($0.logLikelihood >= last - abs(last) * 1e-5)
      last = $0.logLikelihood
    }
    #expect(last > -.infinity)
  }

  @Test func aModelSurvivesItsFile() throws {
    var random = RandomRegistrations(seed: 23)
    let registrations = random.next(100)
    let (strangers, comparer) = sample(registrations)
    let model = ModelTraining().run(vectors(registrations, comparer), strangers: strangers, source: "test")
    let read = try MatchModel(json: model.json)
    #expect(try read.json == model.json)
    let scorers = [model, read].map { MatchScorer(model: $0, registrations: 100, task: .sweep) }
    for (vector, _) in vectors(registrations, comparer).prefix(500) {
      #expect(abs(scorers[0].weigh(vector).bits - scorers[1].weigh(vector).bits) < 0.05)
    }
  }

  @Test("a model by which no request could be registered is no model", arguments: [-1.0, 0])
  func impossiblePrior(registrationsPerRequest: Double) throws {
    var model = MatchModel.builtIn
    model.registrationsPerRequest = registrationsPerRequest
    let json = try model.json
    #expect(throws: DecodingError.self) { try MatchModel(json: json) }
  }

  @Test func everyPairExplainsItsWeight() {
    var random = RandomRegistrations(seed: 24)
    let registrations = random.next(100)
    let (strangers, comparer) = sample(registrations)
    let model = ModelTraining().run(vectors(registrations, comparer), strangers: strangers, source: "test")
    let scorer = MatchScorer(model: model, registrations: 100, task: .sweep)
    for (vector, _) in vectors(registrations, comparer).prefix(500) {
      let evidence = scorer.explain(vector)
      let sum = evidence.steps.reduce(0) { $0 + $1.bits }
      #expect(abs(sum - Double(evidence.weight.bits)) < 0.01)
      #expect(evidence.steps.count == Comparison.allCases.count + 2)
    }
  }
}

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
      for j in i + 1..<registrations.count { counts[comparer.compare(registrations[i], registrations[j]), default: 0] += 1 }
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

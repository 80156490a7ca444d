/// The parameters of the Fellegi–Sunter model: how often each level of each comparison occurs under each hypothesis.
///
/// The classical m and u probabilities are the numbers of `sameChild` and `strangers`; twins, siblings and namesakes each have
/// their own, so that what a family shares is weighed against the chance that it is a family. (Fellegi & Sunter 1969; latent
/// classes for non-matches as in Larsen & Rubin 2001.)
public struct MatchModel: Sendable, Equatable {
  /// What the numbers were estimated on, for people.
  public var source: String
  /// Expected pairs a registration for every hypothesis but strangers. Independent of the size of the register: a larger one
  /// has more counties and years, and families and fashions keep to theirs.
  public var pairsPerRegistration: [Hypothesis: Double]
  /// The expected number of registrations of the same child for one late request.
  public var registrationsPerRequest: Double
  /// Probabilities by comparison, condition and level; for the levels that ``ComparisonVector/nameRarity`` or
  /// ``ComparisonVector/guardianRarity`` applies to, those of namesakes and strangers are multiples of the name's frequency.
  var probabilities: [[[HypothesisProbabilities]]]

  init(source: String) {
    self.source = source
    pairsPerRegistration = [:]
    registrationsPerRequest = 0.3
    probabilities = Comparison.allCases.map { comparison in
      Array(
        repeating: Array(repeating: HypothesisProbabilities(repeating: 0), count: comparison.levels.count),
        count: comparison.conditionCount)
    }
  }
}

/// One probability for each ``Hypothesis``, in the order of their raw values; the lanes past them are unused.
typealias HypothesisProbabilities = SIMD8<Double>

extension SIMD8<Double> {
  subscript(hypothesis: Hypothesis) -> Double {
    get { self[Int(hypothesis.rawValue)] }
    set { self[Int(hypothesis.rawValue)] = newValue }
  }
}

extension MatchModel {
  /// What share of pairs each hypothesis has before anything is compared, among all pairs of `registrations`.
  func priors(registrations: Int) -> HypothesisProbabilities {
    let count = Double(max(registrations, 2))
    var priors = HypothesisProbabilities(repeating: 0)
    for (hypothesis, rate) in pairsPerRegistration { priors[hypothesis] = 2 * rate / count }
    priors[.strangers] = 1
    return priors
  }

  /// The same for a request against `registrations`: it is likelier to be registered than two registrations are to be one child.
  func requestPriors(registrations: Int) -> HypothesisProbabilities {
    var priors = priors(registrations: registrations)
    priors[.sameChild] = registrationsPerRequest / Double(max(registrations, 1))
    return priors
  }
}

/// Where training starts: a rough idea of each hypothesis, which the data then corrects.
enum ModelStart {
  /// `seen` are the levels, by comparison, that any candidate pair has: where a field is empty or the same in all
  /// registrations, no hypothesis expects anything else, else the data would be held against those that do.
  static func model(strangers: StrangerSample, seen: [Set<Int>], source: String) -> MatchModel {
    var model = MatchModel(source: source)
    model.pairsPerRegistration = [.sameChild: 0.01, .twins: 0.01, .siblings: 0.05, .namesakes: 0.001]
    for comparison in Comparison.allCases {
      let c = Int(comparison.rawValue)
      let u = strangers.probabilities(comparison)
      for condition in u.indices {
        for level in comparison.levels.indices {
          var values = HypothesisProbabilities(repeating: 0)
          for hypothesis in Hypothesis.allCases { values[hypothesis] = u[condition][level] }
          model.probabilities[c][condition][level] = values
        }
        for hypothesis in Hypothesis.allCases where hypothesis.isEstimated(comparison) {
          let guess = guess(comparison, hypothesis).enumerated().map { seen[c].contains($0) ? $1 : $1 * Self.unseen }
          let total = guess.reduce(0, +)
          for level in comparison.levels.indices {
            let scale =
              hypothesis.dependsOnRarity(of: comparison) ? strangers.meanFrequency(comparison, condition, level) : 1
            model.probabilities[c][condition][level][hypothesis] = guess[level] / total / scale
          }
        }
      }
    }
    return model
  }

  /// What a level's chance is multiplied by that no pair has.
  private static let unseen = 0.001

  /// Relative chances of the levels of a comparison, in the order of ``Comparison/levels``.
  private static func guess(_ comparison: Comparison, _ hypothesis: Hypothesis) -> [Double] {
    let named: [String: Double] =
      switch (comparison, hypothesis) {
      case (.birthDate, .sameChild):
        ["same": 85, "lunar": 3, "day-and-month-swapped": 1, "year-shifted": 3, "one-digit": 3]
      case (.birthDate, .twins): ["same": 95]
      case (.birthDate, .siblings): ["sibling-range": 50, "far": 49, "same": 0.001, "lunar": 0.01, "near": 0.01]
      case (.birthDate, _): ["same": 95]
      case (.number, .sameChild):
        [
          "same": 60, "one-slip": 10, "missing": 10, "register-number": 5, "same-birth": 5, "different": 3,
          "same-division-and-birth": 0.02,
        ]
      case (.number, .twins): ["same-division-and-birth": 90, "same": 0.01]
      case (.number, .siblings): ["same-division": 60, "different": 20, "same": 0.01]
      case (.number, .namesakes):
        [
          "same-division-and-birth": 80, "missing": 8, "same-birth": 5, "different-unchecked": 3, "same": 0.01,
          "one-slip": 0.01,
        ]
      case (.name, .sameChild):
        [
          "same": 75, "sound": 5, "one-alike": 5, "former": 4, "one-unknown": 1, "one-differs": 0.5, "near-sound": 1,
          "truncated": 1,
        ]
      case (.name, .twins), (.name, .siblings):
        ["one-differs": 30, "surname-only": 50, "partly-alike": 15, "different": 5, "same": 0.01]
      case (.name, _): ["same": 99]
      case (.sex, .sameChild): ["same": 98, "different": 1]
      case (.sex, _): ["same": 60, "different": 40]
      case (.guardian, .sameChild): ["same": 75, "different": 10, "surname-only": 5, "alike": 1, "missing": 8]
      case (.guardian, _): ["same": 85, "different": 5, "missing": 8]
      case (.phone, .sameChild): ["same": 70, "different": 20, "missing": 8]
      case (.phone, _): ["same": 90, "different": 4, "missing": 5]
      case (.hukou, .sameChild): ["same": 85, "different": 5, "same-prefecture": 3, "same-province": 3]
      case (.hukou, _): ["same": 96]
      case (.school, .namesakes):
        ["same": 10, "same-county": 80, "same-prefecture": 5, "same-province": 2, "different": 1]
      case (.school, .sameChild): ["different": 50, "same-county": 20, "same-province": 20, "same": 10]
      case (.school, _): ["same": 50, "same-county": 45]
      case (.grade, .siblings): ["further": 70, "one-apart": 20, "same": 1]
      case (.grade, _): ["same": 90, "one-apart": 8]
      case (.ethnicity, _): ["both-han": 88, "same-minority": 11]
      default: [:]
      }
    return comparison.levels.map { named[$0] ?? 0.3 }
  }
}

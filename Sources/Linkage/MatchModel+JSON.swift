import Foundation

/// `model.json`: every number under the names of its comparison, condition, level and hypothesis, sorted, for people to read.
extension MatchModel: Codable {
  private struct Document: Codable {
    var format = 2
    var source: String
    var pairsPerRegistration: [String: Double]
    var registrationsPerRequest: Double
    /// comparison → condition → level → hypothesis
    var probabilities: [String: [String: [String: [String: Double]]]]
  }

  public func encode(to encoder: any Encoder) throws {
    var document = Document(
      source: source, pairsPerRegistration: [:], registrationsPerRequest: registrationsPerRequest, probabilities: [:])
    for (hypothesis, rate) in pairsPerRegistration {
      document.pairsPerRegistration[hypothesis.label] = rate.rounded(toDigits: 4)
    }
    for comparison in Comparison.allCases {
      for (condition, levels) in zip(comparison.conditions, probabilities[Int(comparison.rawValue)]) {
        for (level, values) in zip(comparison.levels, levels) {
          for hypothesis in Hypothesis.allCases {
            document.probabilities[comparison.label, default: [:]][condition, default: [:]][level, default: [:]][
              hypothesis.label] = values[hypothesis].rounded(toDigits: 4)
          }
        }
      }
    }
    try document.encode(to: encoder)
  }

  public init(from decoder: any Decoder) throws {
    let document = try Document(from: decoder)
    func corrupted(_ what: String) -> DecodingError {
      DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: what))
    }
    guard document.format == 2 else {
      throw corrupted(
        "format \(document.format): this version reads format 2; use the chachong that wrote the file, or train again")
    }
    self.init(source: document.source)
    registrationsPerRequest = document.registrationsPerRequest
    guard registrationsPerRequest > 0, registrationsPerRequest.isFinite else {
      throw corrupted("registrationsPerRequest: a positive number is expected")
    }
    for hypothesis in Hypothesis.allCases where hypothesis != .strangers {
      guard let rate = document.pairsPerRegistration[hypothesis.label], rate > 0, rate.isFinite else {
        throw corrupted("pairsPerRegistration.\(hypothesis.label): a positive number is expected")
      }
      pairsPerRegistration[hypothesis] = rate
    }
    for comparison in Comparison.allCases {
      for (c, condition) in comparison.conditions.enumerated() {
        for (l, level) in comparison.levels.enumerated() {
          for hypothesis in Hypothesis.allCases {
            guard
              let value = document.probabilities[comparison.label]?[condition]?[level]?[hypothesis.label],
              value > 0, value.isFinite
            else {
              throw corrupted(
                "probabilities.\(comparison.label).\(condition).\(level).\(hypothesis.label): a positive number is expected"
              )
            }
            probabilities[Int(comparison.rawValue)][c][l][hypothesis] = value
          }
        }
      }
    }
  }

  public init(json: Data) throws { self = try JSONDecoder().decode(MatchModel.self, from: json) }

  public var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return try encoder.encode(self)
    }
  }
}

extension Double {
  /// The nearest number with `digits` significant decimal digits.
  func rounded(toDigits digits: Int) -> Double { Double(String(format: "%.\(digits - 1)e", self)) ?? self }
}

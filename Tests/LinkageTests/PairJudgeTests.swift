import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct PairJudgeTests {
  /// What is given up is what the full comparison would not have reported, at any threshold.
  @Test(arguments: [UInt64](1...4), [1e-12, 0.01, 0.5, 0.999])
  func saysWhatTheFullComparisonSays(seed: UInt64, threshold: Double) throws {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(120)
    var frequencies = TermFrequencies(expected: 120)
    frequencies.count(registrations.span)
    let comparer = PairComparer(frequencies: frequencies)
    let scorer = MatchScorer(model: .builtIn, registrations: 120, task: .sweep)
    let judge = PairJudge(comparer: comparer, scorer: scorer, least: MatchWeight(probability: threshold))
    var reported = 0
    for i in registrations.indices {
      for j in i + 1..<registrations.count {
        let vector = comparer.compare(registrations[i], registrations[j])
        let weight = scorer.weigh(vector)
        let isWanted = weight >= judge.least || vector.numbersAgree
        let judged = judge.judge(registrations[i], registrations[j])
        #expect((judged != nil) == isWanted)
        if let judged {
          reported += 1
          #expect(judged.vector == vector && judged.weight == weight)
        }
      }
    }
    #expect(reported > 0)
  }

  /// However rare a name is, and whatever check characters and frequencies say, no pair weighs more than its bound.
  @Test func nothingWeighsMoreThanItsBound() throws {
    let scorer = MatchScorer(model: .builtIn, registrations: 1_000_000, task: .sweep)
    let bounds = WeightBounds(scorer)
    var random = RandomRegistrations(seed: 5)
    let registrations = random.next(60)
    let comparer = PairComparer(frequencies: TermFrequencies(expected: 60))
    for a in registrations {
      for b in registrations {
        let glance = PairComparer.glance(a, b)
        var looked = glance
        PairComparer.look(&looked, a, b)
        var vector = looked
        comparer.findHolders(&vector, a, b)
        guard !vector.numbersAgree else { continue }
        let bound = bounds.greatest(looked)
        if glance[.name] > 1 || PairComparer.namesArePlain(a, b) { #expect(bound <= bounds.greatest(glance)) }
        for isShared in [false, true] {
          if isShared, vector[.phone] == Int(PhoneLevel.same.rawValue) {
            vector[.phone] = Int(PhoneLevel.shared.rawValue)
          }
          for rarity in [0, 20, ComparisonVector.rarest] {
            if NameLevel(rawValue: UInt8(vector[.name]))?.term != nil { vector.nameRarity = rarity }
            if GuardianLevel(rawValue: UInt8(vector[.guardian]))?.hasRarity ?? false { vector.guardianRarity = rarity }
            #expect(scorer.weigh(vector) <= bounds.greatest(withNameRarity: vector))
            #expect(bounds.greatest(withNameRarity: vector) <= bound)
          }
        }
      }
    }
  }

  @Test func numbersThatAgreeDoSoAtAGlance() {
    var random = RandomRegistrations(seed: 6)
    let registrations = random.next(150)
    let comparer = PairComparer(frequencies: TermFrequencies(expected: 150))
    var agreeing = 0
    for a in registrations {
      for b in registrations where comparer.compare(a, b).numbersAgree {
        agreeing += 1
        #expect(PairComparer.glance(a, b).numbersAgree)
      }
    }
    #expect(agreeing > registrations.count)
  }

  @Test func whatIsOpenAtAGlanceDiffers() {
    var random = RandomRegistrations(seed: 8)
    let registrations = random.next(120)
    let comparer = PairComparer(frequencies: TermFrequencies(expected: 120))
    var open = [Int](repeating: 0, count: Comparison.allCases.count)
    for a in registrations {
      for b in registrations {
        let (glance, full) = (PairComparer.glance(a, b), comparer.compare(a, b))
        for comparison in Comparison.allCases where glance[comparison] >= PairComparer.differsAnyhow {
          open[Int(comparison.rawValue)] += 1
          #expect(full[comparison] > 1)
        }
      }
    }
    #expect(Comparison.allCases.filter { open[Int($0.rawValue)] > 100 } == [.name, .guardian, .phone])
  }

  @Test func aSlipIsOneWrongDigitOrOneSwap() {
    var random = RandomRegistrations(seed: 7)
    for registration in random.next(50) {
      guard let number = registration.identityNumber.digits else { continue }
      for place in 0..<18 {
        var digits = number.digits
        digits[place] = (digits[place] + 1) % 10
        #expect(number.isOneSlipFrom(NumberDigits(digits: digits)))
        digits[(place + 5) % 18] = (digits[(place + 5) % 18] + 1) % 10
        #expect(!number.isOneSlipFrom(NumberDigits(digits: digits)))
      }
    }
  }
}

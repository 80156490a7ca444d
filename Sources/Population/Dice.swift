/// Random numbers that follow from a seed, a purpose and an index alone, so that any child can be made again by itself.
struct Dice {
  /// What the numbers are for; each purpose has a sequence of its own.
  enum Purpose: UInt64 {
    case geography = 1, neighbourhood, family, child, given, residence, school
    case first, second, secondErrors, singleErrors, chosenDuplicate
    case late, lateErrors, stranger, permutation
    case changed, transfer
  }

  private var state: UInt64

  init(seed: UInt64, _ purpose: Purpose, _ index: Int) {
    state = Self.mix(Self.mix(seed &+ purpose.rawValue &* 0xD6E8_FEB8_6659_FD93) ^ UInt64(truncatingIfNeeded: index))
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// 0 ..< `bound`; 0 for a bound below 1.
  mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high) : 0
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// 0 ..< 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func chance(_ probability: Double) -> Bool { fraction() < probability }

  mutating func pick(_ table: WeightedTable) -> Int { table.index(for: next()) }

  /// One of `elements`, or `nil` where there is none.
  mutating func element<T>(of elements: [T]) -> T? { elements.isEmpty ? nil : elements[below(elements.count)] }

  /// The finaliser of SplitMix64: a bijection of 64 bits.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

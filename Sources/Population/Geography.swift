import Identity

/// The synthetic country: its counties, how many live in each, where families move, and what schools there are.
struct Geography: Sendable {
  struct County: Sendable {
    var division: UInt32
    /// Index into ``Geography/provinces``.
    var province: Int
    /// Place among the province's counties.
    var ordinal: Int
    var primarySchools: Int
    var juniorSchools: Int
    var seniorSchools: Int
    /// How many of the slots below are its own.
    var slots: Int
    /// Neighbourhoods that share a sequence number of identity cards keep apart by birth dates in this many classes.
    var dateClasses: Int
  }

  let provinces: [ProvinceFacts]
  private(set) var counties: [County] = []
  private var countiesOfProvince: [Range<Int>] = []
  /// Neighbourhoods go round these, so that each county has its share: county and the slot's place among its own.
  private var slots: [(county: Int, rank: Int)] = []
  private var countyTables: [WeightedTable] = []
  private var destinations: [WeightedTable] = []

  /// Pupils' neighbourhoods whose identity numbers can share a birth date in a county.
  static let groups = 31

  init(provinceCount: Int, neighbourhoods: Int, seed: UInt64) {
    provinces = Array(ProvinceFacts.all.prefix(max(1, provinceCount)))
    let pupilsPerProvince = provinces.reduce(0) { $0 + $1.pupils }
    var dice = Dice(seed: seed, .geography, 0)
    var weights: [Double] = []
    for (index, province) in provinces.enumerated() {
      let divisions = Division(rawValue: province.code).counties.map(\.rawValue)
      let start = counties.count
      let sizes = divisions.map { _ in 0.4 + 1.6 * dice.fraction() }
      let total = sizes.reduce(0, +)
      countiesOfProvince.append(start..<start + divisions.count)
      countyTables.append(WeightedTable(sizes))
      for (ordinal, division) in divisions.enumerated() {
        let share = sizes[ordinal] / total * province.pupils / pupilsPerProvince
        weights.append(share)
        let pupils = share * Double(neighbourhoods * Household.neighbourhoodSize)
        counties.append(
          County(
            division: division, province: index, ordinal: ordinal,
            primarySchools: min(60, max(8, Int(pupils / 500))), juniorSchools: min(24, max(4, Int(pupils / 1400))),
            seniorSchools: min(9, max(2, Int(pupils / 4000))), slots: 0, dateClasses: 1))
      }
    }
    makeSlots(weights: weights, neighbourhoods: neighbourhoods, dice: &dice)
    destinations = provinces.indices.map { home in
      WeightedTable(provinces.indices.map { $0 == home ? 0 : provinces[$0].attraction })
    }
  }

  private mutating func makeSlots(weights: [Double], neighbourhoods: Int, dice: inout Dice) {
    let total = weights.reduce(0, +)
    for index in counties.indices {
      counties[index].slots = max(1, Int((weights[index] / total * Double(counties.count) * 8).rounded()))
      for rank in 0..<counties[index].slots { slots.append((index, rank)) }
    }
    for index in slots.indices.reversed() { slots.swapAt(index, dice.below(index + 1)) }
    for index in counties.indices {
      let most = (neighbourhoods / slots.count + 1) * counties[index].slots
      counties[index].dateClasses = (most + Self.groups - 1) / Self.groups
    }
  }

  /// The county that a neighbourhood lies in, and its number there.
  func home(ofNeighbourhood index: Int) -> (county: Int, number: Int) {
    let slot = slots[index % slots.count]
    return (slot.county, index / slots.count * counties[slot.county].slots + slot.rank)
  }

  /// A county of another province, where many go from the province of `county`; `county` itself if there is no other.
  func countyAbroad(from county: Int, _ dice: inout Dice) -> Int {
    guard provinces.count > 1 else { return county }
    return anyCounty(ofProvince: dice.pick(destinations[counties[county].province]), &dice)
  }

  /// A county of the same province, seldom the same one.
  func countyNearby(_ county: Int, _ dice: inout Dice) -> Int { anyCounty(ofProvince: counties[county].province, &dice) }

  private func anyCounty(ofProvince province: Int, _ dice: inout Dice) -> Int {
    countiesOfProvince[province].lowerBound + dice.pick(countyTables[province])
  }
}

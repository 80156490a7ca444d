import Identity

/// A family's place in the row of children: sixteen neighbouring children are a neighbourhood, cut into families.
struct Household: Equatable, Sendable {
  static let neighbourhoodSize = 16

  var neighbourhood: Int
  /// Index of the eldest child, counted over all children.
  var firstChild: Int
  var size: Int
  /// Its first two children are twins.
  var hasTwins: Bool
  /// Its only child bears the name and birth date of the neighbourhood's first one.
  var isNamesake: Bool
  /// Its first child is the one whose name another bears: namesakes are those with popular names.
  var hasNamesake: Bool

  var children: Range<Int> { firstChild..<firstChild + size }

  /// The household of the child at `index`, from the seed alone.
  init(ofChild index: Int, plan: PopulationPlan) {
    let size = Self.neighbourhoodSize
    neighbourhood = index / size
    var dice = Dice(seed: plan.seed, .neighbourhood, neighbourhood)
    let place = index % size
    var start = 0
    // 1.34 children a family, so that the share of children follows from the share of families.
    let twinFamilies = plan.twins * 1.34 / 2
    while true {
      let fraction = dice.fraction()
      let twins = dice.chance(twinFamilies)
      let count = min(size - start, twins ? (fraction < 0.9 ? 2 : 3) : fraction < 0.69 ? 1 : fraction < 0.97 ? 2 : 3)
      if place < start + count {
        firstChild = neighbourhood * size + start
        self.size = count
        hasTwins = twins && count >= 2
        break
      }
      start += count
    }
    (isNamesake, hasNamesake) = (false, false)
    if place < self.size, firstChild % size == 0 {
      hasNamesake = Household(ofChild: neighbourhood * size + size - 1, plan: plan).isNamesake
      return
    }
    let namesakes = dice.chance(plan.namesakes * Double(size) / 0.69)
    isNamesake = namesakes && self.size == 1 && place == size - 1
  }
}

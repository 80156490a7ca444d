/// A link between two registrations and how much speaks for it.
public struct WeightedLink: Sendable {
  public var a: UInt32
  public var b: UInt32
  public var weight: MatchWeight

  public init(_ a: UInt32, _ b: UInt32, weight: MatchWeight) {
    self.a = a
    self.b = b
    self.weight = weight
  }
}

extension PersonClusters {
  /// Clusters in which no two registrations are in `conflict`, which says of two ordinals that they are two children.
  ///
  /// Links are taken strongest first, of one weight in the order of their record ids; one that would bring a conflict into a
  /// cluster joins nothing, so a chain from one child to another is cut at its weakest link. Registrations that are linked
  /// themselves are never in conflict. `order` is as in ``init(links:order:)``. `conflict` is called at most once for each two
  /// registrations that links connect.
  public init(links: [WeightedLink], conflict: (UInt32, UInt32) -> Bool, order: (UInt32) -> String) {
    let linked = Set(links.flatMap { [$0.a, $0.b] }).map { (ordinal: $0, id: Array(order($0).utf8)) }
      .sorted { $0.id.lexicographicallyPrecedes($1.id) }
    let placeOf = Dictionary(uniqueKeysWithValues: linked.enumerated().map { ($1.ordinal, UInt32($0)) })
    func places(of link: WeightedLink) -> (UInt32, UInt32) {
      let (x, y) = (placeOf[link.a] ?? 0, placeOf[link.b] ?? 0)
      return (min(x, y), max(x, y))
    }
    let strongestFirst = links.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : places(of: $0) < places(of: $1)
    }
    var conflicts = KnownConflicts(linked: links.map(places))
    var sets = UnionFind(count: linked.count)
    var members = linked.indices.map { [UInt32($0)] }
    var joining: [(UInt32, UInt32)] = []
    for link in strongestFirst {
      let (x, y) = places(of: link)
      let (p, q) = (sets.find(x), sets.find(y))
      if p == q { continue }
      let isRefused = members[Int(p)].contains { i in
        members[Int(q)].contains { j in
          conflicts.hold(i, j) { conflict(linked[Int(i)].ordinal, linked[Int(j)].ordinal) }
        }
      }
      if isRefused { continue }
      sets.union(p, q)
      let root = sets.find(p)
      members[Int(root)] = members[Int(p)] + members[Int(q)]
      members[Int(p ^ q ^ root)] = []
      joining.append((link.a, link.b))
    }
    self.init(links: joining, order: order)
  }
}

/// Which pairs are in conflict, each asked for once.
private struct KnownConflicts {
  private var known: [UInt64: Bool] = [:]

  init(linked: [(UInt32, UInt32)]) {
    for (i, j) in linked { known[Self.key(i, j)] = false }
  }

  mutating func hold(_ i: UInt32, _ j: UInt32, ask: () -> Bool) -> Bool {
    let key = Self.key(i, j)
    if let answer = known[key] { return answer }
    let answer = ask()
    known[key] = answer
    return answer
  }

  private static func key(_ i: UInt32, _ j: UInt32) -> UInt64 { UInt64(min(i, j)) << 32 | UInt64(max(i, j)) }
}

extension MatchScorer {
  /// Below this, a pair is clearly not one child.
  private static let clearlyAgainst = MatchWeight(probability: 0.01)

  /// Whether a pair must not be in one cluster: its weight is clearly against one child, and it holds two different valid
  /// numbers or is best explained as twins.
  public func isConflict(_ vector: ComparisonVector) -> Bool {
    guard weigh(vector) < Self.clearlyAgainst else { return false }
    return vector.numbersAreValidAndDifferent || explain(vector).alternative == .twins
  }
}

extension ComparisonVector {
  /// Whether two valid ID numbers differ by more than a slip.
  var numbersAreValidAndDifferent: Bool {
    switch NumberLevel(rawValue: UInt8(self[.number])) {
    case .sameDivisionAndBirth, .sameBirth, .sameDivision, .crossedBirth, .different: true
    default: false
    }
  }
}

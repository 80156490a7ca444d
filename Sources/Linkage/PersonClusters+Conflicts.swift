extension PersonClusters {
  /// Clusters in which no two registrations are in `conflict`, which says of two of 0..<count that they are two children.
  ///
  /// Links are taken strongest first, of one weight in the order of the registrations; one that would bring a conflict into a
  /// cluster joins nothing, so a chain from one child to another is cut at its weakest link. Registrations that are linked
  /// themselves are never in conflict. `conflict` is called at most once for each two registrations that links connect. No cluster
  /// grows beyond ``sizeLimit``, so that a web of any size takes time in proportion to its links.
  public init(links: [WeightedLink], count: Int, conflict: (UInt32, UInt32) -> Bool) {
    var connected = UnionFind(count: count)
    for link in links { connected.union(link.a, link.b) }
    var linkCounts = [UInt32](repeating: 0, count: count)
    for link in links { linkCounts[Int(connected.find(link.a))] += 1 }
    // What no chain connects cannot come into one cluster, and nearly all links are the only one of what they connect.
    var sets = UnionFind(count: count)
    var webs: [UInt32: [WeightedLink]] = [:]
    for link in links {
      let root = connected.find(link.a)
      if linkCounts[Int(root)] == 1 { sets.union(link.a, link.b) } else { webs[root, default: []].append(link) }
    }
    for links in webs.values { Self.join(links, in: &sets, conflict: conflict) }
    self.init(&sets, count: count)
  }

  /// More registrations than these are no child's.
  public static let sizeLimit = 100

  /// Joins what the links of one web connect, as far as no conflict forbids it.
  private static func join(_ links: [WeightedLink], in sets: inout UnionFind, conflict: (UInt32, UInt32) -> Bool) {
    var conflicts = KnownConflicts(linked: links)
    var members: [UInt32: [UInt32]] = [:]
    let strongestFirst = links.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.ends < $1.ends
    }
    for link in strongestFirst {
      let (p, q) = (sets.find(link.a), sets.find(link.b))
      if p == q { continue }
      let (ofP, ofQ) = (members[p] ?? [p], members[q] ?? [q])
      if ofP.count + ofQ.count > sizeLimit { continue }
      let isRefused = ofP.contains { i in ofQ.contains { j in conflicts.hold(i, j) { conflict(i, j) } } }
      if isRefused { continue }
      sets.union(p, q)
      members[p] = nil
      members[q] = nil
      members[sets.find(p)] = ofP + ofQ
    }
  }
}

extension WeightedLink {
  /// Both registrations, the lesser first.
  fileprivate var ends: (UInt32, UInt32) { (min(a, b), max(a, b)) }
}

/// Which pairs are in conflict, each asked for once.
private struct KnownConflicts {
  private var known: [UInt64: Bool] = [:]

  init(linked: [WeightedLink]) {
    for link in linked { known[Self.key(link.a, link.b)] = false }
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

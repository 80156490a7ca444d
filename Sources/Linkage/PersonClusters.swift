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

/// Registrations that links join into one child.
///
/// Registrations are numbered in the order of their record ids, and clusters by their first members, so that no number depends
/// on how the registrations were read.
public struct PersonClusters: Sendable {
  /// The members of one cluster after the other, ascending.
  private var members: [UInt32] = []
  /// Where the members of each cluster end.
  private var ends: [Int] = []
  /// By registration; -1 where it is in none.
  private var clusterOf: [Int32]

  /// Clusters of two or more.
  public var count: Int { ends.count }

  /// The members of a cluster, ascending; the clusters are in the order of their first members.
  public subscript(cluster: Int) -> ArraySlice<UInt32> {
    members[(cluster == 0 ? 0 : ends[cluster - 1])..<ends[cluster]]
  }

  /// The number of the cluster that a registration is in, counted from 0.
  public func cluster(of registration: UInt32) -> Int? {
    let cluster = clusterOf[Int(registration)]
    return cluster < 0 ? nil : Int(cluster)
  }

  /// The number of the cluster that two registrations are both in; `nil` where they were kept apart.
  public func cluster(of a: UInt32, and b: UInt32) -> Int? {
    let cluster = clusterOf[Int(a)]
    return cluster < 0 || cluster != clusterOf[Int(b)] ? nil : Int(cluster)
  }

  /// The sets of registrations 0..<count that have two members or more.
  init(_ sets: inout UnionFind, count: Int) {
    var sizes = [UInt32](repeating: 0, count: count)
    let roots = (0..<UInt32(count)).map { sets.find($0) }
    for root in roots { sizes[Int(root)] += 1 }
    // The root is the smallest member, so clusters are numbered by their first members.
    var places = [Int](repeating: 0, count: count)
    clusterOf = [Int32](repeating: -1, count: count)
    var end = 0
    for root in 0..<count where sizes[root] > 1 {
      places[root] = end
      clusterOf[root] = Int32(ends.count)
      end += Int(sizes[root])
      ends.append(end)
    }
    members = [UInt32](repeating: 0, count: end)
    for (registration, root) in zip(UInt32(0)..., roots) where sizes[Int(root)] > 1 {
      members[places[Int(root)]] = registration
      places[Int(root)] += 1
      clusterOf[Int(registration)] = clusterOf[Int(root)]
    }
  }
}

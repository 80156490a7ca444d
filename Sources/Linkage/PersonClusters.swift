/// Registrations that links join into one child.
public struct PersonClusters: Sendable {
  /// The members of each cluster of two or more, by the order given; the first of each is its smallest.
  public let members: [[UInt32]]
  private let clusterOf: [UInt32: Int]

  /// `links` join registrations 0..<count; `order` gives each linked registration its place in the numbering of the clusters, so
  /// that numbers do not depend on how the registrations were read.
  public init(links: [(UInt32, UInt32)], order: (UInt32) -> String) {
    var indices: [UInt32: UInt32] = [:]
    var linked = Array(Set(links.flatMap { [$0.0, $0.1] }))
    let names = Dictionary(uniqueKeysWithValues: linked.map { ($0, Array(order($0).utf8)) })
    linked.sort { (names[$0] ?? []).lexicographicallyPrecedes(names[$1] ?? []) }
    for (index, ordinal) in linked.enumerated() { indices[ordinal] = UInt32(index) }
    var sets = UnionFind(count: linked.count)
    for (a, b) in links {
      if let x = indices[a], let y = indices[b] { sets.union(x, y) }
    }
    var members: [[UInt32]] = []
    var clusterOf: [UInt32: Int] = [:]
    var clusterOfRoot: [UInt32: Int] = [:]
    for (index, ordinal) in linked.enumerated() {
      let root = sets.find(UInt32(index))
      let cluster = clusterOfRoot[root] ?? members.count
      if cluster == members.count {
        clusterOfRoot[root] = cluster
        members.append([])
      }
      members[cluster].append(ordinal)
      clusterOf[ordinal] = cluster
    }
    self.members = members
    self.clusterOf = clusterOf
  }

  /// The number of the cluster that a registration is in, counted from 0.
  public func cluster(of ordinal: UInt32) -> Int? { clusterOf[ordinal] }

  /// The number of the cluster that two registrations are both in; `nil` where they were kept apart.
  public func cluster(of a: UInt32, and b: UInt32) -> Int? {
    guard let cluster = clusterOf[a], cluster == clusterOf[b] else { return nil }
    return cluster
  }
}

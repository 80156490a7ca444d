/// Disjoint sets over 0..<count. Nearly constant time an operation.
public struct UnionFind: Sendable {
  private var parents: [UInt32]

  public init(count: Int) { parents = (0..<UInt32(count)).map { $0 } }

  /// The smallest member of the set of `element`.
  public mutating func find(_ element: UInt32) -> UInt32 {
    var root = element
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var current = element
    while parents[Int(current)] != root {
      let next = parents[Int(current)]
      parents[Int(current)] = root
      current = next
    }
    return root
  }

  /// Joins two sets; the smaller root stays, so that the order of unions does not matter.
  public mutating func union(_ a: UInt32, _ b: UInt32) {
    let (x, y) = (find(a), find(b))
    parents[Int(max(x, y))] = min(x, y)
  }
}

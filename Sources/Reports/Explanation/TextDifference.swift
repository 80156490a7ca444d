/// Which characters of two texts differ: place by place where both are of one length, else what one has and the other lacks.
public struct TextDifference: Equatable, Sendable {
  /// By Unicode scalar: whether it differs.
  public let first: [Bool]
  public let second: [Bool]

  public init(_ a: String, _ b: String) {
    let (x, y) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    if x.count == y.count {
      first = zip(x, y).map { $0 != $1 }
      second = first
      return
    }
    if max(x.count, y.count) > Self.longest {
      (first, second) = Self.middles(x, y)
      return
    }
    var (removed, inserted) = ([Bool](repeating: false, count: x.count), [Bool](repeating: false, count: y.count))
    for change in y.difference(from: x) {
      switch change {
      case .remove(let offset, _, _): removed[offset] = true
      case .insert(let offset, _, _): inserted[offset] = true
      }
    }
    (first, second) = (removed, inserted)
  }

  /// Characters of texts whose changes are looked for one by one, which takes their number squared.
  private static let longest = 200

  /// All between what both begin with and what both end with.
  private static func middles(_ x: [Unicode.Scalar], _ y: [Unicode.Scalar]) -> ([Bool], [Bool]) {
    let beginning = zip(x, y).prefix { $0 == $1 }.count
    let room = min(x.count, y.count) - beginning
    let end = zip(x.reversed(), y.reversed()).prefix(room).prefix { $0 == $1 }.count
    func marks(_ count: Int) -> [Bool] { (0..<count).map { $0 >= beginning && $0 < count - end } }
    return (marks(x.count), marks(y.count))
  }

  public var isEmpty: Bool { !first.contains(true) && !second.contains(true) }
}

extension String {
  /// A line to stand under this text, with `^` under each marked character as wide as it is.
  func underline(_ marks: [Bool]) -> String {
    zip(unicodeScalars, marks).map { scalar, isMarked in
      String(repeating: isMarked ? "^" : " ", count: String(scalar).displayWidth)
    }.joined().trimmedEnd
  }
}

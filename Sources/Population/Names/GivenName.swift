/// A given name of one to three Han characters.
struct GivenName: Equatable, Sendable {
  var first: Unicode.Scalar
  var second: Unicode.Scalar?
  var third: Unicode.Scalar?

  init(first: Unicode.Scalar, second: Unicode.Scalar? = nil, third: Unicode.Scalar? = nil) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// `nil` for an empty text.
  init?(_ text: Substring) {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return nil }
    self.init(first: first, second: scalars.next(), third: scalars.next())
  }
}

extension InlineText {
  mutating func append(_ name: GivenName) {
    append(name.first)
    if let second = name.second { append(second) }
    if let third = name.third { append(third) }
  }
}

/// Whose name it is: fashions differ by sex and by generation.
enum NameBearer: Int, CaseIterable, Sendable {
  case boyEarly, girlEarly, boyLate, girlLate, father, mother
}

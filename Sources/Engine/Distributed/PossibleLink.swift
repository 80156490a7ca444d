import Identity
import Linkage
import Submission

/// A candidate pair that may be a link, with all that deciding it takes but frequencies.
struct PossibleLink {
  var pair: CandidatePair
  var a: (ordinal: UInt32, registration: Registration, id: RecordID)
  var b: (ordinal: UInt32, registration: Registration, id: RecordID)

  static let columns = 25

  init(rule: BlockingRule, _ a: BlockMember, _ b: BlockMember) {
    pair = CandidatePair(a.ordinal, b.ordinal, rule: rule)
    let (a, b) = a.ordinal < b.ordinal ? (a, b) : (b, a)
    self.a = (pair.a, a.registration, a.id)
    self.b = (pair.b, b.registration, b.id)
  }

  init(_ rows: WordRows, _ row: Int) {
    pair = CandidatePair(rawValue: rows[row, 0])
    a = (pair.a, rows.registration(row, from: 1), rows.id(row, from: 9))
    var words = rows.registration(row, from: 13).words
    let other = a.registration.words
    for index in 0..<8 { words[index] ^= other[index] }
    b = (pair.b, Registration(words: words), rows.id(row, from: 21))
  }
}

extension RowBuffer {
  /// Of the second registration it is written how it differs from the first.
  mutating func append(_ link: PossibleLink) {
    append(link.pair.rawValue)
    append(link.a.registration)
    append(link.a.id)
    var words = link.b.registration.words
    let other = link.a.registration.words
    for index in 0..<8 { words[index] ^= other[index] }
    append(Registration(words: words))
    append(link.b.id)
  }
}

import Submission

/// What a line between two filters is about: its key begins with this and a colon.
///
/// A line is `KEY TAB DATA LF`. Keys are printable and sorted as bytes; data are base64 of what ``PackedWriter`` writes, but for
/// counts and tallies, which are JSON. docs/cluster.md has the formats.
public enum LineKind: String, Sendable, CaseIterable {
  /// A split to read, with the file's bytes where Spark has fetched them.
  case split
  /// What became of one split.
  case tally
  /// Hashes of record ids and where they are, by the top bits of the hash.
  case id
  /// Places of rows that have one record id.
  case again
  /// Codes of blocking keys, by their top bits.
  case key
  /// Those of them that occur more than once.
  case repeated
  /// Those of them that more registrations have than a block may.
  case large
  /// Rows that are left out because their record ids were there before.
  case dropped
  /// How many registrations of one task have a term, by its counter and the top bits of its slot.
  case slot
  /// How many of all have it.
  case terms
  /// Registrations that may share a key with another, by the top bits of the key; those of later rounds are of blocks that were
  /// divided.
  case member0, member1, member2
  /// Candidate pairs by the range of their first registration.
  case pair
  /// Pairs that may be links, with both registrations.
  case link
  /// What one rule made of the blocks of a task.
  case block
  /// A registration that shares a key with a request.
  case candidate
  /// Rows in and out of one filter's process.
  case count
}

/// The key of a line: a kind and hexadecimal digits.
struct LineKey: Hashable, Sendable {
  var kind: LineKind
  var number: UInt64
  /// Hexadecimal digits that the number is written with: of one kind always the same, so that text order is number order.
  var digits: Int

  init(_ kind: LineKind, _ number: UInt64, digits: Int = 8) {
    self.kind = kind
    self.number = number
    self.digits = digits
  }

  static func dropped(_ place: RowPlace) -> LineKey { LineKey(.dropped, place.rawValue, digits: 16) }

  /// `nil` where the text is no key of any kind.
  init?(_ text: Span<UInt8>) {
    var colon = 0
    while colon < text.count, text[colon] != 0x3A { colon += 1 }
    guard colon < text.count, text.count - colon - 1 <= 16 else { return nil }
    guard let kind = LineKind.allCases.first(where: { $0.isSpelt(text.extracting(..<colon)) }) else { return nil }
    var number: UInt64 = 0
    for index in colon + 1..<text.count {
      switch text[index] {
      case 0x30...0x39: number = number << 4 | UInt64(text[index] - 0x30)
      case 0x61...0x66: number = number << 4 | UInt64(text[index] - 0x61 + 10)
      default: return nil
      }
    }
    self.init(kind, number, digits: text.count - colon - 1)
  }

  var text: [UInt8] {
    var text = Array(kind.rawValue.utf8) + [0x3A]
    for digit in stride(from: digits - 1, through: 0, by: -1) {
      let value = UInt8(truncatingIfNeeded: number >> UInt64(4 * digit) & 15)
      text.append(value < 10 ? 0x30 + value : 0x61 + value - 10)
    }
    return text
  }
}

extension LineKind {
  func isSpelt(_ text: Span<UInt8>) -> Bool {
    let spelling = rawValue.utf8.span
    guard spelling.count == text.count else { return false }
    for index in spelling.indices where spelling[index] != text[index] { return false }
    return true
  }

  /// Members that are looked at in a round.
  static func members(inRound round: Int) -> LineKind { [.member0, .member1, .member2][round] }
}

/// Where a row is: its split, in the order of all, and how many admitted rows of the split come before it.
struct RowPlace: Hashable, Comparable, Sendable, BitwiseCopyable {
  var split: Int
  var row: Int

  init(split: Int, row: Int) {
    self.split = split
    self.row = row
  }

  init(rawValue: UInt64) { self.init(split: Int(rawValue >> 32), row: Int(rawValue & 0xFFFF_FFFF)) }

  var rawValue: UInt64 { UInt64(split) << 32 | UInt64(row) }

  static func < (a: RowPlace, b: RowPlace) -> Bool { (a.split, a.row) < (b.split, b.row) }
}

import IdentityTables

/// The syllables of Mandarin without tone, by index from 1 on in alphabetical order; `ü` is spelt `v`.
struct SyllableTable: Sendable {
  /// Letters in 5 bits each, at most six, the first in the highest that are used; index 0 is no syllable.
  let packed: ImmortalTable<UInt32>
  /// The least syllable that folds as this one does, by index.
  let folded: ImmortalTable<UInt16>
  /// Indices in open addressing, by spelling.
  private let slots: ImmortalTable<UInt16>

  private static let slotCount = 2048

  /// Syllables, and index 0.
  var count: Int { packed.count }

  /// Appends a lower-case letter to a packed spelling; a seventh letter makes it one that no syllable has.
  static func pack(_ packed: UInt32, _ letter: UInt8) -> UInt32 {
    packed >> 25 != 0 ? .max : packed << 5 | UInt32(letter & 31)
  }

  init() {
    var packed: [UInt32] = [0]
    Syllables.spellings.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        packed.append(scanner.spelling())
        scanner.nextRow()
      }
    }
    var slots = [UInt16](repeating: 0, count: Self.slotCount)
    var folded: [UInt16] = [0]
    var firsts: [UInt32: UInt16] = [:]
    for (index, spelling) in zip(UInt16(1)..., packed.dropFirst()) {
      var slot = Self.slot(spelling)
      while slots[slot] != 0 { slot = (slot + 1) % Self.slotCount }
      slots[slot] = index
      let first = firsts[Self.fold(Self.letters(spelling)), default: index]
      firsts[Self.fold(Self.letters(spelling))] = first
      folded.append(first)
    }
    self.packed = ImmortalTable(packed)
    self.folded = ImmortalTable(folded)
    self.slots = ImmortalTable(slots)
  }

  /// The index of a packed spelling; 0 for what is no syllable.
  func index(packed spelling: UInt32) -> UInt16 {
    var slot = Self.slot(spelling)
    while slots[slot] != 0 {
      if packed[slots[slot]] == spelling { return slots[slot] }
      slot = (slot + 1) % Self.slotCount
    }
    return 0
  }

  /// Lower-case ASCII letters of the syllable at `index`.
  func letters(of index: UInt16) -> [UInt8] { Self.letters(packed[index]) }

  func letterCount(of index: UInt16) -> Int { (36 - packed[index].leadingZeroBitCount) / 5 }

  private static func letters(_ packed: UInt32) -> [UInt8] {
    stride(from: UInt32(25), through: 0, by: -5).map { UInt8(packed >> $0 & 31) }.filter { $0 != 0 }.map { $0 + 96 }
  }

  private static func slot(_ packed: UInt32) -> Int {
    Int((packed &* 0x9E37_79B1) >> 21)
  }

  /// The packed spelling with what is commonly confused made one: n l r; zh z; ch c; sh s; f h; ang an, eng en, ing in.
  private static func fold(_ letters: [UInt8]) -> UInt32 {
    var rest = letters[...]
    if rest.count > 2, rest.last == UInt8(ascii: "g"), rest.dropLast(2).last != UInt8(ascii: "o") { rest.removeLast() }
    guard var initial = rest.popFirst() else { return 0 }
    switch initial {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): initial = UInt8(ascii: "l")
    case UInt8(ascii: "f"): initial = UInt8(ascii: "h")
    case UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "s"):
      if rest.first == UInt8(ascii: "h") { rest.removeFirst() }
    default: break
    }
    return rest.reduce(pack(0, initial), pack)
  }
}

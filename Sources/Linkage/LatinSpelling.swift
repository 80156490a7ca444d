import Identity

/// The letters of a name that is written in Latin ones, as far as ``PersonName`` keeps them.
///
/// Where its words begin is not known, and which is the surname neither: forms of all countries order them differently.
struct LatinSpelling {
  /// Six units of three letters.
  static let capacity = 18
  /// Of a longer name so many are kept, and a digest of the others.
  static let keptOfLonger = 15

  private(set) var letters = InlineArray<18, UInt8>(repeating: 0)
  private(set) var count = 0
  /// Stands for the letters that are not kept.
  private(set) var tail = NameUnit.none
  /// How often each letter occurs, `a` in lane 1.
  private(set) var tally = SIMD32<Int8>(repeating: 0)

  var isCutOff: Bool { tail != .none }

  /// `nil` for a name that holds anything else.
  init?(_ name: PersonName) {
    guard name[0].isLatin else { return nil }
    for index in 0..<name.count {
      let unit = name[index]
      if unit.isTailDigest {
        tail = unit
        break
      }
      guard let packed = unit.letters else { return nil }
      for place in 0..<3 where packed[place] != 0 {
        letters[count] = packed[place]
        tally[Int(packed[place])] += 1
        count += 1
      }
    }
  }

  /// How many slips of the pen lie between two spellings: a letter put in, left out, changed, or swapped with its neighbour
  /// (optimal string alignment). Where letters are not kept, at least so many.
  func slips(to other: LatinSpelling) -> Int {
    let cut = isCutOff || other.isCutOff
    let (n, m) =
      cut
      ? (min(count, Self.keptOfLonger), min(other.count, Self.keptOfLonger)) : (count, other.count)
    // Rows of the alignment for i − 2, i − 1 and i letters of this one; the columns are letters of the other.
    var (beforeLast, last) = (Row(repeating: 0), Row(repeating: 0))
    var row = Row(repeating: 0)
    for j in 0...m { row[j] = UInt8(j) }
    // The least that leaves letters at the end of one of them over.
    var unended = row[m]
    for i in stride(from: 1, through: n, by: 1) {
      (beforeLast, last) = (last, row)
      unended = min(unended, last[m])
      row[0] = UInt8(i)
      for j in stride(from: 1, through: m, by: 1) {
        let changed = last[j - 1] + (letters[i - 1] == other.letters[j - 1] ? 0 : 1)
        row[j] = min(changed, min(last[j], row[j - 1]) + 1)
        if i > 1, j > 1, letters[i - 1] == other.letters[j - 2], letters[i - 2] == other.letters[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
    }
    if !cut || tail == other.tail { return Int(row[m]) }
    // A letter put in or left out moves the others across the end of what is kept; else the ends differ.
    for j in 0..<m { unended = min(unended, row[j]) }
    return Int(min(unended, row[m] + 1))
  }

  private typealias Row = InlineArray<19, UInt8>

  /// The fewest letters that differ when the words change places: a part from the beginning is put at the end.
  /// Only spellings of one length that are kept whole are looked at.
  func differingLettersWhenTurned(to other: LatinSpelling) -> Int {
    guard count == other.count, !isCutOff, !other.isCutOff else { return .max }
    var fewest = Int.max
    for turn in stride(from: 1, to: count, by: 1) {
      var differing = 0
      for place in 0..<count where differing < 2 {
        let turned = place + turn < count ? place + turn : place + turn - count
        if letters[turned] != other.letters[place] { differing += 1 }
      }
      fewest = min(fewest, differing)
    }
    return fewest
  }

  /// Letters in common at the beginning.
  func sharedBeginning(with other: LatinSpelling) -> Int {
    var shared = 0
    while shared < min(count, other.count), letters[shared] == other.letters[shared] { shared += 1 }
    return shared
  }

  /// Letters in common at the end, of spellings that are kept whole.
  func sharedEnd(with other: LatinSpelling) -> Int {
    if isCutOff || other.isCutOff { return 0 }
    var shared = 0
    while shared < min(count, other.count), letters[count - 1 - shared] == other.letters[other.count - 1 - shared] {
      shared += 1
    }
    return shared
  }

  /// Slips change two counts at most.
  func mayBeWithin(slips: Int, of other: LatinSpelling) -> Bool {
    if isCutOff || other.isCutOff { return true }
    let difference = tally &- other.tally
    let distance = difference.replacing(with: 0 &- difference, where: difference .< 0)
    return Int(distance.wrappedSum()) <= 2 * slips
  }
}

extension LatinSpelling {
  /// The consonants in classes of those that are confused, four bits each, the first in the low bits; doubled ones once, vowels
  /// and what is silent left out. Never 0.
  var sound: UInt64 {
    var sound: UInt64 = 0
    var (shift, last): (UInt64, UInt8) = (0, 0)
    for place in 0..<min(count, Self.keptOfLonger) {
      let kind = Self.soundClasses[Int(letters[place])]
      if kind != 0, kind != last {
        sound |= UInt64(kind) << shift
        shift += 4
      }
      last = kind
    }
    return sound == 0 ? UInt64(letters[0]) << 48 | UInt64(count) << 56 : sound
  }

  /// By letter, `a` at 1; 0 for those that are not heard as consonants.
  private static let soundClasses: InlineArray<32, UInt8> = {
    var classes = InlineArray<32, UInt8>(repeating: 0)
    for (kind, letters) in ["bp", "cgkq", "dt", "fv", "j", "l", "mn", "r", "sxz"].enumerated() {
      for letter in letters.utf8 { classes[Int(letter & 31)] = UInt8(kind + 1) }
    }
    return classes
  }()

  /// Four letters from the beginning, and four from the end of what is kept: in a name that is kept whole one slip leaves one of
  /// them as it was.
  var ends: (first: UInt32, last: UInt32) {
    let kept = isCutOff ? Self.keptOfLonger : count
    var (first, last): (UInt32, UInt32) = (0, 0)
    for place in 0..<min(4, kept) {
      first = first << 8 | UInt32(letters[place])
      last = last << 8 | UInt32(letters[kept - 1 - place])
    }
    return (first, last)
  }

  /// A hash of which letters there are: the same when words change places.
  var anagram: UInt64 {
    var hash: UInt64 = 0
    for letter in 1...26 { hash = Hash.words(hash, UInt64(UInt8(bitPattern: tally[letter])), seed: 0x616E_6167) }
    return hash
  }
}

/// Gathers the units of a name and cuts it to capacity.
struct NameBuilder {
  private var name = PersonName.empty
  private var count = 0
  /// Hash of the units from the sixth on.
  private var tailHash: UInt64 = 0

  mutating func append(_ unit: NameUnit) {
    if count < PersonName.capacity { name[count] = unit }
    if count >= PersonName.capacity - 1 {
      tailHash = Hash.words(tailHash, UInt64(unit.rawValue), seed: 0x7461_696C)
    }
    count += 1
  }

  /// The name: its first five units and a digest of the rest where there are more than six.
  var finished: PersonName {
    var finished = name
    if count > PersonName.capacity { finished[PersonName.capacity - 1] = NameUnit(tailDigest: tailHash) }
    return finished
  }
}

/// A run of Latin letters in a name.
struct LatinRun {
  static let capacity = 64
  /// Lower-case letters, `ü` as `u`.
  private var letters = InlineArray<64, UInt8>(repeating: 0)
  /// The same with `ü` as `v`, to be read as pinyin.
  private var pinyin = InlineArray<64, UInt8>(repeating: 0)
  private(set) var count = 0

  /// A letter; letters past the run's capacity are dropped.
  mutating func append(_ letter: UInt8, pinyin spelt: UInt8) {
    guard count < Self.capacity else { return }
    letters[count] = letter
    pinyin[count] = spelt
    count += 1
  }

  /// Hands the run on as units and empties it: syllables where it is wholly pinyin and `asPinyin`, else groups of letters.
  mutating func flush(into builder: inout NameBuilder, asPinyin: Bool, syllables: SyllableTable) {
    if count == 0 { return }
    if !asPinyin || !appendSyllables(to: &builder, syllables) {
      for start in stride(from: 0, to: count, by: 3) {
        builder.append(NameUnit(letters: letters.span.extracting(start..<min(start + 3, count))))
      }
    }
    count = 0
  }

  /// The fewest syllables that the whole run spells; false where it spells none, or more than a name has units.
  private func appendSyllables(to builder: inout NameBuilder, _ syllables: SyllableTable) -> Bool {
    if count > 6 * PersonName.capacity { return false }
    // For each end: the fewest syllables up to it, and the last of them.
    var fewest = InlineArray<65, UInt8>(repeating: .max)
    var last = InlineArray<65, UInt16>(repeating: 0)
    fewest[0] = 0
    for start in 0..<count where fewest[start] < 6 {
      var packed: UInt32 = 0
      for end in start..<min(start + 6, count) {
        packed = SyllableTable.pack(packed, pinyin[end])
        let syllable = syllables.index(packed: packed)
        if syllable != 0, fewest[start] + 1 < fewest[end + 1] {
          fewest[end + 1] = fewest[start] + 1
          last[end + 1] = syllable
        }
      }
    }
    guard fewest[count] <= 6 else { return false }
    var units = InlineArray<6, UInt16>(repeating: 0)
    var end = count
    for place in stride(from: Int(fewest[count]) - 1, through: 0, by: -1) {
      units[place] = last[end]
      end -= syllables.letterCount(of: last[end])
    }
    for place in 0..<Int(fewest[count]) { builder.append(NameUnit(syllable: units[place])) }
    return true
  }
}

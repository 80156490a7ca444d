import Identity

extension PersonName {
  /// The name by its sound: the folded syllables of its first units, 16 bits each; a unit without a syllable stands for itself.
  ///
  /// A name of four units or more whose surname is one unit (a minority name, or a foreign one) counts by its first three, so
  /// that one that was cut off still sounds the same.
  func sound(_ table: HanTable) -> UInt64 {
    let surname = surnameLength
    let count = self.count
    let limit = count >= 4 && surname == 1 ? 3 : min(count, 4)
    var sound: UInt64 = 0
    for index in 0..<limit {
      let unit = self[index]
      let syllable = table.syllable(unit, asSurname: index < surname)
      sound |= UInt64(syllable == 0 ? unit.rawValue : table.folded(syllable)) << UInt64(16 * index)
    }
    return sound
  }
}

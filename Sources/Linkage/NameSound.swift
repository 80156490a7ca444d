import Identity

extension PersonName {
  /// The name by its sound: the folded syllables of its first units, 16 bits each; a unit without a syllable stands for itself.
  ///
  /// A name of four units or more whose surname is one unit (a minority name, or a foreign one) counts by its first three, so
  /// that one that was cut off still sounds the same. Latin letters count by their consonants.
  func sound() -> UInt64 {
    if self[0].isLatin, let spelling = LatinSpelling(self) { return spelling.sound }
    return packedSyllables
  }
}

extension Span<Registration> {
  /// The sounds of the names.
  public var sounds: [UInt64] {
    var sounds: [UInt64] = []
    sounds.reserveCapacity(count)
    findSounds(&sounds)
    return sounds
  }

  /// Replaces `sounds` by the sounds of the names.
  func findSounds(_ sounds: inout [UInt64]) {
    findPackedSyllables(&sounds)
    for index in indices where self[index].name[0].isLatin { sounds[index] = self[index].name.sound() }
  }
}

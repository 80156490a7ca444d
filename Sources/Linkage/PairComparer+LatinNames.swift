extension PairComparer {
  /// How two different names in Latin letters agree.
  ///
  /// One slip, or words that changed places, count as the same sound, two as nearly the same: unlike Han characters, letters are
  /// no parts of a name whose frequency would say anything.
  func latinNames(_ x: LatinSpelling, _ y: LatinSpelling) -> NameLevel {
    let shorter = min(x.count, y.count)
    if x.mayBeWithin(slips: 3, of: y) {
      let slips = x.slips(to: y)
      if slips <= 1, shorter >= 4 { return .sound }
      let turned = x.differingLettersWhenTurned(to: y)
      if turned == 0 { return .sound }
      if turned == 1 || slips <= Self.nearSlips(letters: shorter) { return .nearSound }
    }
    let (beginning, end) = (x.sharedBeginning(with: y), x.sharedEnd(with: y))
    let shared = max(beginning, end)
    if shared == shorter, shared >= 4 { return .truncated }
    return shared >= max(4, shorter / 3) ? .givenOnly : .different
  }

  /// How many slips make a spelling of so many letters another name.
  private static func nearSlips(letters: Int) -> Int { letters >= 12 ? 3 : letters >= 7 ? 2 : 1 }
}

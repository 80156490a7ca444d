import Identity

/// How many registrations have each term that some requests have, exactly: what a check weighs rarity by.
///
/// What no request has is not counted, and costs a look at a bitmap. Phones and numbers are counted among the candidates alone,
/// as all who share them are candidates.
public struct RequestTerms: Sendable {
  /// Open addressing by hash; 0 is an empty slot.
  private var hashes: [UInt64]
  private var counts: [Int32]
  private var filter: HashFilter
  /// What is counted by place until somebody asks: characters and syllables, of which most names have common ones.
  private var characters = CharacterCounts()
  public private(set) var tally = TermTally()
  private let screen: RequestScreen

  /// `screen` is that of the same requests.
  public init(of requests: [Registration], screen: RequestScreen) {
    self.screen = screen
    var bits = 10
    while 1 << bits < requests.count * TermFrequencies.termCount * 2 { bits += 1 }
    hashes = [UInt64](repeating: 0, count: 1 << bits)
    counts = [Int32](repeating: 0, count: 1 << bits)
    filter = HashFilter(capacity: 1 << bits)
    for request in requests {
      TermFrequencies.forEachTerm(of: request) { insert($0) }
      for term in [TermFrequencies.Term.phone, .number] {
        if let hash = TermFrequencies.hash(term, request, sound: 0) { insert(hash) }
      }
    }
  }

  private mutating func insert(_ hash: UInt64) {
    filter.insert(hash)
    hashes[slot(hash)] = hash
  }

  /// The slot that has the hash, or that it would have.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  /// The hashes that stored counts are looked up by, in rising order: those of the requests' terms, and of the tallies.
  public var storedHashes: [UInt64] {
    let tallies = (0..<TermFrequencies.ethnicityCount).flatMap { ethnicity in
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      return [hashes.registrations, hashes.guardians]
    }
    return (hashes.filter { $0 != 0 } + tallies).sorted()
  }

  /// Adds stored counts, by the hashes that they were found under: see ``TermFrequencies/storedTerms(of:_:)``.
  public mutating func add(_ stored: some Sequence<(hash: UInt64, count: UInt32)>) {
    var counts: [UInt64: Int] = [:]
    for (hash, count) in stored {
      let slot = slot(hash)
      if hashes[slot] == hash {
        self.counts[slot] += Int32(clamping: count)
      } else {
        counts[hash, default: 0] += Int(count)
      }
    }
    for ethnicity in 0..<TermFrequencies.ethnicityCount {
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      tally.add(
        ethnicity, registrations: counts[hashes.registrations] ?? 0, guardians: counts[hashes.guardians] ?? 0)
    }
  }

  /// What was counted, by hash, as ``add(_:)`` takes it.
  public var stored: [(hash: UInt64, count: UInt32)] {
    let (hashes, counts) = { ($0.hashes, $0.counts) }(settled())
    let terms = hashes.indices.filter { counts[$0] > 0 }.map { (hash: hashes[$0], count: UInt32(counts[$0])) }
    let tallies = (0..<TermFrequencies.ethnicityCount).flatMap { ethnicity in
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      return [
        (hash: hashes.registrations, count: UInt32(tally.registrations[ethnicity])),
        (hash: hashes.guardians, count: UInt32(tally.guardians[ethnicity])),
      ]
    }
    return terms + tallies.filter { $0.count > 0 }
  }

  /// Counts registrations that are searched, whose names have the sounds `sounds`, or takes them back.
  public mutating func count(_ registrations: Span<Registration>, sounds: Span<UInt64>, times: Int32 = 1) {
    tally.add(registrations, times: Int(times))
    characters.add(registrations, sounds: sounds, times)
    for index in registrations.indices {
      let (registration, sound) = (registrations[index], sounds[index])
      if screen.mayHold(sound: sound) {
        add(.name, registration, sound, times)
        add(.sound, registration, sound, times)
      }
      if screen.mayHold(guardian: registration.guardianName) { add(.guardian, registration, sound, times) }
      if registration.ethnicity != CharacterCounts.ethnicity {
        for term in TermFrequencies.partTerms.indices {
          add(TermFrequencies.partTerms[term], registration, sound, times)
        }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ term: TermFrequencies.Term, _ registration: Registration, _ sound: UInt64, _ times: Int32)
  {
    if let hash = TermFrequencies.hash(term, registration, sound: sound) { add(hash, times) }
  }

  /// Adds to the counts what was counted by place.
  private mutating func settle() {
    var counted = CharacterCounts()
    swap(&counted, &characters)
    counted.forEach { add($0, $1) }
  }

  @inline(__always)
  private mutating func add(_ hash: UInt64, _ count: Int32) {
    guard filter.mayHold(hash) else { return }
    let slot = slot(hash)
    if hashes[slot] == hash { counts[slot] += count }
  }

  /// The counts as they are looked up: all that was counted is in.
  func settled() -> RequestTerms {
    var terms = self
    terms.settle()
    return terms
  }

  /// Says how many of `candidates` share the request's phone and its number.
  public mutating func setHolders(of request: Registration, among candidates: some Sequence<Registration>) {
    var holders: (phone: Int32, number: Int32) = (0, 0)
    for candidate in candidates {
      if candidate.guardianPhone == request.guardianPhone { holders.phone += 1 }
      if candidate.identityNumber == request.identityNumber { holders.number += 1 }
    }
    // Requests that share one have the same candidates by it, and so the same count.
    if let phone = TermFrequencies.hash(.phone, request, sound: 0) { counts[slot(phone)] = holders.phone }
    if let number = TermFrequencies.hash(.number, request, sound: 0) { counts[slot(number)] = holders.number }
  }

  public mutating func merge(_ other: RequestTerms) {
    var other = other
    other.settle()
    settle()
    for slot in counts.indices { counts[slot] += other.counts[slot] }
    tally.merge(other.tally)
  }

  func count(_ hash: UInt64) -> UInt32 {
    let slot = slot(hash)
    return hashes[slot] == hash ? UInt32(max(counts[slot], 0)) : 0
  }
}

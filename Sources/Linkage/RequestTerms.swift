import Identity

/// How many registrations have each term that some requests have, exactly: what a check weighs rarity by.
///
/// What no request has is not counted. Phones and numbers are counted among the candidates alone,
/// as all who share them are candidates.
public struct RequestTerms: Sendable {
  /// The hashes of the terms by open addressing; 0 is an empty slot. All copies share them.
  private var slots: [UInt64]
  /// By slot.
  private var counts: [Int32]
  /// What is counted by place until somebody asks: characters and syllables, of which most names have common ones.
  private var characters = CharacterCounts()
  public private(set) var tally = TermTally()
  public let screen: RequestScreen
  /// What is to be counted of a run of registrations, put together before it is looked up: so one look-up need not wait for
  /// another's memory.
  private var wanted: [UInt64] = []

  /// Registrations whose terms are looked up at a time.
  private static let runLength = 256

  /// `screen` is that of the same requests.
  public init(of requests: [Registration], screen: RequestScreen) {
    self.screen = screen
    var table = TermTable(room: requests.count * 2)
    for request in requests {
      TermFrequencies.forEachTerm(of: request) { table.insert($0) }
      for term in [TermFrequencies.Term.phone, .number] {
        if let hash = TermFrequencies.hash(term, request, sound: 0) { table.insert(hash) }
      }
    }
    slots = table.slots
    counts = Array(repeating: 0, count: slots.count)
  }

  /// The slot that has the hash, or that it would have.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int { slots.span.slot(hash) }

  /// The hashes that stored counts are looked up by, in rising order: those of the requests' terms, and of the tallies.
  public var storedHashes: [UInt64] {
    let tallies = (0..<TermFrequencies.ethnicityCount).flatMap { ethnicity in
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      return [hashes.registrations, hashes.guardians]
    }
    return (slots.filter { $0 != 0 } + tallies).sorted()
  }

  /// Adds stored counts, by the hashes that they were found under: see ``TermFrequencies/storedTerms(of:_:)``.
  public mutating func add(_ stored: some Sequence<(hash: UInt64, count: UInt32)>) {
    var tallies: [UInt64: Int] = [:]
    for (hash, count) in stored {
      let slot = slot(hash)
      if slots[slot] == hash {
        counts[slot] += Int32(clamping: count)
      } else {
        tallies[hash, default: 0] += Int(count)
      }
    }
    for ethnicity in 0..<TermFrequencies.ethnicityCount {
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      tally.add(
        ethnicity, registrations: tallies[hashes.registrations] ?? 0, guardians: tallies[hashes.guardians] ?? 0)
    }
  }

  /// What was counted, by hash, as ``add(_:)`` takes it.
  public var stored: [(hash: UInt64, count: UInt32)] {
    let terms = zip(slots, settled().counts).filter { $1 > 0 }.map { (hash: $0, count: UInt32($1)) }
    let tallies = (0..<TermFrequencies.ethnicityCount).flatMap { ethnicity in
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      return [
        (hash: hashes.registrations, count: UInt32(tally.registrations(ethnicity))),
        (hash: hashes.guardians, count: UInt32(tally.guardians(ethnicity))),
      ]
    }
    return terms + tallies.filter { $0.count > 0 }
  }

  /// Counts registrations that are searched, whose names have the sounds `sounds`, or takes them back.
  public mutating func count(_ registrations: Span<Registration>, sounds: Span<UInt64>, times: Int32 = 1) {
    tally.add(registrations, times: Int(times))
    characters.add(registrations, sounds: sounds, times)
    if wanted.isEmpty { wanted = Array(repeating: 0, count: Self.runLength * TermFrequencies.termCount) }
    for start in stride(from: 0, to: registrations.count, by: Self.runLength) {
      let run = start..<min(start + Self.runLength, registrations.count)
      let count = screen.putTerms(of: registrations.extracting(run), sounds: sounds.extracting(run), in: &wanted)
      for index in 0..<count { add(wanted[index], times) }
    }
  }

  /// Adds to the counts what was counted by place.
  private mutating func settle() {
    var counted = CharacterCounts()
    swap(&counted, &characters)
    counted.forEach { add($0, $1) }
  }

  @inline(__always)
  private mutating func add(_ hash: UInt64, _ count: Int32) {
    let slot = slot(hash)
    if slots[slot] == hash { counts[slot] += count }
  }

  /// The counts as they are looked up: all that was counted is in.
  func settled() -> RequestTerms {
    var terms = self
    terms.settle()
    return terms
  }

  /// Says how many candidates share the request's phone and its number. Requests that share one have the same candidates by it, and
  /// so the same count.
  public mutating func setHolders(of request: Registration, phone: Int32, number: Int32) {
    if let hash = TermFrequencies.hash(.phone, request, sound: 0) { counts[slot(hash)] = phone }
    if let hash = TermFrequencies.hash(.number, request, sound: 0) { counts[slot(hash)] = number }
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
    return slots[slot] == hash ? UInt32(clamping: counts[slot]) : 0
  }
}

extension RequestScreen {
  /// Puts the terms of `registrations` that a request may have at the beginning of `hashes`; returns how many.
  fileprivate func putTerms(
    of registrations: Span<Registration>, sounds: Span<UInt64>, in hashes: inout [UInt64]
  ) -> Int {
    var room = hashes.mutableSpan
    var count = 0
    for index in registrations.indices {
      let (registration, sound) = (registrations[index], sounds[index])
      if mayHold(sound: sound) {
        Self.put(.name, registration, sound, in: &room, at: &count)
        Self.put(.sound, registration, sound, in: &room, at: &count)
      }
      if mayHold(guardian: registration.guardianName) {
        Self.put(.guardian, registration, sound, in: &room, at: &count)
      }
      if registration.ethnicity != CharacterCounts.ethnicity {
        for term in TermFrequencies.partTerms.indices {
          Self.put(TermFrequencies.partTerms[term], registration, sound, in: &room, at: &count)
        }
      }
    }
    return count
  }

  @inline(__always)
  private static func put(
    _ term: TermFrequencies.Term, _ registration: Registration, _ sound: UInt64, in room: inout MutableSpan<UInt64>,
    at count: inout Int
  ) {
    guard let hash = TermFrequencies.hash(term, registration, sound: sound) else { return }
    room[count] = hash
    count &+= 1
  }
}

/// A set of hashes by open addressing, at most half full; 0 is an empty slot.
private struct TermTable {
  private(set) var slots: [UInt64]
  private(set) var count = 0

  init(room: Int) {
    var size = 1024
    while size < room { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  mutating func insert(_ hash: UInt64) {
    let slot = slots.span.slot(hash)
    if slots[slot] == hash { return }
    slots[slot] = hash
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let hashes = slots
    slots = Array(repeating: 0, count: hashes.count * 2)
    for hash in hashes where hash != 0 { slots[slots.span.slot(hash)] = hash }
  }
}

extension Span<UInt64> {
  /// The slot of a table of a power of two that has the hash, or that it would have.
  @inline(__always)
  fileprivate func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (count - 1)
    while self[slot] != 0, self[slot] != hash { slot = (slot + 1) & (count - 1) }
    return slot
  }
}

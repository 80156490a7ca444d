import Identity

/// How many registrations have each term that some requests have, exactly: what a check weighs rarity by.
///
/// What no request has is not counted, and costs a look at a bitmap. Phones and numbers are counted among the candidates alone,
/// as all who share them are candidates.
public struct RequestTerms: Sendable {
  /// A term and its count, side by side: a look-up waits for memory once.
  private struct Slot: BitwiseCopyable, Sendable {
    var hash: UInt64 = 0
    var count: Int64 = 0
  }

  /// Open addressing by hash; 0 is an empty slot.
  private var slots: [Slot]
  private var filter: HashFilter
  /// What is counted by place until somebody asks: characters and syllables, of which most names have common ones.
  private var characters = CharacterCounts()
  public private(set) var tally = TermTally()
  private let screen: RequestScreen

  /// `screen` is that of the same requests.
  public init(of requests: [Registration], screen: RequestScreen) {
    self.screen = screen
    slots = Array(repeating: Slot(), count: 1 << 10)
    filter = HashFilter(capacity: 0)
    var count = 0
    for request in requests {
      TermFrequencies.forEachTerm(of: request) { note($0, &count) }
      if let phone = TermFrequencies.hash(.phone, request, sound: 0) { note(phone, &count) }
      if let number = TermFrequencies.hash(.number, request, sound: 0) { note(number, &count) }
    }
    filter = HashFilter(capacity: count)
    for slot in slots where slot.hash != 0 { filter.insert(slot.hash) }
  }

  /// Makes room for a term that is to be counted, the `count`th after so many others, unless it has it.
  private mutating func note(_ hash: UInt64, _ count: inout Int) {
    let slot = slot(hash)
    if slots[slot].hash == hash { return }
    slots[slot].hash = hash
    count += 1
    if 2 * count > slots.count { double() }
  }

  private mutating func double() {
    let noted = slots
    slots = Array(repeating: Slot(), count: 2 * noted.count)
    for slot in noted where slot.hash != 0 { slots[self.slot(slot.hash)] = slot }
  }

  /// The slot that has the hash, or that it would have.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The hashes that stored counts are looked up by, in rising order: those of the requests' terms, and of the tallies.
  public var storedHashes: [UInt64] {
    let tallies = (0..<TermFrequencies.ethnicityCount).flatMap { ethnicity in
      let hashes = TermFrequencies.tallyHashes(ethnicity)
      return [hashes.registrations, hashes.guardians]
    }
    return (slots.map(\.hash).filter { $0 != 0 } + tallies).sorted()
  }

  /// Adds stored counts, by the hashes that they were found under: see ``TermFrequencies/storedTerms(of:_:)``.
  public mutating func add(_ stored: some Sequence<(hash: UInt64, count: UInt32)>) {
    var counts: [UInt64: Int] = [:]
    for (hash, count) in stored {
      let slot = slot(hash)
      if slots[slot].hash == hash {
        slots[slot].count += Int64(count)
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
    let terms = settled().slots.filter { $0.count > 0 }.map { (hash: $0.hash, count: UInt32(clamping: $0.count)) }
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
    if let hash = TermFrequencies.hash(term, registration, sound: sound) { add(hash, Int64(times)) }
  }

  /// Adds to the counts what was counted by place.
  private mutating func settle() {
    var counted = CharacterCounts()
    swap(&counted, &characters)
    counted.forEach { add($0, Int64($1)) }
  }

  @inline(__always)
  private mutating func add(_ hash: UInt64, _ count: Int64) {
    guard filter.mayHold(hash) else { return }
    let slot = slot(hash)
    if slots[slot].hash == hash { slots[slot].count += count }
  }

  /// The counts as they are looked up: all that was counted is in.
  func settled() -> RequestTerms {
    var terms = self
    terms.settle()
    return terms
  }

  /// Says how many of `candidates` share the request's phone and its number.
  public mutating func setHolders(of request: Registration, among candidates: some Sequence<Registration>) {
    var holders: (phone: Int64, number: Int64) = (0, 0)
    for candidate in candidates {
      if candidate.guardianPhone == request.guardianPhone { holders.phone += 1 }
      if candidate.identityNumber == request.identityNumber { holders.number += 1 }
    }
    // Requests that share one have the same candidates by it, and so the same count.
    if let phone = TermFrequencies.hash(.phone, request, sound: 0) { slots[slot(phone)].count = holders.phone }
    if let number = TermFrequencies.hash(.number, request, sound: 0) { slots[slot(number)].count = holders.number }
  }

  public mutating func merge(_ other: RequestTerms) {
    var other = other
    other.settle()
    settle()
    for slot in slots.indices { slots[slot].count += other.slots[slot].count }
    tally.merge(other.tally)
  }

  func count(_ hash: UInt64) -> UInt32 {
    let slot = slot(hash)
    return slots[slot].hash == hash ? UInt32(clamping: slots[slot].count) : 0
  }
}

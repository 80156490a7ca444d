/// What a segment's index is made of: tables that spare reading the segment through.
public struct IndexContents: Sendable {
  /// Rows by the hashes of their blocking keys.
  public var keys: [HashTablePart]
  /// Numbers of rows by the hashes of their terms.
  public var terms: [HashTablePart]

  public init(keys: [HashTablePart], terms: [HashTablePart]) {
    self.keys = keys
    self.terms = terms
  }

  func write(number: Int, rowCount: Int, in folder: String, _ access: FileAccess) throws(RegisterError)
    -> PageFileWriter.Written
  {
    var writer = try PageFileWriter(
      .index, named: RegisterNames.index(number), in: folder, rowCount: rowCount, access)
    try writer.append(keys, entries: .keyEntries, buckets: .keyBuckets)
    try writer.append(terms, entries: .termEntries, buckets: .termBuckets)
    return try writer.finish(number)
  }
}

extension Segment {
  public var hasIndex: Bool { index != nil }

  /// Bytes that a look-up reads from the disk, at the least.
  public static var lookUpBytes: Int { Page.size }

  /// 0 without an index.
  public var indexBytes: Int { entry.index?.bytes ?? 0 }

  /// Calls `body` with the place in `hashes`, which rise, of each that is the hash of a blocking key, and the row that has it.
  public func rows(
    withKeys hashes: Span<UInt64>, lookups: Int, _ body: (_ place: Int, _ row: UInt32) -> Void
  ) throws(RegisterError) {
    // What another program wrote may name rows that the segment does not have.
    try lookUp(hashes, .keyEntries, .keyBuckets, lookups) { if $1 < rowCount { body($0, $1) } }
  }

  /// Calls `body` with the place in `hashes`, which rise, of each that is the hash of a term, and how many rows have it: those
  /// that later segments replace too.
  public func counts(
    ofTerms hashes: Span<UInt64>, _ body: (_ place: Int, _ count: UInt32) -> Void
  ) throws(RegisterError) {
    try lookUp(hashes, .termEntries, .termBuckets, hashes.count, body)
  }

  private func lookUp(
    _ hashes: Span<UInt64>, _ entries: SectionKind, _ buckets: SectionKind, _ lookups: Int,
    _ body: (Int, UInt32) -> Void
  ) throws(RegisterError) {
    guard let index, var table = HashTableReader(index, entries: entries, buckets: buckets, lookups: lookups) else {
      throw RegisterError(.otherFile, path: (index ?? file).path)
    }
    for place in hashes.indices {
      try table.forEachValue(hashes[place]) { body(place, $0) }
    }
  }
}

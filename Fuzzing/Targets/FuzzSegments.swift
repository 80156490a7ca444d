import Identity
import TestSupport

@testable import Register

private let folder = "register"

/// A register of two segments: the first has an index, and the second, which two submissions share, replaces a row of it; the one of
/// these that does not was taken out.
private let base: [String: [UInt8]] = {
  let calls = MemoryCalls()
  var random = RandomRegistrations(seed: 1)
  do {
    // The same seed in every process.
    calls.files["\(folder)/\(RegisterNames.catalogue)"] = try Catalogue(seed: 0x1234_5678_9ABC_DEF0).text()
    var writer = try RegisterWriter(at: folder, calls: calls)
    for (number, ids) in [Array(1...70), [7, 71]].enumerated() {
      var contents = SegmentContents()
      var piece = SegmentContents.Piece(recordIDs: FixedTexts(width: 13))
      piece.registrations = random.next(ids.count)
      piece.lines = ids.map { UInt32($0 + 1) }
      var hashed: [HashedValue] = []
      for (row, id) in ids.enumerated() {
        let text = Array("410000-\(id)".utf8)
        piece.recordIDs.append(text.span)
        hashed.append(
          HashedValue(hash: SegmentContents.hash(text.span, seed: writer.register.hashSeed), value: UInt32(row)))
      }
      contents.append(piece)
      contents.rowsByRecordID = [hashed.sorted { $0.hash < $1.hash }]
      if number == 1 { contents.replaced = [RowReference(segment: 1, row: 6)] }
      func submission(_ name: String, rows: Int) -> Catalogue.Submission {
        Catalogue.Submission(
          name: name, checksum: Checksum(high: 0, low: 1), province: 410_000, kind: "register", date: 20_261_124,
          enrolledOn: 20_261_124, rows: rows)
      }
      try writer.admit(
        contents,
        of: number == 0
          ? [(submission("0.csv", rows: 70), 0)]
          : [(submission("1.csv", rows: 1), 1), (submission("2.csv", rows: 1), 0)])
    }
    let values = (0..<70).map { HashedValue(hash: UInt64($0) << 57 | 0xABCD, value: UInt32($0)) }
    let part = HashTablePart(values.span, shape: HashTableShape(entries: 70, greatestValue: 70), partCount: 1)
    try writer.index(0, with: IndexContents(keys: [part], terms: [part]))
    try writer.publish()
    try Register.remove(submissions: ["2.csv"], from: folder, calls: calls)
  } catch {
    preconditionFailure("\(error)")
  }
  return calls.files
}()

/// What the catalogue says: to read it for every input takes longer than all the rest.
private let baseCatalogue: Catalogue = {
  do {
    return try Catalogue(text: base["\(folder)/\(RegisterNames.catalogue)"] ?? [])
  } catch {
    preconditionFailure("\(error)")
  }
}()

private let hashes = (0..<70).map { UInt64($0) << 57 | 0xABCD } + [.max]

/// The first byte says which file is changed, whether its checksums are made right again, as another program might, and in which
/// manner rows are read. Of a segment or an index it says then which bytes: page, place (two bytes), value, again and again. A
/// catalogue follows as it is.
func fuzzSegments(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let calls = MemoryCalls()
  calls.files = base
  let isSealed = first & 4 == 0
  let rest = input.dropFirst()
  var catalogue = baseCatalogue
  switch first & 3 {
  case 0:
    let text = isSealed ? sealedCatalogue(Array(rest)) : Array(rest)
    calls.files["\(folder)/\(RegisterNames.catalogue)"] = text
  case 1: catalogue.segments[0].file.checksum = change("000001.segment", rest, isSealed, calls)
  case 2: catalogue.segments[1].file.checksum = change("000002.segment", rest, isSealed, calls)
  default: catalogue.segments[0].index?.checksum = change("000003.index", rest, isSealed, calls)
  }
  do throws(RegisterError) {
    let isCatalogue = first & 3 == 0
    let access = FileAccess(calls: calls)
    let register = try isCatalogue ? Register(at: folder, calls: calls) : Register(folder, catalogue, access)
    let damages = read(register, first & 8 == 0 ? .through : .pickedOut)
    // Opening for change removes what the catalogue does not list.
    if isCatalogue { _ = try RegisterWriter(at: folder, calls: calls) }
    // Without a right checksum nothing may pass that was not there before.
    precondition(isSealed || !damages.isEmpty || calls.files == base, "damage was not noticed")
  } catch {
    precondition(calls.files != base, "\(error)")
  }
}

/// Reads all that a register holds; returns what was damaged.
private func read(_ register: Register, _ manner: SegmentReader.Manner) -> [RegisterError] {
  precondition(register.liveCount >= 0)
  var damages: [RegisterError] = []
  var contents = SegmentContents()
  var ids = FixedTexts(width: 13)
  ids.append(Array("410000-7".utf8).span)
  contents.append(SegmentContents.Piece(recordIDs: ids))
  let hash = SegmentContents.hash(Array("410000-7".utf8).span, seed: register.hashSeed)
  contents.rowsByRecordID = [[HashedValue(hash: hash, value: 0)]]
  for segment in register.segments {
    damages += segment.damages()
    precondition(segment.byteCount >= 0)
    for part in segment.entry.parts {
      precondition(
        (0...part.rows.count).contains(segment.liveCount(in: part.rows)) && part.rows.upperBound <= segment.rowCount)
    }
    do throws(RegisterError) {
      var reader = try SegmentReader(segment, manner)
      var registrations: [Registration] = []
      registrations.reserveCapacity(segment.rowCount)
      try reader.append(0..<segment.rowCount, to: &registrations)
      precondition(registrations.count == segment.rowCount)
      for row in 0..<segment.rowCount {
        _ = try reader.withRecordID(at: row) { id in precondition(id.count <= Page.size) }
        _ = try reader.line(at: row)
        _ = try reader.registration(at: row)
      }
      _ = try segment.liveRecordIDs()
      for earlier in try segment.rows(withRecordIDsOf: contents) {
        precondition(Int(earlier.reference.row) < segment.rowCount && earlier.row == 0)
      }
      if segment.hasIndex {
        try segment.rows(withKeys: hashes.span, lookups: hashes.count) { place, row in
          precondition(hashes.indices.contains(place) && Int(row) < segment.rowCount)
        }
        try segment.counts(ofTerms: hashes.span) { place, _ in precondition(hashes.indices.contains(place)) }
      }
    } catch {
      damages.append(error)
    }
  }
  return damages
}

private func sealedCatalogue(_ body: [UInt8]) -> [UInt8] {
  Array("{\"checksum\":\"\(Checksum(of: body.span).hex)\",\n".utf8) + body
}

/// Changes a file; returns the checksum of its first page that the catalogue is to give.
private func change(_ name: String, _ edits: ArraySlice<UInt8>, _ isSealed: Bool, _ calls: MemoryCalls) -> String {
  let path = "\(folder)/\(name)"
  guard var file = calls.files[path] else { preconditionFailure("no \(name)") }
  let before = Page.storedChecksum(file.span, from: 0).hex
  let edits = Array(edits)
  for start in stride(from: 0, to: edits.count - 3, by: 4) {
    let page = Int(edits[start]) % (file.count / Page.size)
    // Of the first page only the beginning says anything.
    let size = page == 0 && isSealed ? 256 : Page.size
    file[page * Page.size + (Int(edits[start + 1]) << 8 | Int(edits[start + 2])) % size] = edits[start + 3]
  }
  if isSealed {
    let identity: UInt64 = file.span.load(24)
    for page in 0..<file.count / Page.size {
      _ = Page.seal(&file, from: page * Page.size, number: page, identity: page == 0 ? 0 : identity)
    }
  }
  calls.files[path] = file
  return isSealed ? Page.storedChecksum(file.span, from: 0).hex : before
}

import Foundation
import TestSupport
import Testing

@testable import Register

/// Files of which something was changed, cut off, or written by another version.
@Suite struct DamageTests {
  private let workspace: Workspace
  private let rows = SampleRows(700, seed: 5)
  private let path: String
  private let segment: String

  init() throws {
    workspace = try Workspace()
    path = workspace.path("register")
    segment = "\(path)/000001.segment"
    try rows.enrol("1.csv", in: path)
    try SampleRows(recordIDs: Array(rows.recordIDs[..<20]), seed: 6).enrol("2.csv", in: path)
  }

  private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: segment))) }

  private func write(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(filePath: segment)) }

  /// What a full reading of the first segment meets.
  private func damage() -> RegisterError? {
    do throws(RegisterError) {
      let register = try Register(at: path)
      try register.segments[0].verify()
      return nil
    } catch {
      return error
    }
  }

  @Test("a thousand single bits flipped: each is found, and its block named")
  func bitFlips() throws {
    let whole = try bytes()
    #expect(damage() == nil)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1000 {
      let bit = Int.random(in: 0..<whole.count * 8, using: &random)
      var changed = whole
      changed[bit / 8] ^= 1 << (bit % 8)
      try write(changed)
      let block = bit / 8 / 4096
      #expect(damage() == RegisterError(.damagedBlock(block, byteOffset: block * 4096), path: segment), "bit \(bit)")
    }
  }

  @Test("blocks that were swapped are damage, though each is whole")
  func swappedBlocks() throws {
    var changed = try bytes()
    for offset in 0..<4096 { changed.swapAt(4096 + offset, 2 * 4096 + offset) }
    try write(changed)
    #expect(damage()?.kind == .damagedBlock(1, byteOffset: 4096))
  }

  @Test("what is not in the damaged block can be read")
  func theRest() throws {
    var changed = try bytes()
    changed[4096 + 100] ^= 1
    try write(changed)
    var reader = try SegmentReader(Register(at: path).segments[0], .pickedOut)
    #expect { try reader.registration(at: 5) } throws: {
      ($0 as? RegisterError)?.kind == .damagedBlock(1, byteOffset: 4096)
    }
    #expect(try reader.registration(at: 63) == rows.registrations[63])
    #expect(try reader.recordID(at: 5) == Array(rows.recordIDs[5].utf8))
  }

  @Test("a file that was cut off anywhere is refused")
  func truncations() throws {
    let whole = try bytes()
    var random = SeededGenerator(seed: 12)
    for length in [0, 1, 4095, 4096, whole.count - 1]
      + (0..<200).map({ _ in Int.random(in: 0..<whole.count, using: &random) })
    {
      try write(whole[..<length])
      guard case .wrongSize(length, _)? = damage()?.kind else {
        Issue.record("\(length) bytes: \(String(describing: damage()))")
        continue
      }
    }
    try write(whole + [0])
    #expect(damage()?.kind == .wrongSize(whole.count + 1, expected: whole.count))
  }

  @Test("a newer version is refused as such, and so is another byte order")
  func versions() throws {
    var changed = try bytes()
    func seal() { _ = Page.seal(&changed, from: 0, number: 0, identity: 0) }
    changed.store(UInt32(7), at: 12)
    seal()
    try write(changed)
    #expect(damage()?.kind == .newerFormat(found: 7, known: FileHeader.version))
    changed.store((0x0A0B_0C0D as UInt32).byteSwapped, at: 8)
    seal()
    try write(changed)
    #expect(damage()?.kind == .otherByteOrder)
  }

  @Test("an index that another program wrote names no row that its segment does not have")
  func rowsBeyond() throws {
    let hash: UInt64 = 0xABCD << 48
    let values = [HashedValue(hash: hash, value: 5), HashedValue(hash: hash, value: 1000)]
    let part = HashTablePart(values.span, shape: HashTableShape(entries: 2, greatestValue: 700), partCount: 1)
    var writer = try RegisterWriter(at: path)
    try writer.index(0, with: IndexContents(keys: [part], terms: [part]))
    try writer.publish()
    var rows: [UInt32] = []
    try Register(at: path).segments[0].rows(withKeys: [hash].span, lookups: 1) { rows.append($1) }
    #expect(rows == [5])
  }

  @Test("a segment in another's place is noticed")
  func exchanged() throws {
    try FileManager.default.removeItem(atPath: segment)
    try FileManager.default.copyItem(atPath: "\(path)/000002.segment", toPath: segment)
    #expect(damage() == RegisterError(.otherFile, path: segment))
    try FileManager.default.removeItem(atPath: segment)
    #expect(damage() == RegisterError(.fileMissing, path: segment))
  }

  @Test("any bit of the catalogue that is flipped is noticed; a newer one is refused as such")
  func catalogue() throws {
    let file = "\(path)/catalogue.json"
    let whole = Array(try Data(contentsOf: URL(filePath: file)))
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1 << (index % 8)
      try Data(changed).write(to: URL(filePath: file))
      #expect(damage() == RegisterError(.damagedCatalogue, path: file), "byte \(index)")
    }
    let body = String(decoding: whole, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().joined(separator: "\n")
    func write(replacing pattern: some RegexComponent, with other: String) throws {
      let changed = body.replacing(pattern, with: other)
      #expect(changed != body)
      let text = "{\"checksum\":\"\(Checksum(of: Array(changed.utf8).span).hex)\",\n\(changed)"
      try Data(text.utf8).write(to: URL(filePath: file))
    }
    try write(replacing: /"format" : 2/, with: "\"format\" : 3")
    #expect(damage()?.kind == .newerFormat(found: 3, known: 2))
    // Numbers that no program of ours writes, under a right checksum.
    for (pattern, other) in [
      (/"bytes" : \d+/, "\"bytes\" : -4096"), (/"bytes" : \d+/, "\"bytes\" : \(Int.max)"),
      (/"rows" : \d+/, "\"rows\" : -1"), (/"number" : \d+/, "\"number\" : 4294967297"),
      (/"nextNumber" : \d+/, "\"nextNumber\" : 1"), (/"nextNumber" : \d+/, "\"nextNumber\" : \(Int.max)"),
    ] {
      try write(replacing: pattern, with: other)
      #expect(damage()?.kind == .damagedCatalogue, "\(other)")
    }
  }
}

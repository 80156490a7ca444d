import Foundation
import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

/// What does not fit memory gives the same answers as what does.
@Suite struct SpillTests {
  /// A folder that is gone when the value is.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "engine-spill-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] }

    /// A plan by which nothing fits.
    var plan: SpillPlan {
      var plan = SpillPlan(folder: SpillFolder(url.path), memory: 0)
      plan.memory = 1
      return plan
    }
  }

  private func batches(_ count: Int, seed: UInt64) -> [RegistrationBatch] {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(count)
    return stride(from: 0, to: count, by: 173).map { start in
      var batch = RegistrationBatch()
      batch.registrations = Array(registrations[start..<min(start + 173, count)])
      batch.recordIDs = RecordIDs(batch.registrations.indices.map { "410000-\((start + $0) * 7919 % count)" })
      batch.lines = batch.registrations.indices.map { UInt32(start + $0 + 2) }
      return batch
    }
  }

  @Test("a sweep finds the same in memory and in files", arguments: [UInt64](1...2), [1, 4])
  func sweep(seed: UInt64, workers: Int) throws {
    let folder = try Folder()
    let batches = batches(3000, seed: seed)
    let sweep = SweepJoin(workers: Workers(count: workers), model: .builtIn)
    let (inMemory, spilled) = (RegistrationTable(batches), RegistrationTable(batches, within: folder.plan))
    #expect(inMemory.spill == nil && spilled.spill != nil)
    let (expected, found) = (try sweep.run(inMemory), try sweep.run(spilled))
    #expect(expected.links.count > 200)
    // More than one tile.
    #expect(PairTiling(registrations: 3000, rangeShift: folder.plan.rangeShift(countBytes: 1 << 30)).tileCount > 3)
    #expect(found.links.map { "\($0)" } == expected.links.map { "\($0)" })
    #expect(found.statistics.map { "\($0)" } == expected.statistics.map { "\($0)" })

    let (a, b) = (try LinkedRecords(expected.links, in: inMemory), try LinkedRecords(found.links, in: spilled))
    #expect(a.ids == b.ids && a.ordinals == b.ordinals && a.registrations == b.registrations)
    #expect(folder.names.isEmpty)
  }

  @Test func aTableInAFileIsTheOneInMemory() throws {
    let folder = try Folder()
    let batches = batches(700, seed: 3)
    let (inMemory, spilled) = (RegistrationTable(batches), RegistrationTable(batches, within: folder.plan))
    #expect(spilled.registrations == batches.flatMap(\.registrations))
    #expect(inMemory.registrations == spilled.registrations)
    var pieces = RegistrationPieces(of: spilled)
    for range in [0..<0, 0..<1, 100..<600, 172..<174, 173..<346, 699..<700] {
      pieces.load([range], workers: Workers(count: 2))
      #expect(range.allSatisfy { pieces[UInt32($0)] == inMemory.registration($0) })
      #expect(pieces.has(699) == range.contains(699))
    }
    for ordinal in [0, 172, 173, 500, 699] {
      #expect(spilled.recordID(ordinal) == inMemory.recordID(ordinal))
      #expect(spilled.registration(ordinal) == inMemory.registration(ordinal))
    }
  }

  @Test func theSeedOfATableIsThatOfItsRows() throws {
    let folder = try Folder()
    let batches = batches(700, seed: 4)
    var whole = RegistrationBatch()
    whole.registrations = batches.flatMap(\.registrations)
    whole.recordIDs = RecordIDs(whole.registrations.indices.map { "\($0)" })
    whole.lines = whole.registrations.indices.map { UInt32($0 + 2) }
    let seed = RegistrationTable(batches).hashSeed
    #expect(RegistrationTable(batches, within: folder.plan).hashSeed == seed)
    #expect(RegistrationTable([whole]).hashSeed == seed)
    whole.registrations[350].guardianPhone += 1
    #expect(RegistrationTable([whole]).hashSeed != seed)
    #expect(RegistrationTable().hashSeed == 0)
  }

  @Test(arguments: [1, 3]) func filesAreReadAlike(workers: Int) throws {
    let folder = try Folder()
    let files = try Files()
    var rows = (0..<400).map { SampleChildren.row($0) }
    rows[4] = Files.row(500, id: "410000-2")
    rows[390] = Files.row(501, id: "410000-2")
    let paths = [try files.write(rows: rows, "a.csv"), try files.write(100..<260, "b.csv")]
    let inMemory = Files.stream(workers: workers).load(paths)
    let spilled = try Files.stream(workers: workers).load(Sources(files: paths), within: folder.plan)
    #expect(spilled.table.spill != nil)
    #expect(spilled.table.count == inMemory.table.count)
    #expect(spilled.table.registrations == inMemory.table.registrations)
    #expect(spilled.outcomes.map { "\($0)" } == inMemory.outcomes.map { "\($0)" })
    #expect(spilled.outcomes.contains { !$0.rejects.isEmpty })
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let files = try Files()
    let path = try files.write(0..<40, "a.csv")
    var plan = SpillPlan(folder: SpillFolder("/nonexistent"), memory: 0)
    plan.memory = 1
    #expect(throws: SourceError.spill(SpillError(.cannotCreate, folder: "/nonexistent", code: 2))) {
      try Files.stream(workers: 2).load(Sources(files: [path]), within: plan)
    }
  }

  @Test func aDiskWithoutRoomIsAnErrorThatSaysHowMuchIsNeeded() throws {
    let folder = try Folder()
    let error = #expect(throws: SpillError.self) { try SpillFolder(folder.url.path).requireRoom(.max) }
    guard case .noRoom(let needed, let free)? = error?.kind else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(needed == .max && free > 0)
  }

  @Test func wordsComeBackFromTheFile() throws {
    let folder = try Folder()
    let words = PartitionedWords(partitions: 3, file: try SpillFile(in: folder.url.path), openBytes: 1)
    Workers(count: 3).run(jobs: 6) {
      WordWriter(to: words)
    } _: { writer, job in
      for word in 0..<1000 { writer.append(UInt64(job * 1000 + word), to: word % 3) }
    } finish: {
      $0.finish()
    }
    var taken: [UInt64] = []
    for partition in 0..<3 {
      words.take(partition, into: &taken)
      #expect(taken.sorted() == (0..<6000).filter { $0 % 1000 % 3 == partition }.map { UInt64($0) })
    }
    try words.check()
    #expect(folder.names.isEmpty)
  }
}

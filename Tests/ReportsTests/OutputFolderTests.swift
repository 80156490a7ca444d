import Foundation
import Testing

@testable import Reports

struct OutputFolderTests {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "chachong-output-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  func entries(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()).sorted()
  }

  func path(_ name: String) -> String { root.appending(path: name).path() }

  @Test("results appear under their name all at once, and for their owner alone")
  func publishes() throws {
    var folder = try OutputFolder(at: path("out") + "//")
    try folder.write("{}\n", named: "summary.json")
    try folder.write([RejectRow(file: "f", line: 1, column: nil, reason: "r", maskedValue: "")], format: .csv)
    #expect(!FileManager.default.fileExists(atPath: path("out")))
    try folder.publish()
    #expect(try entries() == ["out"])
    #expect(try entries("out") == ["rejects.csv", "summary.json"])
    #expect(try String(contentsOf: root.appending(path: "out/rejects.csv"), encoding: .utf8).hasSuffix("\nf,1,,r,\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path("out/rejects.csv"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func fillsAnEmptyFolder() throws {
    try FileManager.default.createDirectory(atPath: path("out"), withIntermediateDirectories: false)
    let folder = try OutputFolder(at: path("out"))
    try folder.publish()
    #expect(try entries() == ["out"])
  }

  @Test("a run that fails leaves nothing behind")
  func unpublished() throws {
    do {
      var folder = try OutputFolder(at: path("out"))
      try folder.write("half", named: "pairs.csv")
      let unfinished = try folder.createFile(named: "verdicts.csv")
      _ = consume unfinished
    }
    #expect(try entries() == [])
  }

  @Test func refusesAFolderThatHoldsSomething() throws {
    try FileManager.default.createDirectory(atPath: path("out"), withIntermediateDirectories: false)
    try Data("mine".utf8).write(to: root.appending(path: "out/mine.txt"))
    #expect(throws: OutputError(.folderNotEmpty, path: path("out"))) { _ = try OutputFolder(at: path("out")) }
    #expect(try entries("out") == ["mine.txt"])
    #expect(try entries() == ["out"])
  }

  @Test("a folder that was filled meanwhile is not overwritten")
  func raced() throws {
    let folder = try OutputFolder(at: path("out"))
    try FileManager.default.createDirectory(atPath: path("out"), withIntermediateDirectories: false)
    try Data("mine".utf8).write(to: root.appending(path: "out/mine.txt"))
    var thrown: OutputError?
    do { try folder.publish() } catch { thrown = error }
    #expect(thrown?.kind == .folderNotEmpty)
    #expect(try entries("out") == ["mine.txt"])
    #expect(try entries() == ["out"])
  }

  @Test("what a killed run of the same number left is in nobody's way")
  func leftovers() throws {
    let left = ".out.partial-\(getpid())"
    try FileManager.default.createDirectory(atPath: path(left), withIntermediateDirectories: false)
    var folder = try OutputFolder(at: path("out"))
    try folder.write("a", named: "a.csv")
    try folder.publish()
    #expect(try entries("out") == ["a.csv"])
    #expect(try entries().sorted() == [left, "out"])
  }

  @Test func refusesAFile() throws {
    try Data("mine".utf8).write(to: root.appending(path: "out"))
    #expect(throws: OutputError(.notAFolder, path: path("out"))) { _ = try OutputFolder(at: path("out")) }
  }

  @Test func refusesAMissingParent() {
    #expect(throws: OutputError(.parentMissing, path: path("no"), code: ENOENT)) {
      _ = try OutputFolder(at: path("no/out"))
    }
  }

  @Test("a place that cannot be written", arguments: ["/proc/out", "/sys/out"])
  func unwritable(_ place: String) {
    var thrown: OutputError?
    do { _ = try OutputFolder(at: place) } catch { thrown = error }
    #expect(thrown?.kind == .cannotCreate)
    #expect(thrown?.path == place)
    #expect(thrown?.code != 0)
  }

  @Test("a full disk is told, when flushing and when finishing")
  func diskFull() throws {
    var thrown: [OutputError.Kind] = []
    do {
      var file = try OutputFile(existing: "/dev/full")
      try file.append([UInt8](repeating: 65, count: 1 << 20))
    } catch { thrown.append(error.kind) }
    do {
      var file = try OutputFile(existing: "/dev/full")
      try file.append("few")
      try file.finish()
    } catch { thrown.append(error.kind) }
    #expect(thrown == [.diskFull, .diskFull])
  }

  /// A descriptor that nothing is behind stands for a disk that fails when it is waited for.
  @Test func whatDidNotReachTheDiskIsToldAtTheEnd() throws {
    let settling = SettlingFiles()
    for number in 0..<20 {
      var file = try OutputFile(creating: path("whole \(number)"), settling: settling)
      try file.append("all of it")
      try file.finish()
    }
    try settling.wait()
    settling.add(-1, path: "b")
    settling.add(-1, path: "a")
    var thrown: OutputError?
    do { try settling.wait() } catch { thrown = error }
    #expect(thrown?.kind == .cannotWrite && thrown?.path == "a" && thrown?.code == EBADF)
  }

  @Test func refusesAFileTwice() throws {
    var folder = try OutputFolder(at: path("out"))
    try folder.write("a", named: "a.csv")
    var thrown: OutputError?
    do { try folder.write("b", named: "a.csv") } catch { thrown = error }
    #expect(thrown?.kind == .cannotCreate)
    #expect(thrown?.code == EEXIST)
  }
}

struct TableFileTests {
  /// The file that `rows` make.
  func written<Row: ReportRow>(_ rows: [Row], _ format: ReportFormat) throws -> String {
    let root = FileManager.default.temporaryDirectory.appending(path: "chachong-table-\(UUID().uuidString)")
    var folder = try OutputFolder(at: root.path())
    try folder.write(rows, format: format)
    try folder.publish()
    return try String(contentsOf: root.appending(path: "\(Row.table).\(format.fileExtension)"), encoding: .utf8)
  }

  @Test("a table is sorted, whatever the order of its rows", arguments: ReportFormat.allCases)
  func sorted(_ format: ReportFormat) throws {
    let rulings = [Samples.clear, Samples.rejected, Samples.duplicate]
    let one = try written(rulings.map(VerdictRow.init), format)
    #expect(one == (try written(rulings.reversed().map(VerdictRow.init), format)))
    #expect(one.split(separator: "\n").count == (format == .ndjson ? 3 : 4))

    let pairs = [
      PairRow("b", "c", matchWeight: 1, probability: 0.6, kind: "k", cluster: 1, blockingRule: "r"),
      PairRow("b", "a", matchWeight: 1, probability: 0.6, kind: "k", cluster: 1, blockingRule: "r"),
    ]
    #expect(try written(pairs, .csv).split(separator: "\n").dropFirst().map { $0.prefix(3) } == ["a,b", "b,c"])
    let clusters = ["c", "a", "b"].map { ClusterRow(cluster: 1, recordID: $0) }
    #expect(try written(clusters, .csv) == "cluster,record_id\n1,a\n1,b\n1,c\n")
  }

  @Test("a table larger than the buffers is written whole")
  func large() throws {
    let rows = (0..<20_000).map {
      RejectRow(file: "f", line: $0, column: "name", reason: "empty-value", maskedValue: "**")
    }
    let lines = try written(rows.reversed(), .csv).split(separator: "\n")
    #expect(lines.count == 20_001)
    #expect(lines.last == "f,19999,name,empty-value,**")
  }
}

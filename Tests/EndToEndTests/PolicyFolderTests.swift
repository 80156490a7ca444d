import Foundation
import Identity
import Reports
import Testing

@testable import chachong

struct PolicyFolderTests {
  /// A policy folder with one file in it.
  func folder(_ name: String, _ text: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chachong-policy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: name))
    return folder.path()
  }

  func error(_ folder: String) -> Text? {
    do {
      _ = try PolicyFolder.ruleSet(folder)
      return nil
    } catch {
      return error.text
    }
  }

  @Test func readsTheListsOfSchools() throws {
    let rules = try PolicyFolder.ruleSet(Repository.path("sample-data/policy"))
    let schools = try #require(rules.approvedSchools[Division(rawValue: 410000)])
    #expect(schools.count > 10)
    #expect(rules.approvedSchools.count == 1)
    #expect(try PolicyFolder.ruleSet(nil).approvedSchools.isEmpty)
  }

  @Test("an error names file and line")
  func errors() throws {
    let wrongLine = try folder("410000-schools.txt", "2141000001\n2142000001\n")
    #expect(
      error(wrongLine)?.english.contains("410000-schools.txt: line 2: not a school code of this province") == true)
    #expect(
      error(try folder("henan-schools.txt", ""))?.english.contains("henan-schools.txt: a list of schools") == true)
    #expect(error(try folder("410100-schools.txt", ""))?.english.contains("is named after its province") == true)
    #expect(error("/nowhere")?.english.hasPrefix("/nowhere: the policy cannot be read") == true)
  }
}

struct ByteCountTests {
  @Test(arguments: [
    ("8GiB", 8 << 30), ("512MiB", 512 << 20), ("2g", 2 << 30), ("64k", 64 << 10), ("1000000", 1_000_000),
    ("1TiB", 1 << 40),
  ])
  func reads(_ text: String, _ bytes: Int) {
    #expect(ByteCount(argument: text)?.bytes == bytes)
  }

  @Test(arguments: ["", "GiB", "8XB", "-1", "1.5G", "99999999999999999999", "9999999999999G"])
  func refuses(_ text: String) {
    #expect(ByteCount(argument: text) == nil)
  }

  @Test func printsAsItReads() {
    for bytes in [8 << 30, 512 << 20, 1_000_000] {
      #expect(ByteCount(argument: ByteCount(bytes: bytes).defaultValueDescription)?.bytes == bytes)
    }
  }
}

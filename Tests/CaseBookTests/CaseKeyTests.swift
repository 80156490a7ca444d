import Foundation
import Testing

@testable import CaseBook

struct CaseKeyTests {
  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chachong-key-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path()
  }

  @Test("a number is the same for one key, another for another, and says nothing")
  func numbers() throws {
    let (key, other) = (CaseKey(bytes: Array(0..<32)), CaseKey(bytes: Array(1..<33)))
    let number = key.number(ofRequest: "410000-L0001")
    #expect(key.number(ofRequest: "410000-L0001") == number)
    #expect(other.number(ofRequest: "410000-L0001") != number)
    #expect(Set((0..<1000).map { key.number(ofRequest: "410000-L\($0)") }).count == 1000)
    #expect(CaseNumber(number.description.lowercased()) == number)
    for text in ["", "C-", "C-0000-0000", "D-0000-0000-0000", "C-0000-0000-000I", "C-0000-0000-00000"] {
      #expect(CaseNumber(text) == nil, "\(text)")
    }
  }

  @Test func aKeyIsItsOwnersAlone() throws {
    let path = "\(try folder())/case.key"
    #expect(throws: CaseBookError(.keyUnreadable, path: path)) { try CaseKey(path: path) }
    try CaseKey.create(at: path)
    #expect(throws: CaseBookError(.keyNotCreated, path: path)) { try CaseKey.create(at: path) }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try CaseKey(path: path).number(ofRequest: "a") == CaseKey(path: path).number(ofRequest: "a"))

    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: CaseBookError(.keyNotPrivate, path: path)) { try CaseKey(path: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try Data([1, 2, 3]).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: CaseBookError(.keyDamaged, path: path)) { try CaseKey(path: path) }
  }
}

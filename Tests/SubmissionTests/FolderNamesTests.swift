import Foundation
import Submission
import Testing

struct FolderNamesTests {
  @Test("names are in the order of their bytes, hidden ones too; a folder that is not there is an error")
  func names() throws {
    let folder = TemporaryDirectory()
    for name in ["学籍", "b", "B", ".hidden"] { try Data().write(to: URL(filePath: folder.file(name))) }
    #expect(try FolderNames.read(folder.file(".")) == [".hidden", "B", "b", "学籍"])
    #expect { try FolderNames.read(folder.file("nowhere")) } throws: { ($0 as? SystemError)?.code == ENOENT }
    #expect { try FolderNames.read(folder.file("b")) } throws: { ($0 as? SystemError)?.code == ENOTDIR }
  }
}

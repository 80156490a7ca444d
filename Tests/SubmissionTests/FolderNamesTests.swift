import Foundation
import Glibc
import Testing

@testable import Submission

struct FolderNamesTests {
  @Test("names are in the order of their bytes, hidden ones too; a folder that is not there is an error")
  func names() throws {
    let folder = TemporaryDirectory()
    for name in ["学籍", "b", "B", ".hidden"] { try Data().write(to: URL(filePath: folder.file(name))) }
    #expect(try FolderNames.read(folder.file(".")) == [".hidden", "B", "b", "学籍"])
    #expect { try FolderNames.read(folder.file("nowhere")) } throws: { ($0 as? SystemError)?.code == ENOENT }
    #expect { try FolderNames.read(folder.file("b")) } throws: { ($0 as? SystemError)?.code == ENOTDIR }
  }

  @Test("a disk that fails in the middle of a folder is an error, not the folder's end", arguments: 0..<4)
  func failsInTheMiddle(after count: Int) throws {
    let folder = TemporaryDirectory()
    for name in ["a", "b", "c"] { try Data().write(to: URL(filePath: folder.file(name))) }
    var read = 0
    #expect(throws: SystemError(code: EIO)) {
      try FolderNames.read(folder.file(".")) { entries in
        read += 1
        if read <= count { return unsafe readdir(entries) }
        errno = EIO
        return nil
      }
    }
  }
}

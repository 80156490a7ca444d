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

  @Test("a name that is no UTF-8, or too long to be lengthened, is made one that can be used; no file is replaced")
  func makesUsable() throws {
    let folder = TemporaryDirectory()
    for name in ["b%FF%25", "b%FF%25%1", "学籍%", String(repeating: "c", count: 201)] {
      try Data(name.utf8).write(to: URL(filePath: folder.file(name)))
    }
    // SAFETY: the paths end with a NUL.
    for name in ["b\u{FF}%", ".\u{FF}"] {
      let path = Array(folder.file("").utf8) + name.unicodeScalars.map { UInt8($0.value) } + [0]
      let file = unsafe path.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe creat($0.baseAddress.unsafelyUnwrapped, 0o600) }
      }
      #expect(file >= 0)
      close(file)
    }
    for _ in 0..<2 {
      try FolderNames.makeUsable(in: folder.file("."))
      #expect(
        try FolderNames.read(folder.file("."))
          == [".\u{FFFD}", "b%FF%25", "b%FF%25%1", "b%FF%25%2", String(repeating: "c", count: 200), "学籍%"])
      #expect(try Data(contentsOf: URL(filePath: folder.file("b%FF%25"))) == Data("b%FF%25".utf8))
    }
  }

  @Test("a name with a control character, which would end a line or steer a terminal, is spelt")
  func makesPrintable() throws {
    let folder = TemporaryDirectory()
    for name in ["a\nb", "c\u{1B}[2J", "d\u{7F}", "e\u{9B}", "学\u{301}"] {
      try Data().write(to: URL(filePath: folder.file(name)))
    }
    try FolderNames.makeUsable(in: folder.file("."))
    #expect(try FolderNames.read(folder.file(".")) == ["a%0Ab", "c%1B[2J", "d%7F", "e%C2%9B", "学\u{301}"])
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

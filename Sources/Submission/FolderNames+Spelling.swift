import Glibc

extension FolderNames {
  /// Bytes of a name up to which another may be made of it by an ending.
  private static let nameLimit = 200

  /// Renames what no program could name, since its name is no UTF-8, or nearly as long as a name can be, and what has a control
  /// character in its name, which would end a line of a log or steer a terminal: such bytes, those from 0x80 on and `%` become
  /// `%C3`, the end is cut off, and a number tells apart what would be called the same. Hidden files stay as they are.
  public static func makeUsable(in folder: String) throws(SystemError) {
    for name in try read(folder, next: { unsafe readdir($0) }) where name.first != UInt8(ascii: ".") {
      if name.count <= nameLimit, String(validating: name, as: UTF8.self)?.isPrintable == true { continue }
      let spelt = String(name.map(spell).joined().prefix(nameLimit))
      var (target, copy) = ("\(folder)/\(spelt)", 0)
      var status = stat()
      // SAFETY: the path is read up to its NUL, which String provides for the call.
      while unsafe lstat(target, &status) == 0 {
        copy += 1
        target = "\(folder)/\(spelt)%\(copy)"
      }
      let path = Array("\(folder)/".utf8) + name + [0]
      let result = unsafe path.withUnsafeBufferPointer { bytes in
        // SAFETY: the bytes end with a NUL, as String's do; both are read for the call only.
        unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe rename($0.baseAddress.unsafelyUnwrapped, target) }
      }
      guard result == 0 else { throw .last }
    }
  }

  private static func spell(_ byte: UInt8) -> String {
    if (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "%") { return String(Unicode.Scalar(byte)) }
    return "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

extension String {
  fileprivate var isPrintable: Bool { unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
}

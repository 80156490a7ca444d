import Glibc

/// Reads folders. Foundation's own listing ends without a word where the disk fails in the middle: files would be passed over.
public enum FolderNames {
  /// The names in a folder but `.` and `..`, in the order of their bytes.
  public static func read(_ path: String) throws(SystemError) -> [String] {
    try read(path) { unsafe readdir($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// `next` is the call that reads an entry, so that a test can let it fail. Names as the disk has them, which may be no UTF-8.
  static func read(
    _ path: String, next: (OpaquePointer) -> UnsafeMutablePointer<dirent>?
  ) throws(SystemError) -> [[UInt8]] {
    // SAFETY: the path is read up to its NUL, which String provides for the call; the folder is closed on every way out.
    guard let folder = unsafe opendir(path) else { throw SystemError.last }
    defer { unsafe _ = closedir(folder) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      // SAFETY: `readdir` returns a valid entry or nil; its name ends with a NUL within the entry, and is copied at once.
      guard let entry = unsafe next(folder) else {
        if errno != 0 { throw SystemError.last }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { field in Array(field.prefix { $0 != 0 }) }
      if name != [dot], name != [dot, dot] { names.append(name) }
    }
  }

  private static let dot = UInt8(ascii: ".")
}

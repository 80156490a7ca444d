import Glibc

/// Folders whose entries are to be there after the machine stops.
public enum SettledFolder {
  /// Makes a folder for its owner alone in one that is there; nothing where it is there already.
  public static func make(_ path: String) throws(OutputError) {
    let code = PosixFile.makeFolder(path)
    if code == EEXIST { return }
    if code != 0 { throw OutputError(creating: path, code: code) }
    try synchronise(parent(of: path))
  }

  static func synchronise(_ path: String) throws(OutputError) {
    let opened = PosixFile.openExisting(path)
    // A folder that may be entered but not read cannot be synchronised; its files have been.
    guard opened.code == 0 else { return }
    let code = PosixFile.settle(opened.descriptor)
    if code != 0 { throw OutputError(writing: path, code: code) }
  }

  /// `.` of a name alone.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

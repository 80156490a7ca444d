import Glibc

/// A small file that is put in place of an older one in one step: whoever reads it finds one of the two, and whole.
///
/// On the way it has the name `PATH.part`. One that a kill left there is overwritten by the next run; Foundation's atomic writing
/// gives each a name of its own, under which it would lie for ever.
public enum WholeFile {
  /// Writes `bytes` to `path`, for its owner alone, and waits until they are on the disk. Throws ``RegisterError/Kind/cannotWrite``
  /// or ``RegisterError/Kind/unconfirmed``.
  public static func write(
    _ bytes: Span<UInt8>, to path: String, calls: any FileCalls = PosixCalls()
  ) throws(RegisterError) {
    let access = FileAccess(calls: calls)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
    let temporary = path + RegisterNames.temporarySuffix
    try access.writing(temporary) { () throws(SystemFault) in
      do throws(SystemFault) { try calls.remove(temporary) } catch { if error.code != ENOENT { throw error } }
    }
    try access.replace(path, in: String(folder), with: bytes)
  }
}

extension FileAccess {
  /// Writes a file under a temporary name, which must be free, and gives it its own when it is on the disk.
  func replace(_ path: String, in folder: String, with bytes: Span<UInt8>) throws(RegisterError) {
    let temporary = try OpenFile(creating: path + RegisterNames.temporarySuffix, self)
    try temporary.write(bytes, at: 0)
    try temporary.synchronise()
    try writing(path) { () throws(SystemFault) in try calls.rename(temporary.path, to: path) }
    try confirm(path, in: folder)
  }
}

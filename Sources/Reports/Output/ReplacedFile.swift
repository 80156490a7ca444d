import Glibc

/// A file that is put in place of an older one in one step: whoever reads it meanwhile finds one of the two, and whole.
///
/// On the way it has the name `PATH.part`. One that a kill left there is overwritten by the next run; Foundation's atomic writing
/// gives each a name of its own, under which it would lie for ever.
public enum ReplacedFile {
  public static let temporarySuffix = ".part"

  /// Writes `bytes` to `path`; to what is no regular file, such as a pipe or a link, as it is. `mode` are the permissions,
  /// whatever the process's mask. Not `synchronised`, it may be gone after the machine stops, or be empty.
  public static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o600, synchronised: Bool = true
  ) throws(OutputError) {
    guard PosixFile.isRegularOrFree(path) else {
      let opened = PosixFile.openExisting(path, forWriting: true)
      if opened.code != 0 { throw OutputError(creating: path, code: opened.code) }
      return try write(bytes, to: opened.descriptor, of: path, synchronised: synchronised)
    }
    let temporary = path + temporarySuffix
    PosixFile.removeFile(temporary)
    let opened = PosixFile.create(temporary)
    if opened.code != 0 { throw OutputError(creating: path, code: opened.code) }
    do throws(OutputError) {
      try write(bytes, to: opened.descriptor, of: path, mode: mode, synchronised: synchronised)
      let code = PosixFile.rename(temporary, to: path)
      if code != 0 { throw OutputError(writing: path, code: code) }
    } catch {
      PosixFile.removeFile(temporary)
      throw error
    }
    if synchronised { try SettledFolder.synchronise(SettledFolder.parent(of: path)) }
  }

  /// Writes and closes.
  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, of path: String, mode: UInt32? = nil, synchronised: Bool
  ) throws(OutputError) {
    var code = PosixFile.write(bytes.span, to: descriptor)
    if code == 0, let mode { code = PosixFile.restrict(descriptor, toMode: mode) }
    if code == 0, synchronised { code = PosixFile.synchronise(descriptor) }
    let closed = PosixFile.close(descriptor)
    if code == 0 { code = closed }
    if code != 0 { throw OutputError(writing: path, code: code) }
  }
}

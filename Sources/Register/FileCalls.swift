/// The error number that a system call failed with.
public struct SystemFault: Error, Hashable, Sendable {
  public var code: Int32

  public init(code: Int32) { self.code = code }
}

/// What a file is opened for.
public enum FileMode: Sendable {
  case reading
  /// A new file for its owner alone; fails where there is one.
  case creating
  /// A file that is there or made, to hold a lock on.
  case locking
}

/// The system calls that a register makes: one call each, never repeated, and what it returns is what the system did.
///
/// All of a register's reading and writing passes through here, so that a test can let any single call fail.
public protocol FileCalls: Sendable {
  func open(_ path: String, _ mode: FileMode) throws(SystemFault) -> Int32
  func close(_ descriptor: Int32)
  /// The file's size in bytes.
  func size(_ descriptor: Int32) throws(SystemFault) -> Int
  /// Reads at most what fits `range` of `buffer`; returns how many bytes, 0 at the end of the file.
  func read(
    _ descriptor: Int32, into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(SystemFault) -> Int
  /// Has the system begin to read a part of the file, and waits for nothing: a hint.
  func beginReading(_ descriptor: Int32, _ range: Range<Int>)
  /// Writes at most all of `bytes`; returns how many.
  func write(_ descriptor: Int32, _ bytes: Span<UInt8>, at offset: Int) throws(SystemFault) -> Int
  /// Has the system begin to bring what was written to a file onto the disk, and waits for nothing: a hint.
  func beginSynchronising(_ descriptor: Int32)
  /// Waits until what was written to a file, or a folder's names, are on the disk.
  func synchronise(_ descriptor: Int32) throws(SystemFault)
  /// Takes the lock on an open file; fails soon with `EWOULDBLOCK` where another process has it. Closing gives it back.
  func lock(_ descriptor: Int32) throws(SystemFault)
  /// Sets permissions: for its owner alone, whatever the process's mask.
  func restrict(_ path: String, toMode mode: UInt32) throws(SystemFault)
  func rename(_ from: String, to: String) throws(SystemFault)
  func link(_ from: String, to: String) throws(SystemFault)
  func remove(_ path: String) throws(SystemFault)
  func makeFolder(_ path: String) throws(SystemFault)
  /// The names in a folder but `.` and `..`, in order.
  func names(in path: String) throws(SystemFault) -> [String]
}

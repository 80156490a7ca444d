import Glibc
import Register
import Synchronization

/// The system's calls, of which one fails, or which all do less than they are asked to.
public final class FaultyCalls: FileCalls {
  public enum Fault: Sendable {
    /// The call with this number, counted from 0, and all after it fail so: a disk that is full stays full.
    case from(Int, code: Int32)
    /// The call with this number alone fails so.
    case once(Int, code: Int32)
    /// Reads and writes move one byte less than asked for, at least one; every other call is interrupted first.
    case shortAndInterrupted
  }

  private let system = PosixCalls()
  private let fault: Fault?
  private let counter = Atomic<Int>(0)
  private let lastRename = Atomic<Int>(-1)

  public init(_ fault: Fault? = nil) { self.fault = fault }

  /// Calls that were made.
  public var count: Int { counter.load(ordering: .relaxed) }

  /// The number of the last call that renamed a file: with it, a catalogue takes effect.
  public var publishing: Int { lastRename.load(ordering: .relaxed) }

  private func pass() throws(SystemFault) {
    let number = counter.wrappingAdd(1, ordering: .relaxed).oldValue
    switch fault {
    case .from(let first, let code)? where number >= first: throw SystemFault(code: code)
    case .once(number, let code)?: throw SystemFault(code: code)
    case .shortAndInterrupted? where number.isMultiple(of: 2): throw SystemFault(code: EINTR)
    default: break
    }
  }

  private var isShort: Bool {
    if case .shortAndInterrupted? = fault { return true }
    return false
  }

  public func open(_ path: String, _ mode: FileMode) throws(SystemFault) -> Int32 {
    try pass()
    return try system.open(path, mode)
  }

  public func close(_ descriptor: Int32) { system.close(descriptor) }

  public func size(_ descriptor: Int32) throws(SystemFault) -> Int {
    try pass()
    return try system.size(descriptor)
  }

  public func read(
    _ descriptor: Int32, into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(SystemFault) -> Int {
    try pass()
    let part = isShort ? range.lowerBound..<max(range.lowerBound + 1, range.upperBound - 1) : range
    return try system.read(descriptor, into: &buffer, part, at: offset)
  }

  public func write(_ descriptor: Int32, _ bytes: Span<UInt8>, at offset: Int) throws(SystemFault) -> Int {
    try pass()
    let part = isShort ? bytes.extracting(..<max(1, bytes.count - 1)) : bytes
    return try system.write(descriptor, part, at: offset)
  }

  // A hint, which cannot fail.
  public func beginReading(_ descriptor: Int32, _ range: Range<Int>) { system.beginReading(descriptor, range) }
  public func beginSynchronising(_ descriptor: Int32) { system.beginSynchronising(descriptor) }

  public func synchronise(_ descriptor: Int32) throws(SystemFault) {
    try pass()
    try system.synchronise(descriptor)
  }

  public func lock(_ descriptor: Int32) throws(SystemFault) {
    try pass()
    try system.lock(descriptor)
  }

  public func restrict(_ path: String, toMode mode: UInt32) throws(SystemFault) {
    try pass()
    try system.restrict(path, toMode: mode)
  }

  public func rename(_ from: String, to: String) throws(SystemFault) {
    lastRename.store(count, ordering: .relaxed)
    try pass()
    try system.rename(from, to: to)
  }

  public func link(_ from: String, to: String) throws(SystemFault) {
    try pass()
    try system.link(from, to: to)
  }

  public func remove(_ path: String) throws(SystemFault) {
    try pass()
    try system.remove(path)
  }

  public func makeFolder(_ path: String) throws(SystemFault) {
    try pass()
    try system.makeFolder(path)
  }

  public func names(in path: String) throws(SystemFault) -> [String] {
    try pass()
    return try system.names(in: path)
  }
}

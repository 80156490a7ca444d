import Foundation
import Identity
import Submission

/// Writes numbers and registrations into as few bytes as is simple.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Seven bits a byte, the lowest first.
  mutating func number(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func number(_ value: Int) { number(UInt64(truncatingIfNeeded: value)) }

  /// The low `count` bytes of a word, the lowest first.
  mutating func word(_ value: UInt64, bytes count: Int = 8) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// The low `count` bytes of each word.
  mutating func words(_ words: some Collection<UInt64>, bytes count: Int) {
    var place = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count * words.count))
    var bytes = bytes.mutableSpan
    for word in words {
      for index in 0..<count { bytes[place &+ index] = UInt8(truncatingIfNeeded: word &>> UInt64(8 &* index)) }
      place += count
    }
  }

  mutating func append(_ more: [UInt8]) { bytes += more }

  /// Words that ascend, as the differences between neighbours; equal ones may stand beside each other.
  mutating func ascending(_ words: some Collection<UInt64>) {
    var place = bytes.count
    // Room for the longest, so that it need not be made at each.
    bytes.append(contentsOf: repeatElement(0, count: 10 * words.count))
    var span = bytes.mutableSpan
    var last: UInt64 = 0
    for word in words {
      var rest = word &- last
      last = word
      while rest > 0x7F {
        span[place] = UInt8(truncatingIfNeeded: rest) | 0x80
        rest &>>= 7
        place &+= 1
      }
      span[place] = UInt8(truncatingIfNeeded: rest)
      place &+= 1
    }
    bytes.removeLast(bytes.count - place)
  }

  /// Four bytes that say how long each of the eight words is, and these without the zeros above them.
  ///
  /// A register number mostly repeats the ID number: what is written is how it differs.
  mutating func registration(_ registration: Registration) {
    var words = registration.words
    words[1] ^= words[0]
    var lengths: UInt64 = 0
    for index in 0..<8 { lengths |= UInt64(8 - words[index].leadingZeroBitCount / 8) << UInt64(4 * index) }
    word(lengths, bytes: 4)
    for index in 0..<8 { word(words[index], bytes: Int(lengths >> UInt64(4 * index) & 15)) }
  }

  mutating func text(_ id: RecordID) {
    let (count, text) = (id.count, id.bytes)
    number(count)
    for index in 0..<count { bytes.append(text[index]) }
  }

  func write(to path: String) throws(FilterError) { try StepFile.write(bytes, to: path) }

  /// What was written, in printable characters; the writer is empty again.
  mutating func takeBase64() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Array(Data(bytes).base64EncodedData())
  }
}

/// Reads what ``PackedWriter`` wrote; whatever the bytes are, it throws or returns values.
struct PackedReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(path: String) throws(FilterError) {
    do {
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .inputOutput("\(path): \(error)")
    }
  }

  init(base64 text: Span<UInt8>) throws(FilterError) {
    var copy: [UInt8] = []
    copy.reserveCapacity(text.count)
    copy.append(copying: text)
    guard let data = Data(base64Encoded: Data(copy)) else { throw .malformed }
    bytes = Array(data)
  }

  var isAtEnd: Bool { place == bytes.count }

  /// All that was not read.
  func rest() -> ArraySlice<UInt8> { bytes[place...] }

  mutating func number() throws(FilterError) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: 0 as UInt64, to: 64, by: 7) {
      guard place < bytes.count else { throw .malformed }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .malformed
  }

  /// A number that is at most `most`; none where that is negative.
  mutating func count(upTo most: Int) throws(FilterError) -> Int {
    let value = try number()
    guard let most = UInt64(exactly: most), value <= most else { throw .malformed }
    return Int(value)
  }

  mutating func word(bytes count: Int = 8) throws(FilterError) -> UInt64 {
    guard count <= 8, bytes.count - place >= count else { throw .malformed }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[place + index]) << UInt64(8 * index) }
    place += count
    return value
  }

  /// The next `count` bytes.
  mutating func slice(_ count: Int) throws(FilterError) -> ArraySlice<UInt8> {
    guard bytes.count - place >= count else { throw .malformed }
    defer { place += count }
    return bytes[place..<place + count]
  }

  /// All that is left, as ascending words, behind those that `words` has.
  mutating func ascending(into words: inout [UInt64]) throws(FilterError) {
    var last: UInt64 = 0
    var difference: UInt64 = 0
    var shift: UInt64 = 0
    let bytes = bytes
    for index in place..<bytes.count {
      guard shift < 64 else { throw .malformed }
      difference |= UInt64(bytes[index] & 0x7F) &<< shift
      shift &+= 7
      if bytes[index] < 0x80 {
        last &+= difference
        words.append(last)
        (difference, shift) = (0, 0)
      }
    }
    guard shift == 0 else { throw .malformed }
    place = bytes.count
  }

  mutating func registration() throws(FilterError) -> Registration {
    let lengths = try word(bytes: 4)
    var words = InlineArray<8, UInt64>(repeating: 0)
    for index in 0..<8 { words[index] = try word(bytes: Int(lengths >> UInt64(4 * index) & 15)) }
    words[1] ^= words[0]
    return Registration(words: words)
  }

  mutating func text() throws(FilterError) -> RecordID {
    let count = try count(upTo: 32)
    guard bytes.count - place >= count else { throw .malformed }
    defer { place += count }
    return RecordID(bytes.span.extracting(place..<place + count))
  }
}

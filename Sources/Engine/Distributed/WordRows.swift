import Identity
import Submission

/// Rows of words, each of the same number of columns, one column after the other.
///
/// They travel as planes of bytes: of each column the first row's word, then by byte how all rows differ from it, but for bytes in
/// which none does; all planes together are compressed. What is alike in neighbouring rows so takes little room.
struct WordRows: Sendable {
  let columns: Int
  let count: Int
  /// By column.
  fileprivate(set) var words: [UInt64]

  fileprivate init(columns: Int, count: Int) {
    (self.columns, self.count) = (columns, count)
    words = Array(repeating: 0, count: columns * count)
  }

  /// Those of `rows` that `order` names.
  init(_ rows: RowBuffer, _ order: some Collection<UInt32>) {
    self.init(columns: rows.columns, count: order.count)
    let (columns, count) = (columns, count)
    let from = rows.words.span
    var to = words.mutableSpan
    for (place, row) in order.enumerated() {
      let start = Int(row) &* columns
      for column in 0..<columns { to[column &* count &+ place] = from[start &+ column] }
    }
  }

  subscript(row: Int, column: Int) -> UInt64 { words[column &* count &+ row] }

  func registration(_ row: Int, from column: Int) -> Registration {
    var all = InlineArray<8, UInt64>(repeating: 0)
    for index in 0..<8 { all[index] = self[row, column + index] }
    all[1] ^= all[0]
    return Registration(words: all)
  }

  func id(_ row: Int, from column: Int) -> RecordID {
    RecordID(words: SIMD4(self[row, column], self[row, column + 1], self[row, column + 2], self[row, column + 3]))
  }
}

/// Rows of words as they are made, one row after the other.
struct RowBuffer: Sendable {
  let columns: Int
  fileprivate var words: [UInt64] = []

  init(columns: Int) { self.columns = columns }

  var count: Int { words.count / columns }

  mutating func append(_ word: UInt64) { words.append(word) }

  /// Eight columns. A register number mostly repeats the ID number: what is written is how it differs.
  mutating func append(_ registration: Registration) {
    let all = registration.words
    for index in 0..<8 { words.append(index == 1 ? all[1] ^ all[0] : all[index]) }
  }

  /// Four columns.
  mutating func append(_ id: RecordID) {
    for index in 0..<4 { words.append(id.words[index]) }
  }

  mutating func removeAll() { words.removeAll(keepingCapacity: true) }
}

extension PackedWriter {
  mutating func rows(_ rows: WordRows) throws(FilterError) {
    let count = rows.count
    number(count)
    guard count > 0 else { return }
    var planes: [UInt8] = []
    let words = rows.words.span
    for column in 0..<rows.columns {
      let words = words.extracting(column * count..<(column + 1) * count)
      let first = words[0]
      var differing: UInt64 = 0
      for row in words.indices { differing |= words[row] ^ first }
      number(first)
      var written: UInt64 = 0
      for byte in 0..<8 as Range<UInt64> where differing >> (8 * byte) & 0xFF != 0 {
        written |= 1 << byte
        let start = planes.count
        planes.append(contentsOf: repeatElement(0, count: count))
        var all = planes.mutableSpan
        var plane = all.extracting(start...)
        for row in words.indices { plane[row] = UInt8(truncatingIfNeeded: (words[row] ^ first) &>> (8 &* byte)) }
      }
      word(written, bytes: 1)
    }
    let frame: [UInt8]
    do { frame = try ZstdFrame.compress(planes, level: 1) } catch { throw .inputOutput("\(error)") }
    number(frame.count)
    append(frame)
  }
}

extension PackedReader {
  /// Rows that one line may hold.
  private static let mostRows = 1 << 24

  mutating func rows(columns: Int) throws(FilterError) -> WordRows {
    let count = try count(upTo: Self.mostRows)
    guard count > 0 else { return WordRows(columns: columns, count: 0) }
    var firsts: [UInt64] = []
    var places: [(column: Int, byte: UInt64)] = []
    for column in 0..<columns {
      firsts.append(try number())
      let written = try word(bytes: 1)
      for byte in 0..<8 as Range<UInt64> where written >> byte & 1 == 1 { places.append((column, byte)) }
    }
    let frame = try slice(try self.count(upTo: Int.max))
    guard let planes = ZstdFrame.decompress(frame, count: places.count * count) else { throw .malformed }
    var rows = WordRows(columns: columns, count: count)
    var all = rows.words.mutableSpan
    for column in 0..<columns {
      for row in 0..<count { all[column &* count &+ row] = firsts[column] }
    }
    for (index, (column, byte)) in places.enumerated() {
      let plane = planes.span.extracting(index * count..<(index + 1) * count)
      var words = all.extracting(column * count..<(column + 1) * count)
      for row in plane.indices { words[row] ^= UInt64(plane[row]) &<< (8 &* byte) }
    }
    return rows
  }
}

/// Rows that are filled under numbers, and written when there are many.
struct RowLines {
  private let kind: LineKind
  private var rows: RowBuffer
  /// Of each row the number of its line.
  private var lines: [UInt32] = []
  private let count: Int

  /// Bytes of rows that are kept before they are written.
  private static let limit = 64 << 20
  /// Rows of one line at most: not quite a power of two, which would put all columns into the same lines of a cache.
  private static let lineLength = 1 << 14 - 8

  init(_ kind: LineKind, columns: Int, count: Int) {
    self.kind = kind
    self.count = count
    rows = RowBuffer(columns: columns)
  }

  mutating func append(
    to line: Int, _ output: inout FilterOutput, _ body: (inout RowBuffer) -> Void
  ) throws(FilterError) {
    body(&rows)
    lines.append(UInt32(truncatingIfNeeded: line))
    if rows.words.count * 8 > Self.limit { try finish(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    var ends = [Int](repeating: 0, count: count + 1)
    for line in lines { ends[Int(line) + 1] += 1 }
    for line in 0..<count { ends[line + 1] += ends[line] }
    var order = [UInt32](repeating: 0, count: lines.count)
    var next = ends
    for (row, line) in lines.enumerated() {
      order[next[Int(line)]] = UInt32(truncatingIfNeeded: row)
      next[Int(line)] += 1
    }
    for line in 0..<count {
      for start in stride(from: ends[line], to: ends[line + 1], by: Self.lineLength) {
        var packed = PackedWriter()
        try packed.rows(WordRows(rows, order[start..<min(start + Self.lineLength, ends[line + 1])]))
        try output.writer.line(LineKey(kind, UInt64(line)), packed.takeBase64())
      }
    }
    rows.removeAll()
    lines.removeAll(keepingCapacity: true)
  }
}

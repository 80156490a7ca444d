import Identity
import Submission

/// Rows of words, each of the same number of columns.
///
/// They travel as planes of bytes: of each column the first row's word, then by byte how all rows differ from it, but for bytes in
/// which none does; all planes together are compressed. What is alike in neighbouring rows so takes little room.
struct WordRows: Sendable {
  let columns: Int
  private(set) var words: [UInt64] = []

  init(columns: Int) { self.columns = columns }

  var count: Int { words.count / columns }

  subscript(row: Int, column: Int) -> UInt64 { words[row * columns + column] }

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

  func registration(_ row: Int, from column: Int) -> Registration {
    var all = InlineArray<8, UInt64>(repeating: 0)
    for index in 0..<8 { all[index] = self[row, column + index] }
    all[1] ^= all[0]
    return Registration(words: all)
  }

  func id(_ row: Int, from column: Int) -> RecordID {
    RecordID(words: SIMD4(self[row, column], self[row, column + 1], self[row, column + 2], self[row, column + 3]))
  }

  /// Appends a row of `other`, which has the same columns.
  mutating func append(row: Int, of other: WordRows) {
    words.append(contentsOf: other.words[row * columns..<(row + 1) * columns])
  }

  mutating func append(_ others: [UInt64]) { words += others }

  mutating func removeAll() { words.removeAll(keepingCapacity: true) }
}

extension PackedWriter {
  mutating func rows(_ rows: WordRows) throws(FilterError) {
    let (count, columns, words) = (rows.count, rows.columns, rows.words)
    number(count)
    guard count > 0 else { return }
    var planes: [UInt8] = []
    for column in 0..<columns {
      let first = words[column]
      var differing: UInt64 = 0
      for place in stride(from: column, to: words.count, by: columns) { differing |= words[place] ^ first }
      number(first)
      var written: UInt64 = 0
      for byte in 0..<8 as Range<UInt64> where differing >> (8 * byte) & 0xFF != 0 {
        written |= 1 << byte
        let start = planes.count
        planes.append(contentsOf: repeatElement(0, count: count))
        var plane = planes.mutableSpan
        for row in 0..<count {
          plane[start + row] = UInt8(truncatingIfNeeded: (words[row &* columns &+ column] ^ first) &>> (8 &* byte))
        }
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
    var rows = WordRows(columns: columns)
    let count = try count(upTo: Self.mostRows)
    guard count > 0 else { return rows }
    var firsts: [UInt64] = []
    var places: [(column: Int, byte: UInt64)] = []
    for column in 0..<columns {
      firsts.append(try number())
      let written = try word(bytes: 1)
      for byte in 0..<8 as Range<UInt64> where written >> byte & 1 == 1 { places.append((column, byte)) }
    }
    let frame = try slice(try self.count(upTo: Int.max))
    guard let planes = ZstdFrame.decompress(frame, count: places.count * count) else { throw .malformed }
    var words = [UInt64](repeating: 0, count: columns * count)
    var span = words.mutableSpan
    for row in 0..<count {
      for column in 0..<columns { span[row &* columns &+ column] = firsts[column] }
    }
    let bytes = planes.span
    for (index, (column, byte)) in places.enumerated() {
      let start = index * count
      for row in 0..<count { span[row &* columns &+ column] ^= UInt64(bytes[start &+ row]) &<< (8 &* byte) }
    }
    rows.append(words)
    return rows
  }
}

/// Rows that are filled under numbers, and written when there are many.
struct RowLines {
  private let kind: LineKind
  private var rows: WordRows
  /// Of each row the number of its line.
  private var lines: [UInt32] = []
  private let count: Int

  /// Bytes of rows that are kept before they are written.
  private static let limit = 64 << 20
  /// Rows of one line at most.
  private static let lineLength = 1 << 14

  init(_ kind: LineKind, columns: Int, count: Int) {
    self.kind = kind
    self.count = count
    rows = WordRows(columns: columns)
  }

  mutating func append(
    to line: Int, _ output: inout FilterOutput, _ body: (inout WordRows) -> Void
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
    var own = WordRows(columns: rows.columns)
    for line in 0..<count {
      for start in stride(from: ends[line], to: ends[line + 1], by: Self.lineLength) {
        for place in start..<min(start + Self.lineLength, ends[line + 1]) { own.append(row: Int(order[place]), of: rows) }
        var packed = PackedWriter()
        try packed.rows(own)
        try output.writer.line(LineKey(kind, UInt64(line)), packed.takeBase64())
        own.removeAll()
      }
    }
    rows.removeAll()
    lines.removeAll(keepingCapacity: true)
  }
}

/// Words on their way to lines, divided by these: what one line gets is together when it is written.
struct LineWords {
  private let lineCount: Int
  private let memory: WordMemory
  private var words: PartitionedWords
  private var writer: WordWriter
  /// Words that wait.
  private(set) var count = 0

  init(lines: Int) { self.init(lines: lines, in: WordMemory()) }

  private init(lines: Int, in memory: WordMemory) {
    lineCount = lines
    self.memory = memory
    words = PartitionedWords(partitions: lines, in: memory)
    writer = WordWriter(to: words)
  }

  /// Appends `count` words: `item` gives each, and its line.
  @inline(__always)
  mutating func append(count: Int, _ item: (Int) -> (word: UInt64, partition: Int)) {
    writer.append(count: count, item)
    self.count += count
  }

  /// Calls `body` with the words of each line that has any, in the order in which they came, and forgets them.
  mutating func takeAll(
    _ body: (_ line: Int, _ words: inout [UInt64]) throws(FilterError) -> Void
  ) throws(FilterError) {
    writer.finish()
    var taken: [UInt64] = []
    for line in 0..<lineCount {
      words.take(line, into: &taken)
      if !taken.isEmpty { try body(line, &taken) }
    }
    self = LineWords(lines: lineCount, in: memory)
  }
}

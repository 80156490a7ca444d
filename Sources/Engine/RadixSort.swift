/// Sorting of fixed-size keys by bytes: linear in their number, stable, the same order on every machine.
package enum RadixSort {
  /// Sorts `items` by the low `bits` bits of `key`, using `scratch` as its second buffer.
  static func sort<Item: BitwiseCopyable>(
    _ items: inout [Item], scratch: inout [Item], bits: Int, key: (Item) -> UInt64
  ) {
    guard items.count > 1 else { return }
    if items.count <= 32 { return insertionSort(&items, bits: bits, key: key) }
    let count = items.count
    if scratch.count < count { scratch.append(contentsOf: repeatElement(items[0], count: count - scratch.count)) }
    for shift in stride(from: 0, to: bits, by: 8) {
      // Either may be longer after the first round; only the first `count` items are this sort's.
      let isMoved = distribute(items.span.extracting(..<count), into: &scratch) {
        Int(truncatingIfNeeded: key($0) &>> UInt64(shift) & 0xFF)
      }
      if isMoved { swap(&items, &scratch) }
    }
    items.removeLast(items.count - count)
  }

  /// Puts the items into `target` in the order of their digits; does not where all have one digit.
  @inline(__always)
  private static func distribute<Item: BitwiseCopyable>(
    _ items: Span<Item>, into target: inout [Item], by digit: (Item) -> Int
  ) -> Bool {
    var offsets = InlineArray<256, Int>(repeating: 0)
    for index in items.indices { offsets[digit(items[index])] &+= 1 }
    if offsets[digit(items[0])] == items.count { return false }
    var sum = 0
    for digit in 0..<256 {
      let size = offsets[digit]
      offsets[digit] = sum
      sum += size
    }
    // A span, for an array would be asked at each item whether it is shared.
    var target = target.mutableSpan
    for index in items.indices {
      let item = items[index]
      let digit = digit(item)
      target[offsets[digit]] = item
      offsets[digit] &+= 1
    }
    return true
  }

  /// Sorts whole words, of which the `bits` bits from `shift` on tell nearly all apart: those above them are the same in all.
  package static func sort(_ words: inout [UInt64], scratch: inout [UInt64], shift: Int, bits: Int) {
    sort(&words, scratch: &scratch, bits: bits) { $0 &>> UInt64(shift) }
    var start = 0
    while start < words.count {
      let run = words[start] >> UInt64(shift)
      var end = start + 1
      while end < words.count, words[end] >> UInt64(shift) == run { end += 1 }
      if end - start > 16 {
        words[start..<end].sort()
      } else {
        for index in start + 1..<max(end, start + 1) {
          let word = words[index]
          var place = index
          while place > start, words[place - 1] > word {
            words[place] = words[place - 1]
            place -= 1
          }
          words[place] = word
        }
      }
      start = end
    }
  }

  /// A power of two that leaves about 16,000 items a partition: such a partition fits the second-level cache.
  static func partitionCount(_ items: Int) -> Int {
    var partitions = 1
    while partitions < 4096, items / partitions > 1 << 14 { partitions *= 2 }
    return partitions
  }

  private static func insertionSort<Item: BitwiseCopyable>(
    _ items: inout [Item], bits: Int, key: (Item) -> UInt64
  ) {
    let mask = bits >= 64 ? UInt64.max : 1 << UInt64(bits) - 1
    for index in 1..<items.count {
      let item = items[index]
      let itemKey = key(item) & mask
      var place = index
      while place > 0, key(items[place - 1]) & mask > itemKey {
        items[place] = items[place - 1]
        place -= 1
      }
      items[place] = item
    }
  }
}

extension RandomAccessCollection {
  /// The first index from which on `isLater` holds, or `endIndex`: it holds for all elements after one for which it does. Asks
  /// O(log count) elements.
  @inlinable public func partitionPoint(where isLater: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isLater(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}

import Identity

/// A short text as UTF-8 without allocation; what does not fit is left out, whole characters at a time.
struct InlineText: Sendable {
  static let capacity = 96

  private var storage = InlineArray<96, UInt8>(repeating: 0)
  private(set) var count = 0

  init() {}
  init(_ text: some StringProtocol) { for scalar in text.unicodeScalars { append(scalar) } }
  init(_ scalars: some Sequence<Unicode.Scalar>) { for scalar in scalars { append(scalar) } }

  /// The 18 characters of an identity number.
  init(_ number: NumberDigits) { append(number) }

  var isEmpty: Bool { count == 0 }

  subscript(index: Int) -> UInt8 { storage[index] }

  var scalars: [Unicode.Scalar] { Array(string.unicodeScalars) }

  var string: String { String(decoding: (0..<count).map { storage[$0] }, as: UTF8.self) }

  mutating func append(_ byte: UInt8) {
    guard count < Self.capacity else { return }
    storage[count] = byte
    count += 1
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    let utf8 = UTF8.encode(scalar)
    guard let utf8, count + utf8.count <= Self.capacity else { return }
    for byte in utf8 { append(byte) }
  }

  mutating func append(_ other: InlineText) {
    guard count + other.count <= Self.capacity else { return }
    for index in 0..<other.count { append(other.storage[index]) }
  }

  mutating func append(_ number: NumberDigits) {
    let digits = number.digits
    for index in 0..<18 { append(digits[index] == 10 ? UInt8(ascii: "X") : digits[index] + 48) }
  }

  mutating func replaceByte(at index: Int, with byte: UInt8) {
    guard index < count else { return }
    storage[index] = byte
  }

  static func == (a: InlineText, b: InlineText) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a.storage[index] != b.storage[index] { return false }
    return true
  }
}

extension InlineText: Equatable {}

/// A JSON document in memory, its members in the order they were given.
public indirect enum JSONValue: Hashable, Sendable {
  case object([Member])
  case array([JSONValue])
  case text(String)
  case integer(Int)
  /// A number with a fixed count of decimals; one that is not finite is null.
  case decimal(Double, places: Int)
  case bool(Bool)
  case null

  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The document over several lines, two spaces a level, ending with a line break.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The document on one line, without a line break at its end.
  public var line: String {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `depth` is how far to indent; `nil` keeps everything on one line.
  private func append(to bytes: inout [UInt8], depth: Int?) {
    switch self {
    case .object(let members):
      Self.appendList(members, in: ("{", "}"), to: &bytes, depth: depth) { member, bytes in
        bytes.appendJSON(member.key)
        bytes.append(contentsOf: ": ".utf8)
        member.value.append(to: &bytes, depth: depth.map { $0 + 1 })
      }
    case .array(let values):
      Self.appendList(values, in: ("[", "]"), to: &bytes, depth: depth) { value, bytes in
        value.append(to: &bytes, depth: depth.map { $0 + 1 })
      }
    case .text(let text): bytes.appendJSON(text)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .decimal(let value, let places):
      bytes.append(contentsOf: (value.isFinite ? value.fixed(places: places) : "null").utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private static func appendList<Element>(
    _ elements: [Element], in brackets: (String, String), to bytes: inout [UInt8], depth: Int?,
    element: (Element, inout [UInt8]) -> Void
  ) {
    func breakLine(_ depth: Int, in bytes: inout [UInt8]) {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
    bytes.append(contentsOf: brackets.0.utf8)
    for (index, value) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let depth { breakLine(depth + 1, in: &bytes) }
      element(value, &bytes)
    }
    if let depth, !elements.isEmpty { breakLine(depth, in: &bytes) }
    bytes.append(contentsOf: brackets.1.utf8)
  }
}

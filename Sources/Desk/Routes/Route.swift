/// One row of a table of addresses: a method, a path with names for what varies in it, and what it stands for.
struct Route<Address: Sendable>: Sendable, CustomStringConvertible {
  var method: DeskRequest.Method
  /// `/cases/{number}/decide`.
  var path: String
  private let parts: [String]
  private let make: @Sendable ([String]) -> Address?

  /// `make` gets what stands at the names of `path`, in their order; what is none of what is meant there is no such address.
  init(_ method: DeskRequest.Method, _ path: String, _ make: @escaping @Sendable ([String]) -> Address?) {
    self.method = method
    self.path = path
    parts = path.split(separator: "/").map(String.init)
    self.make = make
  }

  init(_ method: DeskRequest.Method, _ path: String, _ address: Address) { self.init(method, path) { _ in address } }

  func address(_ method: DeskRequest.Method, _ segments: [String]) -> Address? {
    guard method == self.method, segments.count == parts.count else { return nil }
    var values: [String] = []
    for (part, segment) in zip(parts, segments) {
      if part.hasPrefix("{") {
        values.append(segment)
      } else if part != segment {
        return nil
      }
    }
    return make(values)
  }

  /// `POST /cases/{number}/decide`.
  var description: String { "\(method.rawValue) \(path)" }
}

/// Addresses that are read by a table: what has no row is not there.
protocol Routed: Sendable {
  static var routes: [Route<Self>] { get }
}

extension Routed {
  init?(_ method: DeskRequest.Method, _ segments: [String]) {
    for route in Self.routes {
      if let address = route.address(method, segments) {
        self = address
        return
      }
    }
    return nil
  }
}

import ArgumentParser

/// A number of bytes as people write it: `512MiB`, `8GiB`, `2G`, `1000000`.
struct ByteCount: ExpressibleByArgument, Hashable, Sendable, CustomStringConvertible {
  var bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits) else { return nil }
    let unit: Int
    switch argument.dropFirst(digits.count).lowercased() {
    case "", "b": unit = 1
    case "k", "kib": unit = 1 << 10
    case "m", "mib": unit = 1 << 20
    case "g", "gib": unit = 1 << 30
    case "t", "tib": unit = 1 << 40
    default: return nil
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: unit)
    guard !overflow else { return nil }
    self.bytes = bytes
  }

  /// In the largest unit that it is a whole number of.
  var description: String {
    bytes.isMultiple(of: 1 << 30)
      ? "\(bytes >> 30)GiB" : bytes.isMultiple(of: 1 << 20) ? "\(bytes >> 20)MiB" : "\(bytes)"
  }

  var defaultValueDescription: String { description }
}

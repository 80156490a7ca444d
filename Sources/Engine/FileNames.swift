/// What reports call files: by their names alone, and those of one name in several folders by their paths as they were given.
public struct FileNames: Sendable {
  /// Names, as UTF-8, that several paths end in.
  private let shared: Set<[UInt8]>

  public init(_ outcomes: [FileOutcome]) {
    let paths = Set(outcomes.map { Array($0.path.utf8) })
    shared = Set(Dictionary(grouping: paths, by: Self.name).filter { $0.value.count > 1 }.keys)
  }

  public subscript(outcome: FileOutcome) -> String {
    let path = Array(outcome.path.utf8)
    let name = Self.name(of: path)
    return shared.contains(name) ? outcome.path : String(decoding: name, as: UTF8.self)
  }

  private static func name(of path: [UInt8]) -> [UInt8] {
    path.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? path
  }
}

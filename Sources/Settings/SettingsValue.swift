/// A value of a settings file.
public indirect enum SettingsValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case decimal(Double)
  case flag(Bool)
  /// A local date; not every one is a day that the calendar has.
  case date(year: Int, month: Int, day: Int)
  case list([SettingsValue])
  case table([String: SettingsValue])
  /// What stands for a file that is no TOML.
  case other
}

extension SettingsValue {
  /// Whether the value, or one inside it, is named by `path`.
  subscript(path: ArraySlice<String>) -> SettingsValue? {
    guard let key = path.first else { return self }
    guard case .table(let members) = self else { return nil }
    return members[key]?[path.dropFirst()]
  }

  /// The paths of all values that are no tables, and of empty tables.
  var leaves: [[String]] {
    guard case .table(let members) = self, !members.isEmpty else { return [[]] }
    return members.keys.sorted().flatMap { key in (members[key]?.leaves ?? []).map { [key] + $0 } }
  }
}

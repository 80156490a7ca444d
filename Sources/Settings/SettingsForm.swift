import Identity

/// How a setting's value is read, and what is expected of it.
public struct SettingsForm<Value> {
  public let expectation: SettingsExpectation
  /// The value; `nil` for one that is not as expected.
  public let read: (SettingsValue) -> Value?

  public init(_ expectation: SettingsExpectation, read: @escaping (SettingsValue) -> Value?) {
    self.expectation = expectation
    self.read = read
  }
}

extension SettingsForm where Value == String {
  /// A text that is not empty.
  public static var text: Self {
    Self(.text) { if case .text(let text) = $0, !text.isEmpty { text } else { nil } }
  }
}

extension SettingsForm where Value == Bool {
  public static var flag: Self {
    Self(.flag) { if case .flag(let flag) = $0 { flag } else { nil } }
  }
}

extension SettingsForm where Value == Int {
  public static func integer(_ range: ClosedRange<Int>) -> Self {
    Self(.integer(range)) { if case .integer(let number) = $0, range.contains(number) { number } else { nil } }
  }
}

extension SettingsForm where Value == Double {
  public static func decimal(_ range: ClosedRange<Double>) -> Self {
    Self(.decimal(range)) { value in
      switch value {
      case .decimal(let number) where range.contains(number): number
      case .integer(let number) where range.contains(Double(number)): Double(number)
      default: nil
      }
    }
  }
}

extension SettingsForm where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words that the type has.
  public static var choice: Self {
    Self(.choice(Value.allCases.map(\.rawValue))) {
      if case .text(let word) = $0 { Value(rawValue: word) } else { nil }
    }
  }
}

extension SettingsForm {
  /// A list of values, each once and in their order.
  public static func list<Element: Hashable>(_ element: SettingsForm<Element>) -> Self where Value == [Element] {
    Self(.list(element.expectation)) { value in
      guard case .list(let values) = value else { return nil }
      let elements = values.compactMap(element.read)
      return elements.count == values.count && Set(elements).count == elements.count ? elements : nil
    }
  }
}

extension SettingsForm where Value == Division {
  /// `"410000"`.
  public static var province: Self {
    Self(.province) { value in
      if case .text(let text) = value { Division(provinceCode: text) } else { nil }
    }
  }
}

extension SettingsForm where Value == BirthDate {
  /// `2026-09-01`, a date of TOML.
  public static var day: Self {
    Self(.day) { value in
      guard case .date(let year, let month, let day) = value else { return nil }
      return BirthDate(year: year, month: month, day: day)
    }
  }
}

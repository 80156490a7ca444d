/// What is wrong with a settings file, at one place of it. The file's name is added by whoever knows it.
public struct SettingsProblem: Error, Hashable, Sendable {
  /// Counted from 1; `nil` where the whole file is meant.
  public var line: Int?
  /// `transfer.months`; `nil` where no key is meant.
  public var key: String?
  public var kind: Kind

  public init(line: Int? = nil, key: String? = nil, _ kind: Kind) {
    self.line = line
    self.key = key
    self.kind = kind
  }

  public enum Kind: Hashable, Sendable {
    /// Not TOML, or not of the kind that settings are written in: in English words.
    case syntax(String)
    case missing(SettingsExpectation)
    case wrong(SettingsExpectation)
    /// A key that means nothing here; these would.
    case unknownKey(known: [String])
  }
}

/// All that is wrong with one settings file, in the order of its lines; never empty.
public struct SettingsProblems: Error, Hashable, Sendable {
  public var problems: [SettingsProblem]

  public init(_ problems: [SettingsProblem]) { self.problems = problems }
}

/// What a setting must be; its words are in the catalogue of texts.
public indirect enum SettingsExpectation: Hashable, Sendable {
  case text
  case flag
  case integer(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  /// A day of a year, `"08-31"`.
  case monthDay
  /// A day, `2025-01-03`.
  case day
  /// From one day of a year to a later one, `{ from = "07-01", to = "10-31" }`.
  case period
  /// A period inside another.
  case periodWithin(String)
  case choice([String])
  case list(SettingsExpectation)
  /// The code of the division that the file is named after.
  case division(String)
  /// The code of any province, `"410000"`.
  case province
  /// A public key, 32 bytes in Base64.
  case publicKey
}

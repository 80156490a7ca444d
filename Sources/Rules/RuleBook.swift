import Identity
import Settings

/// The editions of the national measures, oldest first, and what the provinces set.
public struct RuleBook: Sendable {
  /// By date of effect; never empty.
  public private(set) var editions: [RuleSet]

  /// `edition` alone.
  public init(_ edition: RuleSet) { editions = [edition] }

  /// Adds an edition; one that takes effect on the same day as another replaces it.
  public mutating func add(_ edition: RuleSet) {
    editions.removeAll { $0.inForceFrom == edition.inForceFrom }
    editions.append(edition)
    editions.sort { $0.inForceFrom < $1.inForceFrom }
  }

  /// Changes every edition, such as to give it the provinces' policies.
  public mutating func updateEach(_ body: (inout RuleSet) -> Void) {
    for index in editions.indices { body(&editions[index]) }
  }

  /// The edition that rules requests of `day`: the last that had taken effect, the first for older requests, the last where
  /// the day is not known.
  public func edition(on day: CalendarDay) -> RuleSet { editions[place(ofEditionOn: day)] }

  private func place(ofEditionOn day: CalendarDay) -> Int {
    day == .none ? editions.count - 1 : editions.lastIndex { $0.inForceFrom <= day } ?? 0
  }

  public var latest: RuleSet { editions[editions.count - 1] }

  /// The least probability at which any edition has a person look at a match.
  public var reviewProbability: Double { editions.map(\.reviewProbability).min() ?? 0 }

  /// Answers one request by the edition of its day.
  public func rule(on findings: RequestFindings) -> Ruling {
    editions[place(ofEditionOn: findings.appliedOn)].rule(on: findings)
  }
}

extension RuleBook {
  /// The settings files of the editions that the program comes with, by name, oldest first.
  public static var builtInFiles: [(name: String, text: String)] {
    [
      ("measures-2013.toml", String(decoding: PackageResources.measures_2013_toml, as: UTF8.self)),
      ("measures-2025.toml", String(decoding: PackageResources.measures_2025_toml, as: UTF8.self)),
    ]
  }

  /// The editions that the program comes with.
  public static func builtIn() throws(SettingsProblems) -> RuleBook {
    var book: RuleBook?
    for file in builtInFiles {
      let edition = try RuleSet(parsing: file.text)
      book?.add(edition)
      if book == nil { book = RuleBook(edition) }
    }
    guard let book else { throw SettingsProblems([]) }
    return book
  }
}

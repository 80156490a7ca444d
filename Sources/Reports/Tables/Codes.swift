import Identity
import Rules

// How values of the rules are spelt in tables: the same in every language.

extension Division {
  /// Six digits; `000000` where it is not known.
  public var code: String {
    let digits = String(rawValue)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

extension Authority {
  /// The division's code; `000000` for the ministry.
  public var code: String { division.code }
}

extension RowEncoder {
  mutating func due(_ due: DueDate) {
    if case .on(let day) = due { self.day(day) } else { code(due.code) }
  }
}

extension DueDate {
  /// The date, or a word that says why there is none.
  var code: String {
    switch self {
    case .on(let day): day.isoText
    case .beyondCalendar(_, let lastYear): "calendar-ends-\(lastYear)"
    case .applicationDateUnknown: "application-date-missing"
    }
  }
}

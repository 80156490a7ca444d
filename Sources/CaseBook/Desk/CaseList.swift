import GRDB
import Identity
import Rules

/// Which cases a list shows.
public struct CaseFilter: Sendable, Hashable {
  public enum Scope: String, Sendable, CaseIterable {
    /// Those that the viewer's authority handles.
    case own
    /// All that it sees (R15).
    case below
    /// Those of which one of its schools is part, whoever handles them.
    case sides
  }

  public enum Due: String, Sendable, CaseIterable { case overdue, week }

  public var scope: Scope
  public var state: Case.State?
  public var verdict: Verdict?
  public var due: Due?

  public init(_ scope: Scope = .own, state: Case.State? = .open, verdict: Verdict? = nil, due: Due? = nil) {
    self.scope = scope
    self.state = state
    self.verdict = verdict
    self.due = due
  }
}

/// A row of the list.
public struct CaseSummary: Sendable, Hashable {
  public var found: Case
  public var awaitsSecondPerson: Bool
}

/// How many cases of a scope have a state and a verdict.
public struct CaseCount: Sendable, Hashable {
  public var state: Case.State
  public var verdict: Verdict
  public var count: Int
  public var overdue: Int

  public init(state: Case.State, verdict: Verdict, count: Int, overdue: Int) {
    self.state = state
    self.verdict = verdict
    self.count = count
    self.overdue = overdue
  }
}

extension CaseStore {
  /// A page of cases by urgency: due date, then what needs a person most, then weight. `after` is the last one of the page before.
  public func list(
    _ filter: CaseFilter, for access: Access, on day: CalendarDay, after: CaseNumber? = nil, limit: Int
  ) throws(CaseBookError) -> [CaseSummary] {
    try read { db in
      var query = Query(filter, access, day)
      if let after { try query.begin(after: after, db) }
      let numbers = try String.fetchAll(
        db.cachedStatement(sql: "\(query.sql) ORDER BY due_order, verdict_order, weight DESC, number LIMIT \(limit)"),
        arguments: StatementArguments(query.arguments))
      return try numbers.compactMap { text in
        guard let number = CaseNumber(text), let found = try Case.fetch(number, db) else { return nil }
        let awaits = try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT EXISTS (SELECT * FROM proposal WHERE \"case\" = ?)"), arguments: [text])
        return CaseSummary(found: found, awaitsSecondPerson: awaits ?? false)
      }
    }
  }

  /// How many cases the scope has, by state and verdict.
  public func counts(
    _ scope: CaseFilter.Scope, for access: Access, on day: CalendarDay
  ) throws(CaseBookError) -> [CaseCount] {
    try read { db in
      let query = Query(CaseFilter(scope, state: nil), access, day)
      let source = query.sql.replacing(
        "SELECT number", with: "SELECT state, verdict, count(*) AS count, sum(due_order < ?) AS overdue",
        maxReplacements: 1)
      return try Row.fetchAll(
        db, sql: "\(source) GROUP BY state, verdict",
        arguments: StatementArguments([day.stored as (any DatabaseValueConvertible)?] + query.arguments)
      ).map {
        CaseCount(
          state: try $0.code("state"), verdict: try $0.code("verdict"), count: $0["count"], overdue: $0["overdue"])
      }
    }
  }

  /// A list's conditions in SQL. What the viewer may not see is not selected: nothing is filtered afterwards.
  private struct Query {
    private var conditions: [String] = []
    private(set) var arguments: [(any DatabaseValueConvertible)?] = []

    init(_ filter: CaseFilter, _ access: Access, _ day: CalendarDay) {
      if let range = access.range, let authority = access.viewer.authority {
        let bounds: [(any DatabaseValueConvertible)?] = [range.lowerBound, range.upperBound]
        switch filter.scope {
        case .own:
          add("handler = ? AND handler_level = ?", [authority.division.stored, authority.level.rawValue])
        case .below where authority == .ministry: break
        case .below: add("(handler BETWEEN ? AND ? OR authority BETWEEN ? AND ?)", bounds + bounds)
        case .sides where authority == .ministry: break
        case .sides: add("number IN (SELECT \"case\" FROM side WHERE division BETWEEN ? AND ?)", bounds)
        }
      } else if case .school(let school, _) = access.viewer.seat, school != .none {
        add("request IN (SELECT id FROM request WHERE school = ?)", [school.stored])
      } else {
        add("FALSE", [])
      }
      // A school's few cases are found by the school: the sign keeps the index of the order, which has those of all, out of it.
      if let state = filter.state { add(access.range == nil ? "+state = ?" : "state = ?", [state.rawValue]) }
      if let verdict = filter.verdict { add("verdict = ?", [verdict.rawValue]) }
      switch filter.due {
      case .overdue: add("due_order < ?", [day.stored])
      case .week: add("due_order <= ?", [CalendarDay(rawValue: day.rawValue + 7).stored])
      case nil: break
      }
    }

    private mutating func add(_ condition: String, _ values: [(any DatabaseValueConvertible)?]) {
      conditions.append(condition)
      arguments += values
    }

    mutating func begin(after number: CaseNumber, _ db: Database) throws {
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT due_order, verdict_order, -weight AS lightness FROM \"case\" WHERE number = ?",
          arguments: [number.description])
      else { return }
      add(
        "(due_order, verdict_order, -weight, number) > (?, ?, ?, ?)",
        [
          row["due_order"] as Int, row["verdict_order"] as Int, row["lightness"] as Double, number.description,
        ])
      add("due_order >= ?", [row["due_order"] as Int])
    }

    var sql: String {
      "SELECT number FROM \"case\"" + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
    }
  }
}

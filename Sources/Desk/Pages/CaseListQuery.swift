import CaseBook
import Rules

/// A list's filter as an address has it: `scope=own&state=open&verdict=review&due=overdue`.
struct CaseListQuery: Sendable, Hashable {
  var filter = CaseFilter()
  var after: CaseNumber?

  init() {}

  init(_ filter: CaseFilter) { self.filter = filter }

  /// What is none of a filter's words is as if it were not there.
  init(_ query: [String: String]) {
    filter.scope = query["scope"].flatMap(CaseFilter.Scope.init) ?? .own
    filter.state = query["state"] == "all" ? nil : query["state"].flatMap(Case.State.init) ?? .open
    filter.verdict = query["verdict"].flatMap(Verdict.init)
    filter.due = query["due"].flatMap(CaseFilter.Due.init)
    after = query["after"].flatMap { CaseNumber($0) }
  }

  /// Without the place in the list.
  var text: String {
    var parts = ["scope=\(filter.scope.rawValue)", "state=\(filter.state?.rawValue ?? "all")"]
    if let verdict = filter.verdict { parts.append("verdict=\(verdict.rawValue)") }
    if let due = filter.due { parts.append("due=\(due.rawValue)") }
    return parts.joined(separator: "&")
  }

  func with(_ change: (inout CaseFilter) -> Void) -> String {
    var filter = filter
    change(&filter)
    return "/cases?\(CaseListQuery(filter).text)"
  }
}

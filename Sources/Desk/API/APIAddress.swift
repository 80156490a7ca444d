import CaseBook

/// Every address of the API that needs a token or a session.
enum APIAddress: Sendable, Hashable {
  case cases
  case caseFile(CaseNumber)
  case decisions(CaseNumber)
  case request(String)
  case check
}

extension APIAddress: Routed {
  static let routes: [Route<APIAddress>] = [
    Route(.get, "/api/v1/cases", .cases),
    Route(.get, "/api/v1/cases/{number}") { CaseNumber($0[0]).map { .caseFile($0) } },
    Route(.post, "/api/v1/cases/{number}/decisions") { CaseNumber($0[0]).map { .decisions($0) } },
    Route(.get, "/api/v1/requests/{id}") { .request($0[0]) },
    Route(.post, "/api/v1/check", .check),
  ]
}

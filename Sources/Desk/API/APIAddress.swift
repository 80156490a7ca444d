import CaseBook

/// Every address of the API: `/api/v1/…`.
enum APIAddress: Sendable, Hashable {
  case cases
  case caseFile(CaseNumber)
  case decisions(CaseNumber)
  case request(String)
  case check

  init?(_ method: DeskRequest.Method, _ segments: [String]) {
    guard segments.count >= 3, segments[0] == "api", segments[1] == "v1" else { return nil }
    let rest = Array(segments.dropFirst(3))
    switch (method, segments[2], rest.count) {
    case (.get, "cases", 0): self = .cases
    case (.get, "cases", 1):
      guard let number = CaseNumber(rest[0]) else { return nil }
      self = .caseFile(number)
    case (.post, "cases", 2) where rest[1] == "decisions":
      guard let number = CaseNumber(rest[0]) else { return nil }
      self = .decisions(number)
    case (.get, "requests", 1): self = .request(rest[0])
    case (.post, "check", 0): self = .check
    default: return nil
    }
  }
}

import Identity

/// One of the schools that a case is about: the one that asks, or that of a hit, by its record id. No two hits share one, but a
/// hit may have the request's own.
public enum CaseSide: Sendable, Hashable {
  case request
  case hit(String)

  /// As the book keeps it: a record's id is never empty.
  var stored: String {
    switch self {
    case .request: ""
    case .hit(let recordID): recordID
    }
  }

  init(stored: String) { self = stored.isEmpty ? .request : .hit(stored) }
}

extension Case {
  /// The request, and what was found for it, in the order of ``evidence``.
  public var sides: [CaseSide] { [.request] + evidence.map { .hit($0.recordID) } }

  public func recordID(of side: CaseSide) -> String {
    switch side {
    case .request: requestID
    case .hit(let recordID): recordID
    }
  }

  /// Where the side's school lies; `nil` for one that the case does not have.
  public func division(of side: CaseSide) -> Division? {
    switch side {
    case .request: requestDivision
    case .hit(let recordID): evidence.first { $0.recordID == recordID }?.schoolDivision
    }
  }
}

import CaseBook

/// A row of `events.csv`: what the night changed about a case or a request.
public struct EventRow: ReportRow, Hashable {
  public var event: CaseEvent

  public init(_ event: CaseEvent) { self.event = event }

  public static let table = "events"
  public static let columns = ["request_id", "case", "event", "detail", "person"]

  public func encode(into row: inout RowEncoder) {
    row.text(event.requestID)
    row.text(event.number?.description ?? "")
    row.text(event.kind.rawValue)
    row.text(event.detail)
    row.text(event.person)
  }

  public static func < (a: EventRow, b: EventRow) -> Bool {
    (a.event.requestID, a.event.kind.rawValue, a.event.detail) < (
      b.event.requestID, b.event.kind.rawValue, b.event.detail
    )
  }
}

import CaseBook
import Nightly
import Reports

extension Desk {
  /// How far a running job has come, as server-sent events, until it ends. Where none runs the stream ends at once, and the
  /// browser asks again after a few seconds: a page that waits for the night holds no connection. It ends with the session too.
  func progress(_ access: Access, _ context: PageContext, session digest: String) -> DeskResponse {
    guard access.may(enter: .nights), access.viewer.isAtMinistry else { return notFound(context) }
    let file = NightProgressFile(workspace)
    let archive = archive
    let events = AsyncStream<String> { continuation in
      let task = Task {
        continuation.yield("retry: \(Self.askAgain)\n\n")
        for index in 0..<Self.limit where !Task.isCancelled {
          if index % Self.eventsPerLook == 0, !hasSession(digest) { return continuation.finish() }
          guard let progress = file.read() else { break }
          continuation.yield(
            Self.event(
              "progress",
              [
                .init("stage", .text(progress.stage.rawValue)), .init("rows", .text(progress.rows.grouped)),
              ]))
          try? await Task.sleep(for: .milliseconds(250))
        }
        // Whoever has seen fewer nights than there are asks for the page again.
        continuation.yield(Self.event("idle", [.init("latest", .text(archive.names().first ?? ""))]))
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
    return DeskResponse(headers: [("Content-Type", "text/event-stream")], content: .events(events))
  }

  /// Milliseconds.
  private static let askAgain = 3000
  /// An hour's events; then the browser asks again.
  private static let limit = 4 * 3600
  /// Every second somebody may have logged out.
  private static let eventsPerLook = 4

  /// To be told of a night is no use of the session, and keeps it no longer.
  private func hasSession(_ digest: String) -> Bool {
    (try? book.session(digest, at: now(), limits: options.sessions, isUse: false)) != nil
  }

  private static func event(_ name: String, _ members: [JSONValue.Member]) -> String {
    "event: \(name)\ndata: \(JSONValue.object(members).line)\n\n"
  }
}

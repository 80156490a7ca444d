import Engine
import Foundation
import Reports

/// The forms of messages on standard error.
public enum LogFormat: String, Codable, CaseIterable, Sendable {
  case text
  case json
}

/// What a person sees while a command runs: messages, and progress as a bar on a terminal or a line every ten seconds.
///
/// Everything goes to standard error; standard output is for results. Any thread may call.
public final class Terminal: Sendable {
  public let language: Language
  public let isQuiet: Bool
  private let logFormat: LogFormat
  private let showsBar: Bool
  private let state = Guarded(State())

  private struct State {
    var stage: ProgressText?
    var stageBegan = ContinuousClock.now
    var nextDraw = ContinuousClock.now
    var barIsDrawn = false
  }

  public init(language: Language, isQuiet: Bool, logFormat: LogFormat) {
    self.language = language
    self.isQuiet = isQuiet
    self.logFormat = logFormat
    showsBar = !isQuiet && logFormat == .text && isatty(STDERR_FILENO) == 1
  }

  /// Tells how far `stage` has come. Cheap enough to be called for every batch: it draws when it is time to.
  public func progress(_ stage: ProgressText, done: Int, total: Int?, rows: Int) {
    if isQuiet { return }
    let now = ContinuousClock.now
    state.withLock { state in
      if state.stage != stage {
        state.stage = stage
        state.stageBegan = now
        state.nextDraw = now + (showsBar ? .milliseconds(100) : .seconds(10))
        return
      }
      guard now >= state.nextDraw else { return }
      state.nextDraw = now + (showsBar ? .milliseconds(100) : .seconds(10))
      let elapsed = state.stageBegan.duration(to: now) / .seconds(1)
      let line = ProgressLine(stage: stage, done: done, total: total, rows: rows, seconds: elapsed)
      if showsBar {
        Self.write("\r\u{1B}[2K\(line.bar(width: 24, language: language))")
        state.barIsDrawn = true
      } else {
        emit(
          line.plain(language: language), level: "info",
          extra: [
            .init("stage", .text(stage.rawValue)), .init("done", .integer(done)),
            .init("total", total.map(JSONValue.integer) ?? .null), .init("rows", .integer(rows)),
          ])
      }
    }
  }

  /// Takes the bar off the screen.
  public func endProgress() {
    state.withLock { state in
      if state.barIsDrawn { Self.write("\r\u{1B}[2K") }
      state.barIsDrawn = false
      state.stage = nil
    }
  }

  /// Says something, unless it was asked to be quiet.
  public func say(_ text: Text) {
    if isQuiet { return }
    endProgress()
    emit(text[language], level: "info")
  }

  /// Says what went wrong; this is never kept back.
  public func complain(_ text: Text) {
    endProgress()
    emit(text[language], level: "error")
  }

  private func emit(_ message: String, level: String, extra: [JSONValue.Member] = []) {
    switch logFormat {
    case .text: Self.write("\(message)\n")
    case .json:
      let members: [JSONValue.Member] = [
        .init("time", .text(Date.now.ISO8601Format())), .init("level", .text(level)), .init("message", .text(message)),
      ]
      Self.write("\(JSONValue.object(members + extra).line)\n")
    }
  }

  public static func writeError(_ message: String) {
    write(message.hasSuffix("\n") ? message : "\(message)\n")
  }

  private static func write(_ text: String) {
    // A standard error that is closed takes no messages: there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

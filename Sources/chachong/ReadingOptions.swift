import ArgumentParser
import Console
import Engine
import Foundation
import Identity
import Nightly
import Register
import Reports
import Rules
import Submission

/// How submission files are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Encoding of the files: utf-8 or gb18030. (default: found out for each)")
  var encoding: TextEncoding?

  @Option(help: "Day on which ages and grades are looked at, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  /// The day of the run.
  var day: CalendarDay { date ?? .today }

  /// Requests: of `kind`, or of what their files' names say.
  func requestStream(_ kind: SubmissionKind?, workers: Workers, terminal: Terminal) -> SubmissionStream {
    var stream = stream(kind ?? .late, workers: workers, terminal: terminal)
    if kind == nil { stream.kindsByName = Set(SubmissionKind.allCases.filter(\.isRequest)) }
    return stream
  }

  func stream(_ kind: SubmissionKind, workers: Workers, terminal: Terminal) -> SubmissionStream {
    SubmissionStream(workers: workers, kind: kind, day: day, encoding: encoding) { progress in
      terminal.progress(.reading, done: progress.bytes, total: nil, rows: progress.rows)
    }
  }

  func sources(_ paths: [String], workers: Workers) throws(Failure) -> Sources {
    try orFail { () throws(RegisterError) in try Sources(paths, workers: workers) }
  }

  /// The registrations of registers and files.
  func load(
    _ sources: Sources, within plan: SpillPlan? = nil, workers: Workers, terminal: Terminal
  ) throws(Failure) -> SubmissionStream.Loaded {
    try orFail { () throws(SourceError) in
      try stream(.register, workers: workers, terminal: terminal).load(sources, within: plan)
    }
  }
}

extension TextEncoding: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(isoText: argument) }
}

extension SubmissionKind: ExpressibleByArgument {}

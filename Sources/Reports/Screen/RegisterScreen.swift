import Register

/// What a register holds, as a table for a terminal.
public struct RegisterScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// The text, ending with a line break.
  public func text(of register: Register) -> String {
    let headings: [RegisterText.Heading] = [.submission, .date, .enrolled, .rows, .live, .share, .bytes, .index]
    var table = ScreenTable(header: headings.map { $0.text[language] })
    for segment in register.segments {
      for part in segment.entry.parts {
        for (index, submission) in part.submissions.enumerated() {
          let dates = ["\(submission.date)", "\(submission.enrolledOn)"]
          // Of submissions that were put together what counts is known together only.
          let isLast = index == part.submissions.count - 1
          table.add(
            [submission.name] + dates + [submission.rows.grouped] + (isLast ? state(of: part, in: segment) : []))
        }
      }
    }
    let bytes = register.segments.reduce(0) { $0 + $1.byteCount }
    return table.text
      + RegisterText.total(
        segments: register.segments.count, registrations: register.liveCount, bytes: bytes)[language] + "\n"
  }

  private func state(of part: SegmentPart, in segment: Segment) -> [String] {
    let live = segment.liveCount(in: part.rows)
    let share = part.rows.isEmpty ? 1 : Double(live) / Double(part.rows.count)
    let counts = [live.grouped, "\((share * 100).fixed(places: 1)) %"]
    // The file is told of once, with the last of what shares it.
    guard part.rows.upperBound == segment.entry.parts.last?.rows.upperBound else { return counts }
    return counts + [
      segment.byteCount.grouped, (segment.hasIndex ? RegisterText.yes : RegisterText.no)[language],
    ]
  }
}

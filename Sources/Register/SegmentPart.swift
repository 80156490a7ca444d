/// Rows of a segment that follow one another, and what they are from.
public struct SegmentPart: Sendable {
  /// One; several where compaction put their rows together, since it is not kept then which row is from which.
  public var submissions: [Catalogue.Submission]
  public var rows: Range<Int>

  /// The name of the one submission that the rows are from.
  public var name: String? { submissions.count == 1 ? submissions[0].name : nil }
}

extension Catalogue.Segment {
  /// Its rows by submission, in their order, but for those of submissions that were taken out.
  public var parts: [SegmentPart] {
    if !isKeptApart || listed.count < 2 { return [SegmentPart(submissions: submissions, rows: 0..<rows)] }
    return listedRows.filter { !$0.submission.isRemoved }.map {
      SegmentPart(submissions: [$0.submission], rows: $0.rows)
    }
  }

  /// Whether it is known which row is from which submission, so that each of these can be taken out.
  public var isKeptApart: Bool { compacted == nil || listed.count == 1 }

  /// Whether its submissions have as many rows as it has; of those that compaction put together some are left out.
  var isCountedRight: Bool {
    var left = rows
    for submission in listed {
      guard (0...Register.segmentCapacity).contains(submission.rows) else { return false }
      left -= submission.rows
    }
    return compacted != nil || left == 0
  }

  /// Rows of submissions that were taken out.
  var removedRows: RowSet {
    var removed = RowSet()
    if compacted != nil { return removed }
    for part in listedRows where part.submission.isRemoved {
      for row in part.rows { removed.insert(row, of: rows) }
    }
    return removed
  }

  private var listedRows: [(submission: Catalogue.Submission, rows: Range<Int>)] {
    var end = 0
    return listed.map { submission in
      defer { end += submission.rows }
      return (submission, end..<end + submission.rows)
    }
  }
}

extension Segment {
  /// The rows of earlier segments, and earlier ones of this, that rows of some of its submissions replace.
  func replacedRows(
    of isWanted: (Catalogue.Submission) -> Bool = { !$0.isRemoved }
  ) throws(RegisterError) -> [RowReference] {
    guard var reader = SectionReader(file, .replaced, runLength: 64) else { return [] }
    let count = reader.section.itemCount
    var rows: [RowReference] = []
    var start = 0
    for submission in entry.listed {
      let end = start + min(max(submission.replaced ?? count, 0), count - start)
      if isWanted(submission) { try reader.append(start..<end, to: &rows) }
      start = end
    }
    return rows
  }
}

import Identity

/// A province's list of approved schools (R3), read from text: a line a school, its code of ten digits and, where it has no
/// enrolment plan for all grades, those that it has one for (R6): `2141000001 1-6`. `#` begins a comment.
public struct SchoolList: Sendable, Hashable {
  /// The grades, in years of schooling begun, that each school may take pupils into.
  public private(set) var grades: [SchoolCode: ClosedRange<Int>]

  /// A line that is neither a school nor a comment, counted from 1.
  public struct LineError: Error, Hashable, Sendable {
    public var line: Int
  }

  /// Throws at the first line that is no school of `province`.
  public init(parsing text: String, province: Division) throws(LineError) {
    grades = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let fields = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      if fields.isEmpty { continue }
      guard fields.count <= 2, let school = SchoolCode(digits: fields[0]), school.province == province,
        let range = fields.count == 2 ? Self.grades(fields[1]) : 1...12
      else { throw LineError(line: index + 1) }
      grades[school] = range
    }
  }

  public func isApproved(_ school: SchoolCode) -> Bool { grades[school] != nil }

  /// Whether the school has an enrolment plan for the grade; one that is not on the list has none.
  public func hasPlan(_ school: SchoolCode, forGrade grade: Int) -> Bool { grades[school]?.contains(grade) ?? false }

  /// `1-6`, or `7` alone.
  private static func grades(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { Int(digits: $0, count: $0.utf8.count) ?? 0 }
    guard (1...2).contains(ends.count), let first = ends.first, let last = ends.last, first <= last,
      (1...12).contains(first), last <= 12
    else { return nil }
    return first...last
  }
}

import Identity

/// A province's list of approved schools (R3), read from text: a code of ten digits a line, `#` before a comment.
public struct SchoolList: Sendable, Hashable {
  public var schools: Set<SchoolCode>

  /// A line that is neither a code nor a comment, counted from 1.
  public struct LineError: Error, Hashable, Sendable {
    public var line: Int
  }

  /// Throws at the first line that is no code of a school in `province`.
  public init(parsing text: String, province: Division) throws(LineError) {
    schools = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let content = line.prefix { $0 != "#" }.filter { $0 != " " && $0 != "\t" }
      if content.isEmpty { continue }
      guard content.utf8.count == 10, let code = UInt64(content), content.utf8.allSatisfy({ 48...57 ~= $0 }) else {
        throw LineError(line: index + 1)
      }
      let school = SchoolCode(rawValue: code)
      guard school.province == province else { throw LineError(line: index + 1) }
      schools.insert(school)
    }
  }
}

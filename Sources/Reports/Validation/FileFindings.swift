import Engine
import Identity
import Submission

/// What is wrong with a submission file.
public struct FileFindings: Sendable {
  public let file: String
  public var unknownColumns: [String] = []
  /// Why the file as a whole cannot be used; `nil` where it can.
  public var refusal: SubmissionError?
  public private(set) var admitted = 0
  public private(set) var rejected = 0
  private var findings: [Finding] = []

  public init(file: String) { self.file = file }

  /// The rows that cannot be used, as whoever reads the file finds them.
  public init(_ outcome: FileOutcome) {
    self.init(file: outcome.path)
    unknownColumns = outcome.unknownColumns
    refusal = outcome.error
    admitted = outcome.registrations
    rejected = outcome.rejected
    for reject in outcome.rejects { add(reject) }
  }

  /// The file's name without the folder.
  public var name: String { file.split(separator: "/").last.map(String.init) ?? file }

  public var rows: Int { admitted + rejected }
  public var isClean: Bool { refusal == nil && findings.isEmpty }

  public mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Adds why a row cannot be used.
  public mutating func add(_ reject: Reject) {
    add(
      Finding(
        .rejected(reject.reason), line: Int(reject.line), column: reject.column, maskedValue: reject.maskedValue))
  }

  /// Adds what looks wrong with a row that is used.
  public mutating func add(_ flags: RegistrationFlags, of record: RawRecord) {
    for (flag, _, _) in RegistrationFlags.named where flags.contains(flag) {
      for column in flag.columns(in: record) {
        add(
          Finding(
            .flagged(flag), line: record.line, column: column.name, maskedValue: column.masked(text: record[column])))
      }
    }
  }

  /// By line, then by column and code.
  public var sorted: [Finding] {
    findings.sorted { a, b in
      if a.line != b.line { return a.line < b.line }
      let (x, y) = ((a.column ?? "", a.kind.code), (b.column ?? "", b.kind.code))
      return x == y ? a.otherLine ?? 0 < b.otherLine ?? 0 : x < y
    }
  }

  /// Findings of one kind about one column.
  public struct Group: Sendable, Hashable {
    public var kind: FindingKind
    public var column: String?
    public var count: Int
    /// The first ones, at most ``exampleLimit``, by line.
    public var examples: [Finding]
  }

  public static let exampleLimit = 5

  /// Whether ``groups`` leave lines out.
  public var isAbridged: Bool { groups.contains { $0.examples.count < $0.count } }

  /// What cannot be used first, then the largest.
  public var groups: [Group] {
    struct Key: Hashable {
      var kind: FindingKind
      var column: String?
    }
    var groups: [Key: Group] = [:]
    for finding in sorted {
      let key = Key(kind: finding.kind, column: finding.column)
      let empty = Group(kind: finding.kind, column: finding.column, count: 0, examples: [])
      groups[key, default: empty].note(finding)
    }
    let order = FindingKind.Effect.allCases
    return groups.values.sorted { a, b in
      let (x, y) = (order.firstIndex(of: a.kind.effect) ?? 0, order.firstIndex(of: b.kind.effect) ?? 0)
      if x != y { return x < y }
      if a.count != b.count { return a.count > b.count }
      return (a.kind.code, a.column ?? "") < (b.kind.code, b.column ?? "")
    }
  }
}

extension FileFindings.Group {
  fileprivate mutating func note(_ finding: Finding) {
    count += 1
    if examples.count < FileFindings.exampleLimit { examples.append(finding) }
  }
}

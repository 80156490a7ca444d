import CaseBook
import Rules

/// What a night came to, in numbers: for the screen, `report.html` and the metrics.
public struct NightSummary: Sendable, Hashable {
  /// A province's files and requests.
  public struct Province: Sendable, Hashable {
    /// Six digits, and the name.
    public var code: String
    public var name: String
    public var files = 0
    public var refusedFiles = 0
    public var admitted = 0
    public var rejected = 0
    public var requests = 0
    /// By verdict, in the order of ``Verdict``.
    public var verdicts: [Int] = Verdict.allCases.map { _ in 0 }

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  public var night: String
  public var registrations = 0
  public var requests = 0
  public var verdicts: [RunSummary.Count] = []
  public var files = 0
  public var refusedFiles = 0
  public var rows = 0
  public var admitted = 0
  public var rejected = 0
  public var provinces: [Province] = []
  public var silent: [SilentProvince] = []
  /// Open cases after the night.
  public var openCases = 0
  /// What happened to cases and approvals.
  public var events: [RunSummary.Count] = []
  public var unusedApprovals = 0
  public var unusedDecisions = 0
  public var overdue = 0
  public var folder = ""

  public init(night: String) { self.night = night }
}

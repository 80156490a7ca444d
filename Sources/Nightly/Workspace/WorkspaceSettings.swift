import CaseBook
import Identity
import Reports
import Settings

/// What `chachong.toml` sets for a workspace.
public struct WorkspaceSettings: Sendable, Hashable {
  public var language: Language
  public var signatures: SignaturePolicy
  /// What opens sealed files; `nil`: each is refused.
  public var openingKey: String?
  /// Provinces that send something every night.
  public var expected: [Division]
  /// `nil`: the built-in model.
  public var model: String?
  /// `nil`: the built-in editions of the national measures.
  public var edition: String?
  /// Whether the ministry's own report may show names and numbers in full.
  public var unmasked: Bool
  public var casesShown: Int
  public var metricsFile: String
  /// Whether a night makes the look-up tables of what it enrolled.
  public var index: Bool
  /// Days after which a night may put submissions together that can be taken out one by one until then; 0: never.
  public var compactAfterDays: Int
  /// Decisions that a second person must agree to, at the desk.
  public var secondPerson: [DecisionKind]
  /// Whether, across provinces, two children need the evidence of each side.
  public var bothSides: Bool
  /// Answers at once that a user is given in an hour: with enough of them a child's number could be found by trying.
  public var checksPerHour: Int

  public var decisionPolicy: DecisionPolicy {
    DecisionPolicy(secondPerson: Set(secondPerson), bothSides: bothSides)
  }

  /// The commented defaults, which `chachong init` writes.
  public static func template(_ language: Language) -> String {
    switch language {
    case .chinese: String(decoding: PackageResources.chachong_zh_toml, as: UTF8.self)
    case .english: String(decoding: PackageResources.chachong_toml, as: UTF8.self)
    }
  }

  /// Throws all that is wrong.
  public init(parsing text: String) throws(SettingsProblems) {
    var settings = SettingsReader(text)
    language = settings.optional("night.language", .choice) ?? .chinese
    signatures = settings.optional("inbox.signatures", .choice) ?? .required
    openingKey = settings.optional("inbox.opening_key", .text)
    expected = settings.optional("inbox.expected", .list(.province)) ?? []
    if !expected.allSatisfy(\.isKnown) { settings.reject("inbox.expected", expecting: .list(.province)) }
    model = settings.optional("check.model", .text)
    edition = settings.optional("check.edition", .text)
    unmasked = settings.optional("reports.unmasked", .flag) ?? false
    casesShown = settings.optional("reports.cases_shown", .integer(0...10_000)) ?? 100
    metricsFile = settings.optional("metrics.file", .text) ?? "chachong.prom"
    index = settings.optional("register.index", .flag) ?? true
    compactAfterDays = settings.optional("register.compact_after_days", .integer(0...36_500)) ?? 90
    secondPerson = settings.optional("desk.second_person", .list(.choice)) ?? [.delete]
    bothSides = settings.optional("desk.both_sides", .flag) ?? true
    checksPerHour = settings.optional("desk.checks_per_hour", .integer(1...1_000_000)) ?? 300
    try settings.finish()
  }
}

/// Whether files must be signed by the provinces that they are of.
public enum SignaturePolicy: String, Sendable, CaseIterable {
  case required
  case off
}

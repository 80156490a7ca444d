import Engine
import Foundation
import Identity
import Linkage
import Reports
import Rules
import Submission

/// What `sweep` and `check` report alike: files, rejects, blocking.
public enum RunReport {
  /// Of a file that was refused whole no row is admitted, however good.
  public static func files(_ outcomes: [FileOutcome]) -> [RunSummary.File] {
    let names = FileNames(outcomes)
    return outcomes.map { outcome in
      let admitted = outcome.error == nil ? outcome.registrations : 0
      return RunSummary.File(
        name: names[outcome], kind: outcome.kind.rawValue, admitted: admitted, rejected: outcome.rows - admitted,
        refusal: outcome.error.map { "\($0)" }, unknownColumns: outcome.unknownColumns)
    }
  }

  public static func rejects(_ outcomes: [FileOutcome]) -> [RejectRow] {
    let names = FileNames(outcomes)
    return outcomes.flatMap { outcome in
      outcome.rejects.map { reject in
        RejectRow(
          file: names[outcome], line: Int(reject.line), column: reject.column, reason: reject.reason.rawValue,
          maskedValue: reject.maskedValue)
      }
    }
  }

  /// How many requests got which verdict, of those that requests of their kinds can get.
  public static func verdicts(_ rulings: [Ruling]) -> [RunSummary.Count] {
    rulings.countsOfVerdicts.map { .init($0.verdict.rawValue, $0.count) }
  }

  public static func blocking(
    _ statistics: [BlockingStatistics], registration: (UInt32) -> Registration?
  ) -> [RunSummary.Blocking] {
    statistics.map { rule in
      RunSummary.Blocking(
        rule: rule.rule.label, pairs: rule.newPairs,
        largestBlocks: rule.largestBlocks.map { block in
          .init(
            maskedKey: registration(block.ordinal).map { rule.rule.maskedKey(of: $0) } ?? "",
            registrations: block.size)
        },
        pairsLeftOut: rule.leftOutPairs, blocksOverLimit: rule.refinedBlocks)
    }
  }
}

extension BlockingRule {
  /// What the registrations of a block share, so that it can be recognised but nobody in it.
  public func maskedKey(of registration: Registration) -> String {
    let year = registration.birthDate == .none ? "" : "\(registration.birthDate.civil.year)"
    switch self {
    case .number: return "number"
    case .phone:
      let phone = String(registration.guardianPhone)
      return phone.prefix(3) + String(repeating: "*", count: max(phone.count - 5, 0)) + phone.suffix(2)
    case .soundAndHukou, .surnameBirthDateAndHukou: return "\(year) \(registration.hukouDivision.rawValue)"
    case .soundAndSchool: return "\(registration.schoolCode.rawValue)"
    default: return year
    }
  }
}

import Engine
import Identity
import Submission

/// A small file of which each row is an entry of some kind: approvals, decisions.
public struct FormFile<Entry: Sendable>: Sendable {
  public var entries: [Entry] = []
  /// Rows = entries + rejects, unless the file was refused whole.
  public var outcome: FileOutcome

  init(
    path: String, kind: SubmissionKind, encoding: TextEncoding?, limits: SubmissionLimits,
    entry: (RawRecord) throws(Reject) -> Entry
  ) {
    outcome = FileOutcome(path: path, kind: kind)
    do throws(SubmissionError) {
      let rows = try RawRecord.readAll(inFile: path, kind: kind, encoding: encoding, limits: limits)
      outcome.rejects = rows.rejects
      for record in rows.records {
        do throws(Reject) { entries.append(try entry(record)) } catch { outcome.rejects.append(error) }
      }
      outcome.registrations = entries.count
      outcome.rejects.sort { $0.line < $1.line }
      outcome.error = limits.refusal(of: outcome)
    } catch {
      outcome.error = error
    }
    if outcome.error != nil { entries = [] }
  }
}

extension RawRecord {
  /// That the value in `column` cannot be used.
  func reject(_ column: Column, _ reason: RejectReason) -> Reject {
    Reject(
      line: UInt32(clamping: line), column: column.name, reason: reason,
      maskedValue: Masking.value(String(self[column].prefix(60))), recordID: nil)
  }

  /// The day in `column`, which must not lie after `last`.
  func day(_ column: Column, until last: BirthDate?) throws(Reject) -> BirthDate {
    guard let day = BirthDate(parsing: Array(self[column].utf8).span), day <= last ?? day else {
      throw reject(column, .impossibleDate)
    }
    return day
  }

  /// The text in `column`, which must not be empty.
  func text(_ column: Column) throws(Reject) -> String {
    if self[column].isEmpty { throw reject(column, .emptyValue) }
    return self[column]
  }

  /// The record id in `column`. What is none may be a child's number, which no report and no case book may hold.
  func requireRecordID(_ column: Column) throws(Reject) -> String {
    guard let id = recordID(in: column) else {
      throw reject(column, isBlank(column) ? .emptyValue : .malformedValue)
    }
    return id
  }

  func isBlank(_ column: Column) -> Bool { self[column].allSatisfy { $0 == " " || $0 == "\t" } }
}

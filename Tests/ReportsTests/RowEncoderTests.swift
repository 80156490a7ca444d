import Foundation
import Identity
import Rules
import TestSupport
import Testing

@testable import Reports

struct RowEncoderTests {
  /// A row of one field of each form that is written digit by digit.
  struct Row: ReportRow, Hashable {
    var day: CalendarDay
    var division: Division
    var due: DueDate
    var number: Double

    static let table = "row"
    static let columns = ["day", "division", "due", "number"]

    func encode(into row: inout RowEncoder) {
      row.day(day)
      row.division(division)
      row.due(due)
      row.decimal(number, places: 3)
    }

    static func < (a: Self, b: Self) -> Bool { a.day < b.day }
  }

  /// The same as texts.
  struct SlowRow: ReportRow, Hashable {
    var row: Row

    static let table = Row.table
    static let columns = Row.columns

    func encode(into encoder: inout RowEncoder) {
      encoder.text(row.day.isoText)
      encoder.text(row.division.code)
      encoder.text(row.due.code)
      encoder.decimal(row.number, places: 3)
    }

    static func < (a: Self, b: Self) -> Bool { a.row < b.row }
  }

  static let rows: [Row] = {
    var generator = SeededGenerator(seed: 7)
    let days = (0...2000).map { CalendarDay(rawValue: UInt16(truncatingIfNeeded: $0 * 31)) }
    return days.map { day in
      let due = [DueDate.on(day), .beyondCalendar(days: 3, lastYear: 2026), .applicationDateUnknown(days: 1)]
      return Row(
        day: day, division: Division(rawValue: .random(in: 0...999_999, using: &generator)),
        due: due.randomElement(using: &generator) ?? .on(day), number: .random(in: -30...30, using: &generator))
    }
  }()

  @Test("days, divisions and due dates are written as their texts are", arguments: ReportFormat.allCases)
  func agreesWithTexts(_ format: ReportFormat) {
    #expect(Self.rows.table(format) == Self.rows.map(SlowRow.init).table(format))
  }

  @Test("rows that share their first fields are the same as row by row", arguments: ReportFormat.allCases, 0...4)
  func sharing(_ format: ReportFormat, _ count: Int) {
    let first = Self.rows[50]
    let rows = Self.rows.map { row in
      Row(
        day: count > 0 ? first.day : row.day, division: count > 1 ? first.division : row.division,
        due: count > 2 ? first.due : row.due, number: count > 3 ? first.number : row.number)
    }
    var encoder = RowEncoder(format: format, columns: Row.columns)
    var slow = encoder
    for rows in [rows, [], rows.suffix(1)] {
      encoder.rows(rows, sharing: count)
      for row in rows { slow.row(row) }
    }
    encoder.row(first)
    slow.row(first)
    #expect(encoder.bytes == slow.bytes)
  }

  @Test("fixed decimals agree with printf, with as many places as there can be", arguments: 0...9)
  func fixedAgreesWithPrintf(_ places: Int) {
    var generator = SeededGenerator(seed: UInt64(places))
    for _ in 0..<1000 {
      // A number that is exact with these places, so that no rounding is in question.
      let whole = Int.random(in: -999_999...999_999, using: &generator)
      let value = Double(whole) / pow(10, Double(places))
      #expect(value.fixed(places: places) == String(format: "%.\(places)f", value))
    }
  }
}

import Foundation
import GRDB
import Identity
import Rules

// How values lie in the database. What it holds and this version does not know is damage.

extension CalendarDay {
  var stored: Int { Int(decimal) }

  init(stored: Int) { self = CalendarDay(decimal: UInt32(clamping: stored)) ?? .none }
}

extension DueDate {
  /// The date; 0 where there is none.
  var stored: Int {
    if case .on(let day) = self { day.stored } else { 0 }
  }
}

extension Division {
  var stored: Int { Int(rawValue) }

  init(stored: Int) { self.init(rawValue: UInt32(clamping: stored)) }
}

extension SchoolCode {
  var stored: Int { Int(rawValue) }

  init(stored: Int) { self.init(rawValue: UInt64(max(stored, 0))) }
}

extension Authority {
  init(_ row: Row, level: String, division: String) throws {
    self.init(level: try row.code(level), division: Division(stored: row[division]))
  }
}

extension Row {
  /// A code in `column`; throws where it is none that is known.
  func code<Code: RawRepresentable>(_ column: String) throws -> Code where Code.RawValue == String {
    let text: String = self[column]
    guard let code = Code(rawValue: text) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown code \(text) in column \(column)")
    }
    return code
  }

  func fingerprint(_ column: String) -> Fingerprint { Fingerprint(bytes: Array(self[column] as Data)) }
}

extension Fingerprint {
  var stored: Data { Data(bytes) }
}

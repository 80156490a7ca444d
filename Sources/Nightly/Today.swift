import Foundation
import Identity
import Rules

extension CalendarDay {
  /// Today in China.
  public static var today: CalendarDay {
    let days = Int((Date.now.timeIntervalSince1970 + 8 * 3600) / 86400)
    return CalendarDay(rawValue: UInt16(clamping: days + 25568))
  }
}

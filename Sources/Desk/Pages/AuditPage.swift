import CaseBook
import Foundation
import Reports

/// Who saw pupils in full: when, which case, why; and who was answered at once.
struct AuditPage {
  var looks: [Look]
  var checks: [InstantCheck]

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[DeskText.audit], context, section: .audit,
      """
      <h1>\(context[DeskText.audit])</h1>
      <table class="list"><thead><tr><th>\(context[DeskText.when])</th><th>\(context[DeskText.who])</th>\
      <th>\(context[DeskText.number])</th><th>\(context[DeskText.why])</th></tr></thead><tbody>
      \(looks.map { look -> HTML in
        """
        <tr><td><time>\(Self.time(look.at))</time></td><td>\(look.fullName) <span class="faint">\(look.user)</span></td>\
        <td><a href="/cases/\(look.number.description)">\(look.number.description)</a></td><td>\(look.reason)</td></tr>

        """
      })</tbody></table>
      <h2>\(context[DeskText.checks])</h2>
      <table class="list"><thead><tr><th>\(context[DeskText.when])</th><th>\(context[DeskText.who])</th>\
      <th>\(context[DeskText.identity])</th></tr></thead><tbody>
      \(checks.map { check -> HTML in
        """
        <tr><td><time>\(Self.time(check.at))</time></td><td>\(check.fullName) <span class="faint">\(check.user)</span></td>\
        <td><span class="id">\(check.identity)</span></td></tr>

        """
      })</tbody></table>
      """)
  }

  /// In the server's time zone.
  private static func time(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(
      .verbatim(
        "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
        timeZone: .current, calendar: .init(identifier: .gregorian)))
  }
}

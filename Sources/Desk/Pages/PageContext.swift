import CaseBook
import Identity
import Reports
import Rules

/// Who a page is for, and what every page needs to know.
struct PageContext: Sendable {
  var language: Language
  /// `nil` before log-in.
  var session: DeskSession?
  var day: CalendarDay
  /// The page's own address, to come back to after another language is chosen.
  var path = "/"
  /// Something to tell at the top, such as that a decision was written down.
  var notice: Text?

  var access: Access? { session.map { Access($0.viewer) } }
  var formToken: String { session?.formToken ?? "" }
  var isBlind: Bool { session?.isBlind ?? false }

  /// Between a name and what it names.
  var colon: String { self[Text("：", ": ")] }

  subscript(text: Text) -> String { text[language] }

  /// The hidden field that every form that changes something carries.
  var tokenField: HTML { "<input type=\"hidden\" name=\"form_token\" value=\"\(formToken)\">" }
}

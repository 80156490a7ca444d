import CaseBook
import Reports

/// A user as `chachong users list` shows it.
public struct AccountScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  public func line(_ account: Account) -> String {
    let viewer = account.viewer
    return [viewer.user, viewer.role.text[language], viewer.seat.text[language], viewer.fullName]
      .joined(separator: "  ")
  }
}

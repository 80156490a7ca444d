import Reports
import Testing

@testable import Nightly

struct SettingsTemplateTests {
  @Test("the settings that init writes are the same in each language, and are the defaults")
  func languages() throws {
    func settings(_ language: Language) -> [String] {
      WorkspaceSettings.template(language).split(separator: "\n").map { line in
        line.prefix { $0 != "#" }.split(separator: " ").joined(separator: " ")
      }
    }
    #expect(settings(.chinese) == settings(.english))
    for language in Language.allCases {
      let written = try WorkspaceSettings(parsing: WorkspaceSettings.template(language))
      let left = try WorkspaceSettings(parsing: "")
      #expect(written == left)
    }
  }
}

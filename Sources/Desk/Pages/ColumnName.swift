import Reports
import Submission

/// A column as people call it.
enum ColumnName {
  static func text(_ name: String, _ context: PageContext) -> String {
    guard context.language == .chinese, let column = Column.allCases.first(where: { $0.name == name }) else {
      return name.replacing("_", with: " ")
    }
    return column.chinese
  }
}

/// What is wrong with the files that rules and policies are read from.
public enum PolicyText {
  public static func unreadable(_ path: String) -> Text {
    Text(
      "\(path)：无法读取，请检查名称、权限和编码（UTF-8）",
      "\(path): cannot be read; check its name, its permissions and its encoding (UTF-8)")
  }

  public static func misnamed(_ file: String) -> Text {
    Text(
      "\(file)：应以省代码命名，如 410000.toml 或 410000-schools.txt",
      "\(file): is not named after a province, such as 410000.toml or 410000-schools.txt: rename it, or move it away")
  }

  public static func wrongLine(_ line: Int, of file: String) -> Text {
    Text(
      "\(file)：第 \(line) 行：应为本省的 10 位学校标识码，其后可写招生年级，如 2141000001 1-6：请改正",
      "\(file): line \(line): a school code of this province (ten digits) is expected, and after it the grades that the school has an enrolment plan for, if not all, such as 2141000001 1-6: correct it"
    )
  }

  /// Several texts, a line each.
  public static func lines(_ texts: [Text]) -> Text {
    Text(texts.map(\.chinese).joined(separator: "\n"), texts.map(\.english).joined(separator: "\n"))
  }
}

/// What is wrong with a province's policy files.
public enum PolicyText {
  public static func unreadable(_ path: String) -> Text {
    Text("\(path)：政策文件无法读取，请检查名称和权限", "\(path): the policy cannot be read; check its name and permissions")
  }

  public static func misnamed(_ file: String) -> Text {
    Text(
      "\(file)：学校名录应以省代码命名，如 410000-schools.txt",
      "\(file): a list of schools is named after its province, such as 410000-schools.txt")
  }

  public static func wrongLine(_ line: Int, of file: String) -> Text {
    Text(
      "\(file)：第 \(line) 行：不是本省的 10 位学校标识码",
      "\(file): line \(line): not a school code of this province (ten digits)")
  }
}

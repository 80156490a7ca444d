import Identity
import Rules

extension Authority {
  /// The authority by name, `河南省郑州市教育局（410100）`; by its code alone where the division's name is not known.
  public var text: Text {
    if level == .ministry { return Text("教育部", "the Ministry of Education") }
    let name = division.fullName ?? ""
    return Text(
      name.isEmpty ? "\(code) \(office.chinese)" : "\(name)\(office.chinese)（\(code)）",
      name.isEmpty ? "the \(office.english) of \(code)" : "the \(office.english) of \(name) (\(code))")
  }

  /// What the authority is called: 教育局 in counties and prefectures, 教育厅 in provinces, 教育委员会 in municipalities.
  private var office: Text {
    guard level == .province else { return Text("教育局", "education authority") }
    return [11, 12, 31, 50].contains(division.rawValue / 10000)
      ? Text("教育委员会", "education commission") : Text("教育厅", "education department")
  }
}

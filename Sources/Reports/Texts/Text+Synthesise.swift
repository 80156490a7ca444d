/// What `synthesise` says.
public enum SynthesiseText {
  public static func done(registrations: Int, lateRequests: Int, provinces: Int, folder: String) -> Text {
    Text(
      "已生成 \(registrations) 条学籍、\(lateRequests) 条补建申请，共 \(provinces) 个省，写入 \(folder)",
      "wrote \(registrations) registrations and \(lateRequests) late requests of \(provinces) provinces to \(folder)")
  }
}

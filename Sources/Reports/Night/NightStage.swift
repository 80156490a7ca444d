/// The stages of a nightly job, in their order. Those that are measured have the same names in `summary.json`.
public enum NightStage: String, Sendable, CaseIterable, Codable {
  case admit, enrol, check, record, write
  /// Not measured: the reports are there already.
  case upkeep

  public var text: Text {
    switch self {
    case .admit: Text("核验签名", "Checking signatures")
    case .enrol: Text("学籍入库", "Enrolling registrations")
    case .check: Text("全国查重", "Answering requests")
    case .record: Text("记入案件库", "Writing the case book")
    case .write: Text("写报告", "Writing reports")
    case .upkeep: Text("整理学籍库", "Tidying the register")
    }
  }
}

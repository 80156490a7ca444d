/// A row of `files.csv`: what became of a file; rows = admitted + rejected, always.
public struct NightFileRow: ReportRow, Hashable {
  public var name: String
  public var kind: String
  /// Six digits; `000000` where the name does not tell.
  public var province: String
  public var admitted: Int
  public var rejected: Int
  /// Why nothing of the file was used; empty where it was.
  public var refusal: String

  public init(name: String, kind: String, province: String, admitted: Int, rejected: Int, refusal: String) {
    self.name = name
    self.kind = kind
    self.province = province
    self.admitted = admitted
    self.rejected = rejected
    self.refusal = refusal
  }

  public var rows: Int { admitted + rejected }

  public static let table = "files"
  public static let columns = ["file", "kind", "province", "rows", "admitted", "rejected", "refusal"]

  public func encode(into row: inout RowEncoder) {
    row.text(name)
    row.text(kind)
    row.text(province)
    row.integer(rows)
    row.integer(admitted)
    row.integer(rejected)
    if refusal.isEmpty { row.missing() } else { row.text(refusal) }
  }

  public static func < (a: NightFileRow, b: NightFileRow) -> Bool { (a.name, a.kind) < (b.name, b.kind) }

  /// Of a table read back, the provinces of its files.
  public static func provinces(in table: ReportTable) -> Set<String> {
    table.index(of: "province").map { place in Set(table.rows.map { $0[place] }) } ?? []
  }

  /// Of a table read back, every file and why it was refused, which is empty of one that was used.
  public static func refusals(in table: ReportTable) -> [(name: String, reason: String)] {
    guard let name = table.index(of: "file"), let refusal = table.index(of: "refusal") else { return [] }
    return table.rows.map { ($0[name].withoutExcelMark, $0[refusal].withoutExcelMark) }
  }
}

import IdentityTables

/// Divisions of GB/T 2260, present and past, by `IdentityTables`.
struct DivisionTable: Sendable {
  static let standard = DivisionTable()

  struct Row: Sendable {
    var code: UInt32
    var isCurrent: Bool
    /// Where its name lies in the table's text.
    fileprivate var nameRange: Range<Int>

    var name: String {
      Divisions.rows.withBytes { String(copying: $0.extracting(nameRange)) }
    }
  }

  /// Sorted by code; a code's latest row only.
  let rows: [Row]
  /// One bit for each number below a million.
  let known: ImmortalTable<UInt64>

  private init() {
    var rows: [Row] = []
    var known = [UInt64](repeating: 0, count: 1_000_000 / 64)
    Divisions.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        let code = scanner.decimal()
        _ = scanner.nextField()
        let start = scanner.offset
        let hasYears = scanner.nextField()
        let end = hasYears ? scanner.offset - 1 : scanner.endOfField()
        let isCurrent = !hasYears || !scanner.nextField() || scanner.peek == UInt8(ascii: "-")
        if rows.last?.code == code { rows.removeLast() }
        rows.append(Row(code: code, isCurrent: isCurrent, nameRange: start..<end))
        known[Int(code / 64)] |= 1 << UInt64(code % 64)
        scanner.nextRow()
      }
    }
    self.rows = rows
    self.known = ImmortalTable(known)
  }

  func row(_ code: UInt32) -> Row? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].code == code ? rows[low] : nil
  }
}

extension ImmortalTable<UInt64> {
  /// Whether the bit of a number below a million is set.
  @inline(__always)
  func holds(_ code: UInt32) -> Bool {
    code < 1_000_000 && self[Int(code / 64)] >> UInt64(code % 64) & 1 == 1
  }
}

extension Division {
  /// Whether GB/T 2260 has or ever had it since 1980.
  public var isKnown: Bool { DivisionTable.standard.known.holds(rawValue) }

  /// Whether it exists today, as far as the table goes.
  public var isCurrent: Bool { DivisionTable.standard.row(rawValue)?.isCurrent ?? false }

  /// Its name in Chinese, of a number used twice the later one; `nil` where it is not known.
  public var name: String? { DivisionTable.standard.row(rawValue)?.name }

  /// 410102 → 410100; `nil` where no prefecture stands between county and province: in municipalities and for counties
  /// directly under a province or an autonomous region (xx90xx), and for a province itself.
  public var prefecture: Division? {
    let (province, middle) = (rawValue / 10000, rawValue / 100 % 100)
    if [11, 12, 31, 50].contains(province) || middle == 0 || middle == 90 { return nil }
    return Division(rawValue: rawValue / 100 * 100)
  }

  /// Names of province, prefecture and division in one: 河南省郑州市中原区; `nil` where the division is not known.
  public var fullName: String? {
    guard let name else { return nil }
    var levels = [name]
    if let prefecture, prefecture != self, let name = prefecture.name { levels.insert(name, at: 0) }
    if province != self, let name = province.name { levels.insert(name, at: 0) }
    return levels.joined()
  }

  /// The provinces of today, in order of number.
  public static var provinces: [Division] {
    DivisionTable.standard.rows.filter { $0.isCurrent && $0.code % 10000 == 0 }.map { Division(rawValue: $0.code) }
  }

  /// Today's divisions of county level in the province, and its cities that have none, in order of number.
  public var counties: [Division] {
    // 市辖区 is a number that stands for all of a city's districts.
    let own = DivisionTable.standard.rows
      .filter { $0.isCurrent && $0.code / 10000 == rawValue / 10000 && $0.name != "市辖区" }
      .map(\.code)
    let divided = Set(own.filter { $0 % 100 != 0 }.map { $0 / 100 })
    return own.filter { code in
      code % 100 != 0
        || code % 10000 != 0 && !divided.contains(code / 100) && Division(rawValue: code).prefecture != nil
    }.map(Division.init(rawValue:))
  }
}

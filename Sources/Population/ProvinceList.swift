/// Provinces of the synthetic country: how many pupils, who moves where, and who lives there.
///
/// Pupils in ten thousands after the yearly statistics of the Ministry of Education, ethnic shares after the census of 2020,
/// migration by general knowledge.
struct ProvinceFacts: Sendable {
  /// GB/T 2260, e.g. 410000.
  var code: UInt32
  var pupils: Double
  /// Weight as a destination of families that leave another province.
  var attraction: Double
  /// Share of families that live in another province.
  var emigration: Double
  /// GB/T 3304 codes and their shares in thousandths; the Han are the rest.
  var minorities: [(ethnicity: UInt8, share: Double)]
}

extension ProvinceFacts {
  /// In the order in which a population of few provinces takes them: big and small, giving and receiving, many peoples.
  static let all: [ProvinceFacts] = table.split(separator: "\n").compactMap(ProvinceFacts.init(line:))

  /// One line of the table below; `nil` for a line that is not of its form.
  private init?(line: Substring) {
    let fields = line.split(separator: " ")
    guard fields.count >= 4, let code = UInt32(fields[0]), let pupils = Double(fields[1]),
      let attraction = Double(fields[2]), let emigration = Double(fields[3])
    else { return nil }
    let minorities: [(UInt8, Double)] = fields.dropFirst(4).compactMap { field in
      let parts = field.split(separator: ":")
      guard parts.count == 2, let ethnicity = UInt8(parts[0]), let share = Double(parts[1]) else { return nil }
      return (ethnicity, share / 1000)
    }
    self.init(code: code, pupils: pupils, attraction: attraction, emigration: emigration / 1000, minorities: minorities)
  }

  /// Code, pupils, attraction, emigration in thousandths, ethnicity:thousandths….
  private static let table = """
    410000 1990 4 90 03:9 11:1
    440000 2150 100 15 08:1 15:1 13:1
    510000 1360 14 80 07:34 04:19 33:4 15:1
    650000 560 12 8 05:520 17:68 03:45 02:7 29:10
    310000 150 42 8 03:3 11:2
    540000 75 3 10 04:902 03:2
    150000 370 7 25 02:190 11:18 03:9
    330000 820 72 15 22:1 15:3 16:2
    520000 990 6 90 06:118 12:42 09:74 15:46 03:6 08:2
    370000 1640 12 25 03:6 02:1 11:1
    320000 1110 48 18 03:2 15:1
    430000 1170 8 70 15:41 06:31 12:13 13:11
    340000 1070 8 90 03:6
    420000 890 14 50 15:36 06:3
    130000 1380 10 40 11:28 03:8 02:3
    450000 1180 7 80 08:312 13:30 06:10 12:7
    360000 950 7 75 22:2
    530000 850 8 45 07:109 14:34 18:27 08:26 20:27 06:26 03:15 25:14 04:3
    610000 600 11 30 03:4
    140000 550 6 25 03:2
    350000 690 36 20 22:10 15:3
    210000 480 14 18 11:120 02:15 03:6 10:5
    500000 470 14 60 15:45 06:15
    230000 340 3 60 11:20 10:8 02:3
    220000 290 4 50 10:38 11:32 02:5
    620000 450 4 50 03:50 04:21 26:24
    460000 190 8 10 19:160 06:7
    640000 130 5 20 03:350
    630000 110 4 12 04:251 03:148 30:36 02:17
    110000 180 40 5 11:20 03:12 02:4
    120000 150 22 8 03:12 11:6
    """
}

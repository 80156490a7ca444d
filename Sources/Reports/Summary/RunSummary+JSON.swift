extension RunSummary {
  /// The document of `summary.json`; files by name, whatever the order they were given in.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("command", .text(command)),
      .init(
        "versions",
        .object([
          .init("engine", .text(engineVersion)),
          .init("model", .text(modelVersion)),
          .init("rule_set", ruleSetVersion.map(JSONValue.text) ?? .null),
        ])),
      .init(
        "rows",
        .object([
          .init("read", .integer(files.reduce(0) { $0 + $1.rows })),
          .init("admitted", .integer(files.reduce(0) { $0 + $1.admitted })),
          .init("rejected", .integer(files.reduce(0) { $0 + $1.rejected })),
        ])),
      .init("files", .array(files.sorted { ($0.name, $0.kind) < ($1.name, $1.kind) }.map(\.json))),
      .init(
        "blocking",
        .object([
          .init("pairs", .integer(blocking.reduce(0) { $0 + $1.pairs })),
          .init("pairs_left_out", .integer(blocking.reduce(0) { $0 + $1.pairsLeftOut })),
          .init("rules", .array(blocking.map(\.json))),
        ])),
      .init("pairs_reported", .integer(pairsReported)),
    ]
    if let pairsApart { members.append(.init("pairs_kept_apart", .integer(pairsApart))) }
    if let clusters { members.append(.init("clusters", .integer(clusters))) }
    if !verdicts.isEmpty {
      members.append(.init("verdicts", .object(verdicts.map { .init($0.name, .integer($0.count)) })))
    }
    if let silent { members.append(.init("silent_provinces", .array(silent.map(\.json)))) }
    if let measured { members.append(.init("measured", measured.json)) }
    return .object(members)
  }
}

extension RunSummary.File {
  fileprivate var json: JSONValue {
    .object([
      .init("file", .text(name)),
      .init("kind", .text(kind)),
      .init("rows", .integer(rows)),
      .init("admitted", .integer(admitted)),
      .init("rejected", .integer(rejected)),
      .init("refusal", refusal.map(JSONValue.text) ?? .null),
      .init("unknown_columns", .array(unknownColumns.map(JSONValue.text))),
    ])
  }
}

extension RunSummary.Blocking {
  fileprivate var json: JSONValue {
    .object([
      .init("rule", .text(rule)),
      .init("pairs", .integer(pairs)),
      .init("pairs_left_out", .integer(pairsLeftOut)),
      .init("blocks_over_limit", .integer(blocksOverLimit)),
      .init(
        "largest_blocks",
        .array(
          largestBlocks.map {
            .object([.init("shared", .text($0.maskedKey)), .init("registrations", .integer($0.registrations))])
          })),
    ])
  }
}

extension SilentProvince {
  fileprivate var json: JSONValue {
    .object([
      .init("province", .text(code)),
      .init("last_night", lastNight.map(JSONValue.text) ?? .null),
    ])
  }
}

extension MeasuredRun {
  fileprivate var json: JSONValue {
    .object([
      .init("workers", .integer(workers)),
      .init("wall_seconds", .decimal(wallSeconds, places: 3)),
      .init("cpu_seconds", .decimal(cpuSeconds, places: 3)),
      .init("peak_memory_bytes", .integer(peakMemoryBytes)),
      .init("stages", .array(stages.map(\.json))),
    ])
  }
}

extension MeasuredRun.Stage {
  fileprivate var json: JSONValue {
    .object([
      .init("stage", .text(name)),
      .init("seconds", .decimal(seconds, places: 3)),
      .init("cpu_seconds", .decimal(cpuSeconds, places: 3)),
      .init("rows", .integer(rows)),
      .init("bytes", .integer(bytes)),
      .init("rows_per_second", .decimal(seconds > 0 ? Double(rows) / seconds : .nan, places: 0)),
      .init("bytes_per_second", .decimal(seconds > 0 ? Double(bytes) / seconds : .nan, places: 0)),
    ])
  }
}

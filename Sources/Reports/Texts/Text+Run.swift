/// What runs say when they end or cannot begin.
public enum RunText {
  public static func sweepDone(registrations: Int, pairs: Int, clusters: Int, folder: String) -> Text {
    Text(
      "共比对 \(registrations.grouped) 条学籍：疑似重复 \(pairs.grouped) 对，归为 \(clusters.grouped) 组。报告在 \(folder)/",
      "\(registrations.grouped) registrations: \(pairs.grouped) suspected pairs in \(clusters.grouped) clusters. Reports are in \(folder)/"
    )
  }

  /// A column whose name is misspelt is one that nobody reads.
  public static func unknownColumns(_ columns: [String], file: String) -> Text {
    let unknown = FindingsText.unknownColumns(columns)
    return Text("\(file)：\(unknown.chinese)", "\(file): \(unknown.english)")
  }

  public static var outputLost: Text {
    Text(
      "标准输出未能全部写出：请检查磁盘后重新运行", "not all of standard output could be written: check the disk, then run it again")
  }

  /// More memory was taken than a sweep was to take: the counts of terms and the buffers of readers do not shrink any further.
  public static func memoryExceeded(peak: Int, allowed: Int) -> Text {
    let (peak, allowed) = ((peak >> 20).grouped, (allowed >> 20).grouped)
    return Text(
      "实际最多占用内存 \(peak) MiB，超过 --memory 所给的 \(allowed) MiB：数据再多也只能省到这个程度，请放宽 --memory",
      "took up to \(peak) MiB, more than the \(allowed) MiB that --memory allows: so many registrations cannot be swept in less; allow more"
    )
  }

  public static func memoryTooSmall(registrations: Int, least: Int, allowed: Int) -> Text {
    let (count, allowed) = (registrations.grouped, (allowed >> 20).grouped)
    // Rounded up, so that what is named is enough.
    let least = ((least + (1 << 20) - 1) >> 20).grouped
    return Text(
      "\(count) 条学籍至少需要 \(least) MiB 内存，而 --memory 只给了 \(allowed) MiB：请改为 --memory \(least.filter { $0 != "," })MiB 或更多",
      "\(count) registrations need \(least) MiB at least, and --memory allows \(allowed) MiB: give --memory \(least.filter { $0 != "," })MiB or more"
    )
  }

  public static func tooManyArguments(_ count: Int, limit: Int) -> Text {
    let (count, limit) = (count.grouped, limit.grouped)
    return Text(
      "命令行有 \(count) 个参数，一次最多 \(limit) 个：请用 chachong enrol 分批入库，再以学籍库代替这些文件",
      "\(count) arguments, and at most \(limit) at a time: enrol the files part by part with chachong enrol, and name the register instead of them"
    )
  }

  public static func checkDone(requests: Int, registrations: Int, folder: String) -> Text {
    Text(
      "\(requests.grouped) 份申请已与 \(registrations.grouped) 条学籍比对。报告在 \(folder)/",
      "\(requests.grouped) requests checked against \(registrations.grouped) registrations. Reports are in \(folder)/")
  }

  public static func approvalsUnused(_ count: Int) -> Text {
    Text(
      "\(count.grouped) 条审批未被采用：原因见 approvals-unused",
      "\(count.grouped) approvals changed nothing: approvals-unused says why")
  }

  /// A source that was not searched makes every `clear` doubtful.
  public static let clearIsNotFinal = Text(
    "注意：有学籍文件未被读取，“未发现重复”的结论不完整，请更正文件后重新查重",
    "Note: a register file was not searched, so `clear` is not final; correct the file and check again")

  public static func tooManyRegistrations(_ count: Int, limit: Int) -> Text {
    Text(
      "学籍共 \(count.grouped) 条，超过一次可比对的 \(limit.grouped) 条：请分省运行",
      "\(count.grouped) registrations are more than the \(limit.grouped) that one sweep can hold: run it by province")
  }

  public static let noRegistrations = Text(
    "没有可用的学籍数据：请检查输入文件", "no registration could be read: check the input files")

  public static func trained(pairs: Int, path: String) -> Text {
    Text(
      "模型已写入 \(path)（约 \(pairs.grouped) 对同一人）", "The model is in \(path) (about \(pairs.grouped) pairs of one child)")
  }

  public static func trainingStep(_ iteration: Int, pairs: [(name: String, count: Double)]) -> Text {
    let list = pairs.map { "\($0.name) \($0.count.fixed(places: 0))" }.joined(separator: ", ")
    return Text("第 \(iteration) 轮：\(list)", "iteration \(iteration): \(list)")
  }

  public static func recordsNotFound(_ ids: [String]) -> Text {
    let list = ids.joined(separator: ", ")
    return Text(
      "未找到记录 \(list)：请检查记录号和文件；申请所在的文件用 --requests 给出",
      "no record \(list) in the sources: check the id and the files; files with requests are named with --requests")
  }
}

/// What can be wrong with a model file.
public enum ModelText {
  public static func unreadable(_ path: String, _ reason: String) -> Text {
    Text("\(path)：无法读取模型（\(reason)）", "\(path): the model cannot be read (\(reason))")
  }

  public static func wrong(_ path: String, _ what: String) -> Text {
    Text(
      "\(path)：不是可用的模型：\(what)；请用 chachong train 重新生成",
      "\(path): not a usable model: \(what); make it anew with chachong train")
  }
}

/// What can be wrong with the tables that `evaluate` reads.
public enum EvaluationText {
  public static func unreadable(_ path: String) -> Text {
    Text("\(path)：无法读取", "\(path): cannot be read")
  }

  public static func noProbability(in path: String, line: Int, _ column: String) -> Text {
    Text(
      "\(path)：第 \(line) 行：列“\(column)”不是 0–1 的数：请用 sweep 重新生成，或改正该行",
      "\(path): line \(line): the column \"\(column)\" holds no number from 0 to 1: run the sweep again, or correct the line"
    )
  }

  public static func noColumn(_ column: String, in path: String) -> Text {
    Text("\(path)：缺少列 \(column)", "\(path): the column \(column) is missing")
  }

  public static func nothingToEvaluate(_ folder: String) -> Text {
    Text(
      "\(folder)：既没有 pairs.csv 也没有 verdicts.csv：请给出 sweep 或 check 的输出文件夹",
      "\(folder): holds neither pairs.csv nor verdicts.csv: name the output folder of a sweep or a check")
  }
  public static func notComparable(_ one: String, _ other: String) -> Text {
    Text(
      "\(one) 与 \(other)：一个是 sweep 的输出，一个是 check 的输出，不能比较",
      "\(one) and \(other): one is the output of a sweep, one of a check; compare two of a kind")
  }

  public static let falsePositives = Text("误报：两名学生被当作一人", "Two children taken for one")
  public static let falseNegatives = Text("漏报：一名学生被当作两人", "One child taken for two")
}

import Submission

extension SubmissionError {
  /// One line: file, place in it, what is wrong, what to do.
  public func text(file: String) -> Text {
    var chinese = [file]
    switch (line, byteOffset) {
    case (let line?, let byte?): chinese.append("第 \(line) 行（第 \(byte) 字节）")
    case (let line?, nil): chinese.append("第 \(line) 行")
    case (nil, let byte?): chinese.append("第 \(byte) 字节")
    case (nil, nil): break
    }
    chinese.append(kind.chinese)
    // What is said of a file as a whole reads on from its name: `a.csv is empty; …`.
    let separator = line == nil && byteOffset == nil ? " " : ": "
    return Text(chinese.joined(separator: "："), "\(file)\(separator)\(description)")
  }
}

extension SubmissionError.Kind {
  fileprivate var chinese: String {
    switch self {
    case .cannotRead(let error): "无法读取（\(error)）：请检查文件名和权限"
    case .cannotWrite(let error): "无法写入（\(error)）：请检查磁盘和权限"
    case .isDirectory: "是文件夹：请写明其中的报送文件"
    case .emptyFile: "文件是空的：报送文件须有表头和至少一行数据"
    case .notCSV(let format?): "是\(format.chinese)，不是 CSV：\(format.chineseRemedy)"
    case .notCSV(nil): "既不是 zstd、gzip，也不是 CSV 文本：请另存为 UTF-8 或 GB18030 编码的 CSV"
    case .truncated(let compression): "\(compression.rawValue) 压缩数据不完整：传输中断，请重新报送"
    case .damaged(let compression): "\(compression.rawValue) 压缩数据已损坏（结构或校验和不对）：请重新报送"
    case .compressionFailed(let compression): "\(compression.rawValue) 压缩失败"
    case .windowTooLarge(let limit): "zstd 窗口超过上限 \(byteCount(limit))：压缩时不要用 --ultra 或 --long"
    case .tooLarge(let limit): "解压后超过上限 \(byteCount(limit))：请拆分文件，或提高上限"
    case .ratioTooHigh(let limit): "解压后超过原大小的 \(limit) 倍：疑为压缩炸弹，不予接收"
    case .conversionUnavailable: "是 GB18030 编码，本机的 C 语言库不能转换：请转为 UTF-8"
    case .missingColumns(let columns): "缺少必需的列\(names(columns))：请在表头补上，或将相应的列改用此名"
    case .duplicateColumn(let column): "表头中列\(names([column]))出现两次：请删去一个"
    case .noHeader: "没有认得的列名：第一行须是表头，请删去表头上方的标题等行"
    case .otherSeparator(let separator):
      "列与列之间是\(separator == .tab ? "制表符" : "分号")，不是逗号：请在 Excel 中另存为“CSV UTF-8（逗号分隔）”"
    case .noRows: "只有表头，没有数据"
    case .tooManyUndecodable(let count, let rows): "\(rows) 行中有 \(count) 行文字无法解码：请注明编码，或另存为 UTF-8"
    case .tooManyRejected(let count, let rows): "\(rows) 行中有 \(count) 行不能使用，超过整份文件的上限：请改正列出的各行"
    }
  }

  /// By both names that a file may give a column.
  private func names(_ set: ColumnSet) -> String {
    set.columns.map { "“\($0.chinese)”（\($0.name)）" }.joined(separator: "、")
  }

  private func byteCount(_ count: Int) -> String {
    count >= 1 << 30 ? "\(count >> 30) GiB" : count >= 1 << 20 ? "\(count >> 20) MiB" : "\(count) 字节"
  }
}

extension ForeignFormat {
  fileprivate var chinese: String {
    switch self {
    case .workbook: " Excel 工作簿或 ZIP 压缩包"
    case .oldWorkbook: "旧版 Excel 工作簿"
    case .markup: "网页或 XML"
    case .pdf: " PDF"
    case .utf16: " UTF-16 文本"
    case .carriageReturns: "旧式 Mac 换行的文本"
    case .xz: " xz 压缩文件"
    case .bzip2: " bzip2 压缩文件"
    case .sevenZip: " 7z 压缩包"
    case .rar: " RAR 压缩包"
    }
  }

  fileprivate var chineseRemedy: String {
    switch remedyKind {
    case .saveAsCSV: "请在 Excel 中另存为“CSV UTF-8（逗号分隔）”"
    case .unpack: "请先解压；CSV 如需压缩，只用 zstd 或 gzip"
    case .export: "请将表格导出为 CSV"
    }
  }
}

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
    case .notCSV(let looksLike?): "是 \(looksLike)，不是 CSV：请另存为 CSV，需要时再用 zstd 或 gzip 压缩"
    case .notCSV(nil): "既不是 zstd、gzip，也不是 CSV 文本：请另存为 UTF-8 或 GB18030 编码的 CSV"
    case .truncated(let compression): "\(compression.rawValue) 压缩数据不完整：传输中断，请重新报送"
    case .damaged(let compression): "\(compression.rawValue) 压缩数据已损坏（结构或校验和不对）：请重新报送"
    case .compressionFailed(let compression): "\(compression.rawValue) 压缩失败"
    case .windowTooLarge(let limit): "zstd 窗口超过上限 \(byteCount(limit))：压缩时不要用 --ultra 或 --long"
    case .tooLarge(let limit): "解压后超过上限 \(byteCount(limit))：请拆分文件，或提高上限"
    case .ratioTooHigh(let limit): "解压后超过原大小的 \(limit) 倍：疑为压缩炸弹，不予接收"
    case .conversionUnavailable: "是 GB18030 编码，本机的 C 语言库不能转换：请转为 UTF-8"
    case .missingColumn(let column): "缺少必需的列“\(column)”：请在表头补上"
    case .duplicateColumn(let column): "表头中列“\(column)”出现两次：请删去一个"
    case .noRows: "只有表头，没有数据"
    case .tooManyUndecodable(let count, let rows): "\(rows) 行中有 \(count) 行文字无法解码：请注明编码，或另存为 UTF-8"
    case .tooManyRejected(let count, let rows): "\(rows) 行中有 \(count) 行不合格，超过整份文件的上限：原因见 rejects"
    }
  }

  private func byteCount(_ count: Int) -> String {
    count >= 1 << 30 ? "\(count >> 30) GiB" : count >= 1 << 20 ? "\(count >> 20) MiB" : "\(count) 字节"
  }
}

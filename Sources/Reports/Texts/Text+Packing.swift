import Trust

/// What `pack` and `verify` say.
public enum PackingText {
  /// What a batch's name is made of.
  static let batchName = Text(
    "省代码-日期-类别-序号（类别为 register 学籍、late 补建、transfer 转学、enrolment 毕业后就学、approvals 审批、decisions 决定）",
    "province-date-kind-number (kind is register, late, transfer, enrolment, approvals or decisions)")

  public static func misnamed(_ file: String) -> Text {
    Text(
      "\(file)：文件名应为 \(batchName.chinese)，如 410000-20261124-late-001.csv：请改名后再打包",
      "\(file): is not named \(batchName.english), such as 410000-20261124-late-001.csv: rename it before it is packed"
    )
  }

  public static func notPacked(_ file: String) -> Text {
    Text("\(file)：未打包：请先改正上述不能使用的行", "\(file): not packed: first correct the rows above that cannot be used")
  }

  public static func packed(_ manifest: Manifest, folder: String) -> Text {
    let name = Manifest.name(of: manifest.batch)
    return Text(
      "✔ \(folder)/\(manifest.file)（\(manifest.rows.grouped) 行，\(manifest.bytes.grouped) 字节）和 \(name)：请一并报送",
      "✔ \(folder)/\(manifest.file) (\(manifest.rows.grouped) rows, \(manifest.bytes.grouped) bytes) and \(name): send both"
    )
  }

  public static func verified(_ file: String, _ manifest: Manifest, key: TrustedKey) -> Text {
    Text(
      "✔ \(file)：由 \(key.name) 签名，\(manifest.rows.grouped) 行",
      "✔ \(file): signed with \(key.name), \(manifest.rows.grouped) rows")
  }

  public static func refused(_ file: String, _ error: TrustError) -> Text {
    let advice = error.advice
    return Text(
      """
      ✘ \(file)：不予接收（\(error.code)）
          原因：\(advice.reason.chinese)
          报送单位：\(advice.province.chinese)
          接收单位：\(advice.ministry.chinese)
      """,
      """
      ✘ \(file): not admitted (\(error.code))
          because:   \(advice.reason.english)
          province:  \(advice.province.english)
          ministry:  \(advice.ministry.english)
      """)
  }

  public static func summary(verified: Int, refused: Int) -> Text {
    Text(
      "通过 \(verified.grouped) 份，不予接收 \(refused.grouped) 份",
      "\(verified.grouped) verified, \(refused.grouped) not admitted")
  }
}

extension PackingError {
  public func text(file: String) -> Text {
    switch self {
    case .alreadyPacked(let path):
      Text(
        "\(path)：该批次已经打包，不会覆盖：新的一批请用下一个序号",
        "\(path) exists, and a batch is never replaced: use the next number for a new one")
    case .cannotRead(let error): error.text(file: file)
    case .cannotWrite(let error, let path): error.text(file: path)
    case .sealingFailed:
      Text(
        "\(file)：无法加密：请检查 --encrypt-to 的公钥",
        "\(file): cannot be encrypted: check the key of --encrypt-to")
    case .signingFailed: Text("\(file)：无法签名：请检查 --key 的私钥", "\(file): cannot be signed: check the key of --key")
    }
  }
}

import Settings
import Trust

/// What is said about keys and their files.
public enum KeyText {
  public static func made(secret: String, open: String, fingerprint: String, isForEncryption: Bool) -> Text {
    let next =
      isForEncryption
      ? Text(
        "把公钥发给各省，供 chachong pack --encrypt-to 使用",
        "send the public key to the provinces, for chachong pack --encrypt-to")
      : Text(
        "把公钥报教育部放入 trust/，并电话核对指纹",
        "send the public key to the ministry for its trust folder, and confirm the fingerprint by telephone")
    return Text(
      """
      私钥  \(secret)（保密，不得外传）
      公钥  \(open)
      指纹  \(fingerprint)
      下一步：\(next.chinese)
      """,
      """
      Private key  \(secret) (a secret: never send it)
      Public key   \(open)
      Fingerprint  \(fingerprint)
      Next: \(next.english)
      """)
  }

  public static func exists(_ path: String) -> Text {
    Text("\(path)：已存在，不会覆盖：请换一个名称或文件夹", "\(path) exists and is not replaced: choose another name or folder")
  }

  public static func unreadable(_ path: String) -> Text {
    Text("\(path)：无法读取：请检查文件名和权限", "\(path) cannot be read: check its name and permissions")
  }

  public static func exposed(_ path: String) -> Text {
    Text(
      "\(path)：其他用户可以读取此私钥：若可能已泄露，请换新密钥；否则执行 chmod 600",
      "\(path): others can read this private key: make a new one if it may be known, or else chmod 600")
  }

  public static func noSigningKey(_ path: String) -> Text {
    Text(
      "\(path)：不是签名私钥（Ed25519，PEM）：请用 chachong keygen 生成",
      "\(path): is no private key to sign with (Ed25519 in PEM): make one with chachong keygen")
  }

  public static func noOpeningKey(_ path: String) -> Text {
    Text(
      "\(path)：不是解密私钥（X25519，PEM）：请用 chachong keygen --encryption 生成",
      "\(path): is no private key to decrypt with (X25519 in PEM): make one with chachong keygen --encryption")
  }
}

extension TrustFolderError {
  /// One line a problem.
  public var text: Text {
    switch kind {
    case .unreadable: KeyText.unreadable(file)
    case .wrong(let problems): problems.text(file: file)
    case .repeatedKey:
      Text("\(file)：另一个文件中已有同一公钥：请删去其一", "\(file): another file has the same public key: remove one of them")
    case .noKeys:
      Text(
        "\(file)：没有公钥文件（*.toml）：请放入各省用 chachong keygen 生成并经电话核对指纹的公钥",
        "\(file): holds no public key (*.toml): put there those that provinces have made with chachong keygen, each with its fingerprint confirmed by telephone"
      )
    }
  }
}

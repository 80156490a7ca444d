import Reports

/// What `chachong serve` and `chachong users` say.
public enum ServeText {
  public static func serving(_ address: String) -> Text {
    Text("办案台：\(address)（按 Ctrl+C 结束）", "The desk is at \(address) (Ctrl+C ends it)")
  }

  public static func noServer(_ program: String, reason: String) -> Text {
    Text(
      "\(program)：无法启动（\(reason)）：chachong-desk 须与 chachong 放在同一文件夹",
      "\(program): cannot be started (\(reason)): chachong-desk belongs into the folder of chachong")
  }

  public static let notStartedByServe = Text(
    "chachong-desk 由 chachong serve 启动，不单独运行", "chachong-desk is started by chachong serve, not by itself")

  public static let noUsers = Text(
    "还没有用户：请先用 chachong users add 建立", "There are no users yet: make one with chachong users add")

  public static func cannotListen(_ address: String, _ reason: String) -> Text {
    Text(
      "\(address)：无法监听（\(reason)）：请换一个端口或地址", "\(address): cannot listen (\(reason)): choose another port or address")
  }

  public static func interrupted(_ reason: String) -> Text {
    Text(
      "办案台中断（\(reason)）：现有连接已断开，随即重新监听",
      "The desk was interrupted (\(reason)): its connections are ended, and it listens again")
  }

  public static let notLoopback = Text(
    "只有在 TLS 反向代理之后（--behind-tls）才能监听本机以外的地址",
    "an address other than this machine's own needs a TLS proxy before it: say --behind-tls")

  public static func userExists(_ name: String) -> Text {
    Text("用户 \(name) 已经存在", "there is a user \(name) already")
  }

  public static func noSuchUser(_ name: String) -> Text { Text("没有用户 \(name)", "there is no user \(name)") }

  public static let passwordTooShort = Text("密码至少 10 个字符", "a password needs at least 10 characters")
  public static let passwordsDiffer = Text("两次输入的密码不同", "the two passwords differ")
  public static let enterPassword = Text("密码", "Password")
  public static let repeatPassword = Text("再输一次", "Again")

  public static func added(_ name: String) -> Text { Text("已建立用户 \(name)", "User \(name) was made") }
  public static func removed(_ name: String) -> Text {
    Text("已删除用户 \(name)，其登录已退出", "User \(name) was removed; the sessions are ended")
  }
  public static func changed(_ name: String) -> Text {
    Text("已修改 \(name) 的密码，其登录已退出", "The password of \(name) was changed; the sessions are ended")
  }
  public static let tokenFollows = Text(
    "令牌只显示这一次，请妥善保存：", "The token is shown this once; keep it safe:")
}

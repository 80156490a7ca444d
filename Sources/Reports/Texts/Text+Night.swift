/// What the nightly job says.
public enum NightText {
  public static func notEmpty(_ path: String) -> Text {
    Text("\(path)：文件夹不为空：请换一个新文件夹", "\(path): the folder is not empty: name a new one")
  }

  public static func noWorkspace(_ path: String) -> Text {
    Text("\(path)：不是工作区：请先运行 chachong init", "\(path): is no workspace: make one with chachong init")
  }

  public static func isRunning(_ path: String) -> Text {
    Text("\(path)：夜间任务正在运行：请等它结束", "\(path): a nightly job is running here: wait for it to end")
  }

  public static func cannotWrite(_ path: String, _ reason: String) -> Text {
    let why = reason.isEmpty ? Text("", "") : Text("（\(reason)）", " (\(reason))")
    return Text(
      "\(path)：无法写入\(why.chinese)：请检查磁盘和权限，然后重新运行",
      "\(path): cannot be written\(why.english): check disk and permissions, then run it again")
  }

  public static func cannotRead(_ path: String) -> Text {
    Text("\(path)：无法读取：请检查权限", "\(path): cannot be read: check permissions")
  }

  public static func registerLost(_ path: String) -> Text {
    Text(
      "\(path)：学籍库不见了，未作任何答复：请检查磁盘是否已挂载；否则从快照恢复，用 chachong register verify 检查，然后重新运行",
      "\(path): the register is gone, and nobody was answered: see that its volume is mounted, or restore it from a snapshot and check it with chachong register verify; then run again"
    )
  }

  public static func strangeFile(_ name: String) -> Text {
    Text(
      "\(name)：文件名不符合约定，未读取：应如 410000-20261124-late-001.csv.zst",
      "\(name): was not read: its name is not of the form 410000-20261124-late-001.csv.zst")
  }

  public static func made(_ path: String) -> Text {
    Text(
      "工作区已建立：\(path)。设置在 chachong.toml；把报送文件放进 inbox/，再运行 chachong nightly \(path)",
      "The workspace is at \(path). Its settings are in chachong.toml; put submissions into inbox/, then run chachong nightly \(path)"
    )
  }

  public static func nothingToDo(_ night: String) -> Text {
    Text("\(night) 的任务已经完成，没有新文件", "The night of \(night) is done, and nothing has come since")
  }

  public static func takenUpAgain(_ night: String) -> Text {
    Text(
      "继续 \(night) 的任务；此后收到的文件由下一次任务处理，随即运行",
      "The night of \(night) goes on; files that came since are taken by another one right after it")
  }

  public static func upkeepFailed(_ reason: Text) -> Text {
    Text(
      "答复和报告已经发布，不受影响；此后维护学籍库失败，下次运行会补做。\(reason.chinese)",
      "The answers and reports are there, and stand; looking after the register failed, and the next run makes up for it. \(reason.english)"
    )
  }

  public static func tidied(_ night: String, folder: String) -> Text {
    Text(
      "\(night) 的报告在 \(folder)/，遗留的文件已经归档",
      "The reports of \(night) are in \(folder)/; what was left lying is put away")
  }
}

extension OutputError.Kind {
  /// What went wrong, and what to do about it.
  public var text: Text {
    switch self {
    case .folderNotEmpty:
      Text(
        "输出文件夹已存在且不为空：请换一个文件夹，或先移走其中的内容",
        "the output folder exists and is not empty: name another one, or move what is in it away")
    case .notAFolder:
      Text("这里已有一个文件：请换一个文件夹名", "there is a file of this name: name another folder")
    case .nameless:
      Text("没有文件夹名：请写明一个新文件夹的名字", "this is no name for a folder: name a new one")
    case .parentMissing:
      Text("上一级文件夹不存在：请先建立", "the folder above does not exist: make it first")
    case .cannotCreate:
      Text("无法建立：请检查权限和磁盘", "it cannot be created: check permissions and disk")
    case .cannotWrite:
      Text("无法写入：请检查磁盘", "it cannot be written: check the disk")
    case .diskFull:
      Text("磁盘已满：请清理空间后重新运行", "the disk is full: free some space and run it again")
    case .cannotPublish:
      Text("结果已写完但无法改为正式名称：请检查权限", "the results are complete but could not be given their name: check permissions")
    }
  }
}

extension OutputError {
  /// One line: where, what, what to do, and the system's own reason.
  public var text: Text {
    let reason = code == 0 ? "" : " (\(PosixFile.describe(code)))"
    return Text("\(path)：\(kind.text.chinese)\(reason)", "\(path): \(kind.text.english)\(reason)")
  }
}

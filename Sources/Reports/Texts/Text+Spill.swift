import Engine

extension SpillError {
  /// One line: where, what, what to do, and the system's own reason.
  public var text: Text {
    let reason = code == 0 ? "" : " (\(PosixFile.describe(code)))"
    let (chinese, english) =
      switch kind {
      case .noRoom(let needed, let free):
        (
          "数据超出内存，需要磁盘空间约 \(needed.mebibytes) MiB，现有 \(free.mebibytes) MiB：请清理磁盘、换一个输出文件夹，或调高 --memory",
          "the data do not fit memory, and \(needed.mebibytes) MiB of disk are needed where \(free.mebibytes) MiB are free: free some, name an output folder on another disk, or raise --memory"
        )
      case .cannotCreate:
        ("无法建立临时文件：请检查权限和磁盘", "a file for what does not fit memory cannot be created: check permissions and disk")
      case .cannotWrite:
        (
          "无法写入临时文件：请检查磁盘空间，或调高 --memory",
          "what does not fit memory cannot be written: check the room on the disk, or raise --memory"
        )
      case .cannotRead:
        ("无法读回临时文件：请检查磁盘", "what was written for want of memory cannot be read again: check the disk")
      }
    return Text("\(folder)：\(chinese)\(reason)", "\(folder): \(english)\(reason)")
  }
}

extension Int {
  fileprivate var mebibytes: String { ((self + 1 << 20 - 1) >> 20).grouped }
}

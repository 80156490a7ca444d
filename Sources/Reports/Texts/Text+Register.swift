import Engine
import Register

extension SourceError {
  public var text: Text {
    switch self {
    case .register(let error): error.text
    case .spill(let error): error.text
    }
  }
}

extension ExportError {
  public var text: Text {
    switch self {
    case .register(let error): return error.text
    case .file(let path, let error): return error.text(file: path)
    case .folder(let path, let error):
      return RegisterError(.cannotRead(SystemFault(code: error.code)), path: path).text
    case .submissionMissing(let name, let others):
      let found = others == 0 ? ("不在其中", "is not there") : ("内容与入库时不同", "is there, but not as it was enrolled")
      return Text(
        "\(name)：\(found.0)，未导出任何内容：请用 --from 指明存放原报送文件的文件夹；加密的文件须先用 chachong verify -o 解密",
        "\(name): \(found.1); nothing was exported. Name with --from the folder that has the submission; one that is encrypted is decrypted by chachong verify -o first"
      )
    case .rowsMissing(let count, let submissions):
      let names = submissions.joined(separator: ", ")
      return Text(
        "\(names)：其中找不到 \(count.grouped) 条学籍，未导出任何内容：请检查 --encoding",
        "\(names): \(count.grouped) registrations were not found in it; nothing was exported. Check --encoding")
    }
  }
}

extension RegisterError {
  /// One line: where, what, what to do.
  public var text: Text {
    let (chinese, english) = kind.texts
    return Text("\(path)：\(chinese)", "\(path): \(english)")
  }
}

extension RegisterError.Kind {
  fileprivate var texts: (String, String) {
    switch self {
    case .cannotRead(let fault):
      let reason = PosixFile.describe(fault.code)
      return ("无法读取（\(reason)）：请检查权限和磁盘", "cannot be read (\(reason)): check permissions and disk")
    case .cannotWrite(let fault):
      let reason = PosixFile.describe(fault.code)
      return (
        "无法写入（\(reason)）：学籍库保持原样，请检查权限和磁盘后重新运行",
        "cannot be written (\(reason)): the register is as it was; check permissions and disk, then run it again"
      )
    case .unconfirmed(let fault):
      let reason = PosixFile.describe(fault.code)
      return (
        "已写好，但磁盘未能确认（\(reason)）：机器断电后可能丢失。请检查磁盘，再用 chachong register list 查看",
        "is written, but the disk did not confirm it (\(reason)), so that it may be gone after a power failure: check the disk, then look with chachong register list"
      )
    case .noRegister:
      return (
        "不是学籍库：请检查路径，或先用 chachong enrol 建立", "is no register: check the path, or make one with chachong enrol"
      )
    case .catalogueMissing:
      return (
        "曾是学籍库而没有 catalogue.json，目录已丢失；未作任何改动：请从快照恢复学籍库，用 chachong register verify 检查，再将此后的报送重新入库",
        "was a register, and its catalogue.json is lost; nothing was changed: restore the register from a snapshot, check it with chachong register verify, and enrol again what came since"
      )
    case .catalogueOutdated:
      return (
        "是旧的目录，学籍库此后有过改动；未作任何改动：请放回最新的 catalogue.json；如已丢失，请从快照或全部报送文件在新文件夹中重建学籍库，再将此后的报送重新入库",
        "is an older one: the register has been changed since; nothing was changed now: put the newest catalogue.json back, or, where it is lost, make the register anew in another folder, from a snapshot or the submissions, and enrol again what came since"
      )
    case .folderNotEmpty:
      return (
        "文件夹中已有其他内容，不能在此建立学籍库：请换一个文件夹",
        "holds something else, so no register can be made in it: name another folder"
      )
    case .locked:
      return (
        "另一个进程正在更改学籍库：请等它结束后再运行", "another process is changing the register: run it again when that has ended"
      )
    case .fileMissing:
      return (
        "文件不存在，而目录中列有此文件：请从快照恢复", "is listed in the catalogue but not there: restore it from a snapshot"
      )
    case .newerFormat(let found, let known):
      return (
        "格式版本 \(found) 比本程序所知的 \(known) 新：请使用较新的 chachong",
        "has format version \(found), newer than \(known), which this program knows: use a newer chachong"
      )
    case .otherByteOrder:
      return (
        "由字节序不同的机器写成：请在那种机器上读取，或重新入库", "was written on a machine of the other byte order: read it there, or enrol anew"
      )
    case .damagedCatalogue:
      return ("目录已损坏：请从快照恢复", "the catalogue is damaged: restore it from a snapshot")
    case .damagedBlock(let block, let byteOffset):
      return (
        "第 \(block) 块（第 \(byteOffset) 字节起）已损坏：请从快照恢复；数据段可移除其中的报送后重新入库（chachong register verify 列出命令），索引可用 chachong register index --again 重建",
        "block \(block) (from byte \(byteOffset) on) is damaged: restore it from a snapshot; or, of a segment, remove its submissions and enrol them again, as chachong register verify tells; of an index, run chachong register index --again"
      )
    case .otherFile:
      return (
        "不是目录所列的文件：请从快照恢复", "is another file than the catalogue lists: restore it from a snapshot"
      )
    case .wrongSize(let bytes, let expected):
      return (
        "有 \(bytes) 字节，应为 \(expected)：文件不完整，请从快照恢复",
        "has \(bytes) bytes instead of \(expected): it is incomplete; restore it from a snapshot"
      )
    case .submissionChanged(let name, let date):
      return (
        "\(name) 已于 \(date) 入库，内容与此不同：请为新文件另编序号；若要替换，先运行 chachong register remove-submission",
        "\(name) was enrolled on \(date) with other content: give the new file the next number, or take the old one out with chachong register remove-submission"
      )
    case .unknownSubmission(let name):
      return (
        "没有名为 \(name) 的报送：chachong register list 列出全部", "has no submission \(name): chachong register list shows all"
      )
    case .submissionCompacted(let name):
      return (
        "\(name) 或它所更新的数据已与其他报送合并，无法单独移除：请将更正后的数据另行入库",
        "\(name), or what it replaced, was put together with others and cannot be taken out: enrol a submission that corrects it"
      )
    case .holdsRequests(let name, let kind):
      return (
        "\(name) 按其文件名是申请（\(kind)），不是学籍：请用 chachong check 查重",
        "\(name) holds requests by its name (\(kind)), not registrations: have them answered by chachong check"
      )
    case .tooManyRows(let count, let limit):
      return (
        "一份报送有 \(count.grouped) 行，超过上限 \(limit.grouped)：请拆分",
        "a submission of \(count.grouped) rows is over the limit of \(limit.grouped): split it"
      )
    }
  }
}

/// What `enrol` and `register` say.
public enum RegisterText {
  public static func enrolled(_ name: String, new: Int, replaced: Int, unchanged: Int, rejected: Int) -> Text {
    Text(
      "\(name)：新增 \(new.grouped)，更新 \(replaced.grouped)，未变 \(unchanged.grouped)，退回 \(rejected.grouped)",
      "\(name): \(new.grouped) new, \(replaced.grouped) replaced, \(unchanged.grouped) unchanged, \(rejected.grouped) rejected"
    )
  }

  public static func alreadyEnrolled(_ name: String) -> Text {
    Text("\(name)：早已入库，内容相同，未作更改", "\(name): was enrolled before with the same content; nothing was changed")
  }

  public static func enrolDone(files: Int, registrations: Int, path: String) -> Text {
    Text(
      "已入库 \(files.grouped) 份报送；\(path) 现有学籍 \(registrations.grouped) 条",
      "\(files.grouped) submissions enrolled; \(path) now holds \(registrations.grouped) registrations")
  }

  public static func indexed(segments: Int, path: String) -> Text {
    Text("\(path)：已为 \(segments.grouped) 段建立索引", "\(path): \(segments.grouped) segments were given an index")
  }

  public static func verified(segments: Int, bytes: Int, path: String) -> Text {
    Text(
      "\(path)：\(segments.grouped) 段、\(bytes.grouped) 字节，均完好",
      "\(path): \(segments.grouped) segments of \(bytes.grouped) bytes are whole")
  }

  /// How a damaged segment becomes whole without a snapshot.
  public static func mending(_ segment: String, of submissions: [String], path: String) -> Text {
    let names = submissions.joined(separator: " ")
    return Text(
      "没有快照时修复 \(segment)：先运行 chachong register remove-submission \(path) \(names)，再将这 \(submissions.count.grouped) 份报送重新入库",
      "to mend \(segment) without a snapshot: chachong register remove-submission \(path) \(names), and enrol these \(submissions.count.grouped) again"
    )
  }

  public static func compacted(before: Int, after: Int, path: String) -> Text {
    Text(
      "\(path)：由 \(before.grouped) 段合并为 \(after.grouped) 段",
      "\(path): \(before.grouped) segments became \(after.grouped)")
  }

  public static func removed(_ name: String, path: String) -> Text {
    Text("已从 \(path) 移除 \(name)", "\(name) was taken out of \(path)")
  }

  public static func copied(to path: String) -> Text { Text("快照在 \(path)", "the snapshot is in \(path)") }

  public static func exported(_ count: Int, to path: String, isMasked: Bool) -> Text {
    Text(
      "已导出 \(count.grouped) 条学籍到 \(path)\(isMasked ? "（已掩码；--unmasked 输出完整信息）" : "")",
      "\(count.grouped) registrations were written to \(path)\(isMasked ? " (masked; --unmasked writes them in full)" : "")"
    )
  }

  public static func total(segments: Int, registrations: Int, bytes: Int) -> Text {
    Text(
      "共 \(segments.grouped) 段，学籍 \(registrations.grouped) 条，\(bytes.grouped) 字节",
      "\(registrations.grouped) registrations in \(segments.grouped) segments of \(bytes.grouped) bytes")
  }

  static let yes = Text("有", "yes")
  static let no = Text("无", "no")

  /// Columns of the list of segments.
  enum Heading: CaseIterable {
    case submission, date, enrolled, rows, live, share, bytes, index

    var text: Text {
      switch self {
      case .submission: Text("报送", "submission")
      case .date: Text("日期", "date")
      case .enrolled: Text("入库", "enrolled")
      case .rows: Text("行", "rows")
      case .live: Text("有效", "live")
      case .share: Text("有效比例", "share")
      case .bytes: Text("字节", "bytes")
      case .index: Text("索引", "index")
      }
    }
  }
}

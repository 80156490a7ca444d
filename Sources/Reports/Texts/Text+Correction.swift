import Identity
import Submission

extension FindingKind {
  /// How to correct what is wrong; `column` is the English name of the column that it is about.
  public func fix(column: String?) -> Text {
    switch self {
    case .rejected(let reason): reason.fix(column: Column.allCases.first { $0.name == column })
    case .flagged(let flag): flag.fix
    case .sameChild:
      Text(
        "核对两行；确为一人的，只保留在读学校的一条", "compare both rows; if they are one child's, keep the one of the school attended")
    case .sharedNumber: Text("对照证件核对两行，改正填错的号码", "compare both with the papers, and correct the wrong number")
    }
  }
}

extension RejectReason {
  fileprivate func fix(column: Column?) -> Text {
    switch self {
    case .fieldCount:
      Text("检查该行多余或缺少的逗号和引号", "look for a comma or quote too many or too few on this line")
    case .nulByte, .undecodable:
      Text("从学籍系统重新导出，存为 UTF-8 或 GB18030 编码的 CSV", "export it again as CSV in UTF-8 or GB18030")
    case .emptyValue: Text("补填该项", "fill it in")
    case .impossibleDate:
      column == .enrolled
        ? Text("按年月填写 6 位数字，如 202409", "write year and month in six digits, such as 202409")
        : Text("按年月日填写 8 位数字，如 20140315", "write year, month and day in eight digits, such as 20140315")
    case .unknownCode: column?.codes ?? Text("按代码表填写", "use a code of its table")
    case .malformedValue:
      column == .recordID
        ? Text(
          "写为省代码、“-”和不超过 20 位的字母数字，如 410000-R000001；合计行、重复的表头等不是学生的行请删去",
          "write the province's code, \"-\" and up to 20 letters and digits, such as 410000-R000001; remove rows that are no pupil's, such as a total or a second header"
        )
        : Text("按格式要求改写，姓名不超过 60 字", "write it in the form required; a name has at most 60 characters")
    case .spreadsheetError: .spreadsheetErrorFix
    case .lineTooLong, .strayQuote:
      Text("检查未成对的引号；字段内的引号要写两遍", "look for a quote without its pair; inside a field it is written twice")
    case .repeatedRecordID:
      Text("重复的行删去；不是同一条的，另编记录号", "remove the row that is there twice, or give it a record id of its own")
    case .otherProvince: Text("移入该省的文件，或改正记录号", "move it to that province's file, or correct the record id")
    }
  }
}

extension Text {
  fileprivate static let spreadsheetErrorFix = Text(
    "改正公式或加宽该列，填入实际的值后重新导出；确实没有的非必填项留空",
    "correct the formula or widen the column, and export it again; leave empty what there is none of and may be empty")
}

extension Column {
  /// What may stand in a column of codes.
  fileprivate var codes: Text {
    switch self {
    case .sex: Text("填 1 男、2 女、0 未知或 9 未说明", "1 male, 2 female, 0 unknown, 9 not stated")
    case .idType:
      Text(
        "填 1 居民身份证、6 香港、7 澳门、8 台湾通行证、9 外国人永久居留证、A 护照、Z 其他，或留空",
        "1 resident card, 6 Hong Kong, 7 Macau, 8 Taiwan, 9 permanent resident, A passport, Z other, or empty")
    case .ethnicity: Text("填 01–56、97 其他或 98 外国血统，或留空", "01–56, 97 other, 98 foreign, or empty")
    case .grade: Text("填 1–12", "1–12")
    case .status:
      Text(
        "填 1 在校、2 休学、3 出国、4 其他离校、5 毕业、6 复学办理中",
        "1 in school, 2 suspended, 3 abroad, 4 other leave, 5 graduated, 6 resumption under way")
    case .business:
      Text(
        "填 1 信息变更、2 问题学籍、3 转学、9 其他，没有则留空或填 0",
        "1 information change, 2 problem registration, 3 transfer, 9 other, empty or 0 for none")
    case .schoolCode, .outSchoolCode:
      Text("填 10 位学校标识码，如 2141000001", "a school code of ten digits, such as 2141000001")
    default: Text("按代码表填写", "use a code of its table")
    }
  }
}

extension RegistrationFlags {
  fileprivate var fix: Text {
    switch self {
    case .identityCheckWrong:
      Text("对照户口簿或身份证核对每一位", "compare every digit with the household register or the card")
    case .identityMalformed:
      Text(
        "对照户口簿或身份证核对每一位；若变成了 4.1E+17 或末三位全是 0，是表格软件改的：将该列设为文本，从学籍系统重新导出",
        "compare every digit with the household register or the card; where it reads 4.1E+17 or ends in 000, a spreadsheet has changed it: export it again, into a column of text"
      )
    case .identityContradictsBirthDate, .identityContradictsSex:
      Text(
        "对照证件核对号码、出生日期和性别，改正填错的一项",
        "compare number, birth date and sex with the papers, and correct the wrong one")
    case .registerNumberMalformed:
      Text(
        "核对学籍号：G、L 或 J 加 18 位",
        "check the register number: G, L or J and 18 characters")
    case .registerNumberContradictsIdentity:
      Text("证件号变更过的不用改；否则核对两个号码", "leave it if the identity number was changed; or else check both")
    case .unknownDivision:
      Text("填现行或曾用的 6 位行政区划代码", "use a division code of six digits that is or was in use")
    case .implausibleAge: Text("核对出生日期", "check the birth date")
    case .gradeOutOfLine:
      Text(
        "核对年级和入学年月；跳级、留级的不用改",
        "check grade and date of enrolment; leave it if a grade was repeated or skipped")
    case .nameHasUnknownCharacters:
      Text(
        "用户口簿上的字重新录入姓名；系统打不出的字请用 GB18030-2022 字库",
        "enter the name again as the household register has it, with a font of GB18030-2022")
    case .birthDateImpossible:
      Text(
        "按年月日填写 8 位数字，如 20140315",
        "write year, month and day in eight digits, such as 20140315")
    case .schoolCodeImpossible: Text("填 10 位学校标识码，如 2141000001", "a school code of ten digits, such as 2141000001")
    case .optionalValueLost: .spreadsheetErrorFix
    default: Text("核对该行", "check the row")
    }
  }
}

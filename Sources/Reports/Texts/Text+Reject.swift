import Submission

extension RejectReason {
  /// Why a row of a submission was not used.
  public var text: Text {
    switch self {
    case .fieldCount: Text("字段数与表头不一致", "the number of fields differs from the header's")
    case .nulByte: Text("含有空字节（NUL）", "it holds a NUL byte")
    case .undecodable: Text("文字编码无法识别", "its text cannot be decoded")
    case .emptyValue: Text("必填项为空", "a required value is empty")
    case .impossibleDate: Text("日期不存在", "the date is one that no calendar has")
    case .unknownCode: Text("代码不在代码表中", "the code is not in its table")
    case .malformedValue: Text("格式不对", "the value has the wrong form")
    case .spreadsheetError:
      Text("是表格软件的错误值（如 #REF!、####）", "a spreadsheet's error, such as #REF! or ####, stands for the value")
    case .lineTooLong: Text("行过长", "the line is too long")
    case .strayQuote: Text("引号使用不当", "a quote stands where it may not")
    case .repeatedRecordID: Text("记录号重复", "the record id is repeated")
    case .otherProvince: Text("记录号属于别的省", "the record id is of another province")
    }
  }
}

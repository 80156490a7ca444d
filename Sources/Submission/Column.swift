import Identity

/// The columns of a submission, in the order of the format's description.
public enum Column: Int, Sendable, CaseIterable {
  case recordID, studentNumber, name, formerName, sex, birthDate, idType, idNumber, ethnicity, hukouDivision
  case schoolCode, schoolDivision, grade, enrolled, status, business, guardianName, guardianPhone
  case appliedOn, outSchoolCode
  case requestID, step, decision, decidedOn, reason
  case caseNumber, person, authority

  /// The English header, which reports use too.
  public var name: String { headers.english }
  /// The abbreviation of the ministry's data standard.
  public var abbreviation: String { headers.abbreviation }
  public var chinese: String { headers.chinese }

  private var headers: (english: String, abbreviation: String, chinese: String) {
    switch self {
    case .recordID: ("record_id", "JLH", "记录号")
    case .studentNumber: ("student_number", "XJH", "学籍号")
    case .name: ("name", "XM", "姓名")
    case .formerName: ("former_name", "CYM", "曾用名")
    case .sex: ("sex", "XBM", "性别码")
    case .birthDate: ("birth_date", "CSRQ", "出生日期")
    case .idType: ("id_type", "SFZJLXM", "身份证件类型码")
    case .idNumber: ("id_number", "SFZJH", "身份证件号")
    case .ethnicity: ("ethnicity", "MZM", "民族码")
    case .hukouDivision: ("hukou_division", "HKSZDM", "户口所在地")
    case .schoolCode: ("school_code", "XXBSM", "学校标识码")
    case .schoolDivision: ("school_division", "XXSZDM", "学校所在地")
    case .grade: ("grade", "NJ", "年级")
    case .enrolled: ("enrolled", "RXNY", "入学年月")
    case .status: ("status", "XSZT", "学生状态")
    case .business: ("business", "ZBYW", "在办业务")
    case .guardianName: ("guardian_name", "JHRXM", "监护人姓名")
    case .guardianPhone: ("guardian_phone", "JHRDH", "监护人电话")
    case .appliedOn: ("applied_on", "SQRQ", "申请日期")
    case .outSchoolCode: ("out_school_code", "ZCXX", "转出（毕业）学校标识码")
    case .caseNumber: ("case", "AJBH", "案件编号")
    case .person: ("person", "JBR", "经办人")
    case .authority: ("authority", "ZGBM", "主管部门代码")
    case .requestID: ("request_id", "SQBH", "申请编号")
    case .step: ("step", "SPHJ", "审批环节")
    case .decision: ("decision", "BLJG", "办理结果")
    case .decidedOn: ("decided_on", "BLRQ", "办理日期")
    case .reason: ("reason", "BLYJ", "办理意见")
    }
  }

  /// Whether a file of this kind must have the column.
  public func isRequired(for kind: SubmissionKind) -> Bool {
    switch self {
    case .recordID, .name, .sex, .birthDate, .schoolCode, .schoolDivision, .grade, .enrolled, .status:
      kind.holdsPupils
    case .studentNumber: kind.holdsPupils && kind != .late
    case .outSchoolCode: kind == .transfer || kind == .enrolment
    case .requestID, .step: kind == .approvals
    case .decision, .decidedOn: !kind.holdsPupils
    case .caseNumber, .person, .authority, .reason: kind == .decisions
    default: false
    }
  }

  /// What a list of rejects may show of a value of this column: of a long one no more than its beginning.
  func masked(_ value: Span<UInt8>) -> String {
    let shown = value.extracting(..<min(value.count, 96)).text
    return switch self {
    case .name, .formerName, .guardianName: Masking.name(shown)
    case .idNumber, .studentNumber, .guardianPhone: Masking.number(shown)
    default: Masking.value(shown)
    }
  }

  /// What a list of findings may show of a value of this column.
  public func masked(text: String) -> String { masked(Array(text.utf8).span) }
}

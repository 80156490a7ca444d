import Rules

extension VerdictReason {
  /// The reason in a sentence's words.
  public var text: Text {
    switch self {
    case .probableDuplicate: Text("很可能与已有记录是同一名学生", "very probably the same child as one on record")
    case .identityNumberHeldByAnotherChild:
      Text("身份证件号已被另一名学生使用", "the identity number is held by another child")
    case .registerNumberHeldByAnotherChild:
      Text("学籍号已被另一名学生使用", "the register number is held by another child")
    case .possibleDuplicate: Text("可能与已有记录是同一名学生", "possibly the same child as one on record")
    case .rowRejected: Text("该行数据无法使用", "the row could not be used")
    case .transferOutValidationError:
      Text("转出省份校验错误", "name and register number do not both match a registration in the province left")
    case .registerNumberMissing: Text("没有学籍号", "the register number is missing")
    case .identityCheckWrong: Text("身份证件号校验码错误", "the identity number fails its check character")
    case .identityMalformed: Text("身份证件号位数或格式不对", "the identity number has the wrong length or form")
    case .identityContradictsBirthDate:
      Text("身份证件号与出生日期不符", "the identity number contradicts the birth date")
    case .identityContradictsSex: Text("身份证件号与性别不符", "the identity number contradicts the sex")
    case .birthDateImpossible: Text("出生日期不存在", "the birth date is one that no calendar has")
    case .ageImplausible: Text("年龄不像在校学生", "the age is not a pupil's")
    case .nameUnreadable: Text("姓名中有无法识别的字", "the name holds characters that cannot be read")
    case .registerNumberMalformed: Text("学籍号格式不对", "the register number has the wrong form")
    case .schoolCodeImpossible: Text("学校标识码不存在", "the school code is one that cannot be")
    case .schoolNotApproved: Text("学校不在本省学校名录中", "the school is not on its province's list of schools")
    case .noEnrolmentPlan: Text("学校在该年级没有招生计划", "the school has no enrolment plan for this grade")
    case .underSchoolAge: Text("未到本省规定的入学年龄", "the pupil is under this province's school age")
    case .outsideTransferMonths: Text("本省当前月份不受理转学", "the province accepts no transfers in this month")
    case .windowClosed: Text("不在毕业后跨省就学办理时段内", "the window for enrolments after graduation is closed")
    case .notGraduated: Text("学籍尚未毕业", "the registration is not a graduate's")
    case .graduateOfEarlierYear:
      Text("往届毕业生，本省普通高中不招收", "a graduate of an earlier year, whom the province does not admit")
    case .registrationFound: Text("姓名与学籍号均相符", "name and register number match a registration")
    case .numberFoundUnderAnotherName: Text("该学籍号下是另一姓名", "the number is registered under another name")
    case .nameFoundUnderAnotherNumber:
      Text("同姓名同出生日期者学籍号不同", "name and birth date are registered under another number")
    case .foundInAnotherProvince: Text("学籍在另一省", "the registration is in another province")
    case .notFoundInOutProvince: Text("转出省份没有该生学籍", "neither is registered in the province left")
    case .registeredAtOtherSchool:
      Text("学籍在该省另一所学校", "the registration is at another school than the one named")
    case .stageDiffers:
      Text("两省学制不同，学段以转入省为准", "the provinces divide school years differently: the receiving one decides the stage")
    case .papersNeeded: Text("省内转学须提交纸质材料", "papers are needed for a transfer inside this province")
    case .nothingFound: Text("全国未发现该生学籍", "no registration of this child was found in the country")
    case .sameIdentityNumber: Text("身份证件号相同", "same identity number")
    case .sameRegisterNumber: Text("学籍号相同", "same register number")
    case .otherValidIdentityNumber:
      Text("双方证件号都有效但不同（可能是双重户口）", "both identity numbers are valid but differ (a second household register?)")
    case .alsoRequestedTonight: Text("同一批申请中有人为同一名学生申请", "another request of this batch is for the same child")
    case .sameSchool: Text("已有记录就在本校", "the one on record is at the same school")
    case .transferUnderWay: Text("学籍正在办理转学或已被调档", "a transfer of the registration is under way")
    case .businessInProgress: Text("学籍有业务正在办理", "business is in progress for the registration")
    case .notInSchool: Text("学籍不在校（休学、出国等）", "the registration is not in school (suspended, abroad …)")
    case .graduated: Text("学籍已毕业", "the registration is a graduate's")
    case .gradeOutOfLine: Text("年级与入学年月不符", "the grade does not follow from the date of enrolment")
    case .divisionUnknown: Text("行政区划代码不存在", "a division code is unknown")
    case .firstGrade: Text("一年级新生，建籍不须全国查重", "a first-grade pupil needs no national check")
    }
  }
}

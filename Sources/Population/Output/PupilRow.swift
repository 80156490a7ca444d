import Identity

/// One row of a submission file, field by field as it is written.
struct PupilRow: Sendable {
  /// Index into the geography's provinces: the province that submits it.
  var province = 0
  var registerLetter = UInt8(ascii: "G")
  /// The 18 characters after the letter.
  var registerDigits = NumberDigits(rawValue: 0)
  /// A late request has none.
  var hasRegisterNumber = true
  var name = InlineText()
  var formerName = InlineText()
  /// GB/T 2261.1.
  var sex: UInt8 = 0
  /// YYYYMMDD.
  var birthDate: UInt32 = 0
  /// 0 for none.
  var documentType: UInt8 = 0
  var document = InlineText()
  var ethnicity: UInt8 = 1
  /// 0 where it is missing.
  var hukou: UInt32 = 0
  var schoolCode: UInt64 = 0
  var schoolDivision: UInt32 = 0
  var grade = 1
  /// YYYYMM.
  var enrolled = 0
  var status = 1
  var business = 0
  var guardianName = InlineText()
  /// 0 where it is missing.
  var guardianPhone: UInt64 = 0
  /// YYYYMMDD; 0 in the register.
  var appliedOn = 0
  /// The school that a transfer is from; 0 in other rows.
  var outSchoolCode: UInt64 = 0

  static let registerHeader =
    "record_id,student_number,name,former_name,sex,birth_date,id_type,id_number,ethnicity,hukou_division,school_code,"
    + "school_division,grade,enrolled,status,business,guardian_name,guardian_phone"
  static let requestHeader = registerHeader + ",applied_on"
  static let transferHeader = requestHeader + ",out_school_code"
}

extension PupilRow {
  /// Appends the row as CSV with a line feed. No field of a synthetic row needs quotes.
  func write(to output: inout [UInt8], recordID: RecordID) {
    let comma = UInt8(ascii: ",")
    recordID.write(to: &output)
    output.append(comma)
    if hasRegisterNumber {
      output.append(registerLetter)
      let digits = registerDigits.digits
      for index in 0..<18 { output.append(digits[index] == 10 ? UInt8(ascii: "X") : digits[index] + 48) }
    }
    output.append(comma)
    output.append(name)
    output.append(comma)
    output.append(formerName)
    output.append(comma)
    output.append(sex + 48)
    output.append(comma)
    output.append(decimal: UInt64(birthDate), width: 8)
    output.append(comma)
    if documentType != 0 { output.append(documentType) }
    output.append(comma)
    output.append(document)
    output.append(comma)
    output.append(decimal: UInt64(ethnicity), width: 2)
    output.append(comma)
    if hukou != 0 { output.append(decimal: UInt64(hukou), width: 6) }
    output.append(comma)
    output.append(decimal: schoolCode, width: 10)
    output.append(comma)
    output.append(decimal: UInt64(schoolDivision), width: 6)
    output.append(comma)
    output.append(decimal: UInt64(truncatingIfNeeded: grade), width: 1)
    output.append(comma)
    output.append(decimal: UInt64(truncatingIfNeeded: enrolled), width: 6)
    output.append(comma)
    output.append(decimal: UInt64(truncatingIfNeeded: status), width: 1)
    output.append(comma)
    if business != 0 { output.append(decimal: UInt64(truncatingIfNeeded: business), width: 1) }
    output.append(comma)
    output.append(guardianName)
    output.append(comma)
    if guardianPhone != 0 { output.append(decimal: guardianPhone, width: 11) }
    if appliedOn != 0 {
      output.append(comma)
      output.append(decimal: UInt64(truncatingIfNeeded: appliedOn), width: 8)
    }
    if outSchoolCode != 0 {
      output.append(comma)
      output.append(decimal: outSchoolCode, width: 10)
    }
    output.append(UInt8(ascii: "\n"))
  }
}

/// `410000-0000012345` in the register, `410000-L000012345` for a late request, `410000-T000012345` for a transfer: the place
/// in the stream, counted from 1.
struct RecordID: Equatable, Sendable {
  var province: UInt32
  var serial: Int
  /// What requests have before their number.
  var letter: Unicode.Scalar?

  func write(to output: inout [UInt8]) {
    output.append(decimal: UInt64(province), width: 6)
    output.append(UInt8(ascii: "-"))
    if let letter { output.append(UInt8(ascii: letter)) }
    output.append(decimal: UInt64(truncatingIfNeeded: serial), width: letter == nil ? 10 : 9)
  }
}

extension [UInt8] {
  mutating func append(_ text: InlineText) {
    for index in 0..<text.count { append(text[index]) }
  }

  /// Appends `value` with at least `width` digits.
  mutating func append(decimal value: UInt64, width: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 48)
    var rest = value
    var start = 20
    while rest > 0 || start > 20 - width {
      start -= 1
      digits[start] = UInt8(truncatingIfNeeded: rest % 10) + 48
      rest /= 10
      if start == 0 { break }
    }
    for index in start..<20 { append(digits[index]) }
  }

  mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}

/// One pupil's entry in the register (学籍) as the joins see it: 64 bytes, no references, all fields canonical.
public struct Registration: Hashable, Sendable, BitwiseCopyable {
  public var identityNumber: IdentityNumber
  public var registerNumber: RegisterNumber
  public var name: PersonName
  /// Low 32 bits of a hash of the former name's units; 0 where there is none. Compare with ``PersonName/fingerprint``.
  public var formerName: UInt32
  /// 48 bits guardian's name (three units, ``PersonName/shortened``), 16 birth date.
  @usableFromInline var guardianAndBirth: UInt64
  /// 37 bits phone, 20 hukou division, 2 sex, 3 status.
  @usableFromInline var phoneHukouSexStatus: UInt64
  /// 34 bits school code, 20 school division, 4 grade, 3 business.
  @usableFromInline var schoolGradeBusiness: UInt64
  /// 16 bits flags, 11 enrolled, 7 ethnicity.
  @usableFromInline var flagsEnrolledEthnicity: UInt64

  @inlinable public init() {
    identityNumber = .none
    registerNumber = .none
    name = .empty
    formerName = 0
    guardianAndBirth = 0
    phoneHukouSexStatus = 0
    schoolGradeBusiness = 0
    flagsEnrolledEthnicity = 0
  }
}

extension Registration {
  /// The guardian's name in three units, ``PersonName/shortened`` on the way in.
  @inlinable public var guardianName: PersonName {
    get { PersonName(low: guardianAndBirth & 0xFFFF_FFFF_FFFF, high: 0) }
    set { guardianAndBirth.replaceBits(0, 48, newValue.shortened.low) }
  }
  @inlinable public var birthDate: BirthDate {
    get { BirthDate(rawValue: UInt16(truncatingIfNeeded: guardianAndBirth >> 48)) }
    set { guardianAndBirth.replaceBits(48, 16, UInt64(newValue.rawValue)) }
  }

  /// Digits of the guardian's phone without country code or leading zero, at most 11; 0 where there is none.
  @inlinable public var guardianPhone: UInt64 {
    get { phoneHukouSexStatus.bits(0, 37) }
    set { phoneHukouSexStatus.replaceBits(0, 37, newValue) }
  }
  @inlinable public var hukouDivision: Division {
    get { Division(rawValue: UInt32(truncatingIfNeeded: phoneHukouSexStatus.bits(37, 20))) }
    set { phoneHukouSexStatus.replaceBits(37, 20, UInt64(newValue.rawValue)) }
  }
  @inlinable public var sex: Sex {
    get { Sex(rawValue: UInt8(truncatingIfNeeded: phoneHukouSexStatus.bits(57, 2))) ?? .unknown }
    set { phoneHukouSexStatus.replaceBits(57, 2, UInt64(newValue.rawValue)) }
  }
  @inlinable public var status: PupilStatus {
    get { PupilStatus(rawValue: UInt8(truncatingIfNeeded: phoneHukouSexStatus.bits(59, 3))) ?? .unknown }
    set { phoneHukouSexStatus.replaceBits(59, 3, UInt64(newValue.rawValue)) }
  }

  @inlinable public var schoolCode: SchoolCode {
    get { SchoolCode(rawValue: schoolGradeBusiness.bits(0, 34)) }
    set { schoolGradeBusiness.replaceBits(0, 34, newValue.rawValue) }
  }
  @inlinable public var schoolDivision: Division {
    get { Division(rawValue: UInt32(truncatingIfNeeded: schoolGradeBusiness.bits(34, 20))) }
    set { schoolGradeBusiness.replaceBits(34, 20, UInt64(newValue.rawValue)) }
  }
  /// Years of schooling begun, 1–12.
  @inlinable public var grade: Int {
    get { Int(schoolGradeBusiness.bits(54, 4)) }
    set { schoolGradeBusiness.replaceBits(54, 4, UInt64(truncatingIfNeeded: newValue)) }
  }
  @inlinable public var business: Business {
    get { Business(rawValue: UInt8(truncatingIfNeeded: schoolGradeBusiness.bits(58, 3))) ?? .other }
    set { schoolGradeBusiness.replaceBits(58, 3, UInt64(newValue.rawValue)) }
  }

  @inlinable public var flags: RegistrationFlags {
    get { RegistrationFlags(rawValue: UInt16(truncatingIfNeeded: flagsEnrolledEthnicity)) }
    set { flagsEnrolledEthnicity.replaceBits(0, 16, UInt64(newValue.rawValue)) }
  }
  /// Months since January 1950, 1–2047; 0 where it is not known.
  @inlinable public var enrolledMonths: Int {
    get { Int(flagsEnrolledEthnicity.bits(16, 11)) }
    set { flagsEnrolledEthnicity.replaceBits(16, 11, UInt64(truncatingIfNeeded: newValue)) }
  }
  /// GB/T 3304, 1–56, 97, 98; 0 where it is not known.
  @inlinable public var ethnicity: UInt8 {
    get { UInt8(truncatingIfNeeded: flagsEnrolledEthnicity.bits(27, 7)) }
    set { flagsEnrolledEthnicity.replaceBits(27, 7, UInt64(newValue)) }
  }
}

extension UInt64 {
  @inlinable func bits(_ offset: UInt64, _ width: UInt64) -> UInt64 { (self &>> offset) & (1 &<< width &- 1) }

  @inlinable mutating func replaceBits(_ offset: UInt64, _ width: UInt64, _ value: UInt64) {
    let mask = (1 &<< width &- 1) as UInt64
    self = self & ~(mask &<< offset) | (value & mask) &<< offset
  }
}

/// A registration as eight words, for those who write it elsewhere than in memory.
extension Registration {
  /// All of a registration, and nothing else: equal words, equal registrations.
  public var words: InlineArray<8, UInt64> {
    [
      identityNumber.rawValue, registerNumber.rawValue, name.low, UInt64(name.high) | UInt64(formerName) << 32,
      guardianAndBirth, phoneHukouSexStatus, schoolGradeBusiness, flagsEnrolledEthnicity,
    ]
  }

  /// The registration that has these ``words``.
  public init(words: InlineArray<8, UInt64>) {
    self.init()
    identityNumber = IdentityNumber(rawValue: words[0])
    registerNumber = RegisterNumber(rawValue: words[1])
    name = PersonName(low: words[2], high: UInt32(truncatingIfNeeded: words[3]))
    formerName = UInt32(truncatingIfNeeded: words[3] >> 32)
    guardianAndBirth = words[4]
    phoneHukouSexStatus = words[5]
    schoolGradeBusiness = words[6]
    flagsEnrolledEthnicity = words[7]
  }
}

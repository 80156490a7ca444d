extension RegisterNumber {
  /// The number that a field holds, `.none` where it holds none.
  ///
  /// `flags` gets ``RegistrationFlags/registerNumberMalformed`` for what is not `G`, `L` or `J` and 18 characters, and for
  /// a `G` or `J` number whose check character is wrong. Eighteen characters that pass their check have lost their `G`.
  public init(parsing field: Span<UInt8>, flags: inout RegistrationFlags) {
    if let (digits, checkIsValid) = NumberDigits.plain(field, from: 1), let kind = Kind(letter: field[0]) {
      self.init(kind, digits)
      if kind != .temporary, !checkIsValid { flags.insert(.registerNumberMalformed) }
    } else {
      self = Self.written(field, flags: &flags)
    }
  }

  /// The same for a pupil whose identity number's field is `identityField`: nearly all register numbers are a `G` and
  /// that, and what was read of it is taken over.
  ///
  /// `flags` holds what parsing the identity number has flagged.
  public init(
    parsing field: Span<UInt8>, of identity: IdentityNumber, writtenAs identityField: Span<UInt8>,
    flags: inout RegistrationFlags
  ) {
    if let digits = identity.digits, Self.repeats(field, identityField) {
      self.init(.identity, digits)
      if flags.contains(.identityCheckWrong) { flags.insert(.registerNumberMalformed) }
    } else {
      self.init(parsing: field, flags: &flags)
    }
  }

  /// Whether `field` is a `G` and the 18 bytes of `identity`.
  @inline(__always)
  private static func repeats(_ field: Span<UInt8>, _ identity: Span<UInt8>) -> Bool {
    guard field.count == 19, identity.count == 18, field[0] == UInt8(ascii: "G") else { return false }
    return DigitWord(field, at: 1) == DigitWord(identity, at: 0)
      && DigitWord(field, at: 9) == DigitWord(identity, at: 8)
      && DigitWord(field, at: 11) == DigitWord(identity, at: 10)
  }

  /// The same for a field that is written in any way.
  static func written(_ field: Span<UInt8>, flags: inout RegistrationFlags) -> RegisterNumber {
    let text = NumberText(field)
    if let digits = text.eighteen(from: 1), let kind = Kind(letter: text.characters[0]) {
      if kind != .temporary, !digits.checkIsValid { flags.insert(.registerNumberMalformed) }
      return RegisterNumber(kind, digits)
    }
    if !text.isEmpty { flags.insert(.registerNumberMalformed) }
    if !text.hasNumber || text.isMasked { return .none }
    if let digits = text.eighteen(from: 0) {
      if digits.checkIsValid { return RegisterNumber(.identity, digits) }
      if digits.endsInZeros { return .none }
    }
    return RegisterNumber(rawValue: UInt64(Kind.malformed.rawValue) << 61 | NumberText.hash(field))
  }
}

extension RegisterNumber.Kind {
  fileprivate init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "G"): self = .identity
    case UInt8(ascii: "L"): self = .temporary
    case UInt8(ascii: "J"): self = .withoutIdentity
    default: return nil
    }
  }
}

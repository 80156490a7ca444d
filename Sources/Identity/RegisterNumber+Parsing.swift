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

  /// The same for a field that is written in any way.
  static func written(_ field: Span<UInt8>, flags: inout RegistrationFlags) -> RegisterNumber {
    let text = NumberText(field)
    if let digits = text.eighteen(from: 1), let kind = Kind(letter: text.characters[0]) {
      if kind != .temporary, !digits.checkIsValid { flags.insert(.registerNumberMalformed) }
      return RegisterNumber(kind, digits)
    }
    if !text.isEmpty { flags.insert(.registerNumberMalformed) }
    if text.isEmpty || text.isMasked { return .none }
    if let digits = text.eighteen(from: 0), digits.checkIsValid { return RegisterNumber(.identity, digits) }
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

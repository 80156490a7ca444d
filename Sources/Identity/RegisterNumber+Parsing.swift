extension RegisterNumber {
  /// The number that a field holds, `.none` where it holds none.
  ///
  /// `flags` gets ``RegistrationFlags/registerNumberMalformed`` for what is not `G`, `L` or `J` and 18 characters, and for
  /// a `G` or `J` number whose check character is wrong. Eighteen characters that pass their check have lost their `G`.
  public init(parsing field: Span<UInt8>, flags: inout RegistrationFlags) {
    if let digits = NumberDigits(plain: field, from: 1), let kind = Kind(letter: field[0]) {
      self.init(kind, digits, flags: &flags)
      return
    }
    let text = NumberText(field)
    if let digits = text.eighteen(from: 1), let kind = Kind(letter: text.characters[0]) {
      self.init(kind, digits, flags: &flags)
    } else if text.isEmpty || text.isMasked {
      self = .none
      if text.isMasked { flags.insert(.registerNumberMalformed) }
    } else {
      flags.insert(.registerNumberMalformed)
      if let digits = text.eighteen(from: 0), digits.checkIsValid {
        self.init(.identity, digits)
      } else {
        self.init(rawValue: UInt64(Kind.malformed.rawValue) << 61 | NumberText.hash(field))
      }
    }
  }

  private init(_ kind: Kind, _ digits: NumberDigits, flags: inout RegistrationFlags) {
    self.init(kind, digits)
    if kind != .temporary, !digits.checkIsValid { flags.insert(.registerNumberMalformed) }
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

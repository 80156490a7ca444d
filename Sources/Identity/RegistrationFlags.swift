/// What is odd about a registration that was admitted all the same: bad data is where duplicates hide.
public struct RegistrationFlags: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable public static var identityCheckWrong: Self { Self(rawValue: 1 << 0) }
  /// Not 18 or 15 characters, though the type says resident card.
  @inlinable public static var identityMalformed: Self { Self(rawValue: 1 << 1) }
  @inlinable public static var identityContradictsBirthDate: Self { Self(rawValue: 1 << 2) }
  @inlinable public static var identityContradictsSex: Self { Self(rawValue: 1 << 3) }
  @inlinable public static var registerNumberContradictsIdentity: Self { Self(rawValue: 1 << 4) }
  @inlinable public static var registerNumberMalformed: Self { Self(rawValue: 1 << 5) }
  @inlinable public static var unknownDivision: Self { Self(rawValue: 1 << 6) }
  @inlinable public static var implausibleAge: Self { Self(rawValue: 1 << 7) }
  @inlinable public static var gradeOutOfLine: Self { Self(rawValue: 1 << 8) }
  /// The name holds private-use or replacement characters or `?`.
  @inlinable public static var nameHasUnknownCharacters: Self { Self(rawValue: 1 << 9) }
  /// Set on a request whose birth date no calendar has: it is still compared.
  @inlinable public static var birthDateImpossible: Self { Self(rawValue: 1 << 10) }
  /// The school code is malformed, or its province is unknown.
  @inlinable public static var schoolCodeImpossible: Self { Self(rawValue: 1 << 11) }
  /// A spreadsheet's error stands for a former name, a guardian's name or phone.
  @inlinable public static var optionalValueLost: Self { Self(rawValue: 1 << 12) }
}

extension Registration {
  /// The number in the form of GB 11643, the one in the register number where there is no other, if its check character is wrong.
  ///
  /// As reading has found and noted: to work it out again takes longer than all else that a registration is looked at for.
  @inlinable public var numberWithWrongCheck: NumberDigits? {
    @inline(__always) get {
      if let digits = identityNumber.digits { return flags.contains(.identityCheckWrong) ? digits : nil }
      return registeredNumberWithWrongCheck
    }
  }

  @usableFromInline var registeredNumberWithWrongCheck: NumberDigits? {
    guard registerNumber.kind == .identity, let inside = registerNumber.digits else { return nil }
    return inside.checkIsValid ? nil : inside
  }
}

/// What is odd about a registration that was admitted all the same: bad data is where duplicates hide.
public struct RegistrationFlags: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let identityCheckWrong = RegistrationFlags(rawValue: 1 << 0)
  /// Not 18 or 15 characters, though the type says resident card.
  public static let identityMalformed = RegistrationFlags(rawValue: 1 << 1)
  public static let identityContradictsBirthDate = RegistrationFlags(rawValue: 1 << 2)
  public static let identityContradictsSex = RegistrationFlags(rawValue: 1 << 3)
  public static let registerNumberContradictsIdentity = RegistrationFlags(rawValue: 1 << 4)
  public static let registerNumberMalformed = RegistrationFlags(rawValue: 1 << 5)
  public static let unknownDivision = RegistrationFlags(rawValue: 1 << 6)
  public static let implausibleAge = RegistrationFlags(rawValue: 1 << 7)
  public static let gradeOutOfLine = RegistrationFlags(rawValue: 1 << 8)
  /// The name holds private-use or replacement characters or `?`.
  public static let nameHasUnknownCharacters = RegistrationFlags(rawValue: 1 << 9)
  /// Set on a request whose birth date no calendar has: it is still compared.
  public static let birthDateImpossible = RegistrationFlags(rawValue: 1 << 10)
  /// The school code is malformed, or its province is unknown.
  public static let schoolCodeImpossible = RegistrationFlags(rawValue: 1 << 11)
}

extension IdentityNumber {
  /// The number that a field holds, `.none` where it holds none, or one of which digits are lost: what many pupils would share
  /// is nobody's number.
  ///
  /// - Parameters:
  ///   - type: the document type's ASCII code (`1` resident card, `9` permanent-residence card …), 0 for none.
  ///   - flags: gets ``RegistrationFlags/identityCheckWrong`` and ``RegistrationFlags/identityMalformed``.
  ///
  /// The kind is read off the number, not off the type: types are often wrong, and equal numbers must be equal.
  public init(parsing field: Span<UInt8>, type: UInt8, flags: inout RegistrationFlags) {
    if let (digits, checkIsValid) = NumberDigits.plain(field, from: 0) {
      self = Self.checked(digits, checkIsValid, &flags)
    } else {
      self = Self.written(field, type: type, flags: &flags)
    }
  }

  /// The same for a field that is written in any way.
  static func written(_ field: Span<UInt8>, type: UInt8, flags: inout RegistrationFlags) -> IdentityNumber {
    let text = NumberText(field)
    if let digits = text.eighteen(from: 0) { return checked(digits, digits.checkIsValid, &flags) }
    if let digits = fifteen(text) { return IdentityNumber(digits) }
    if !text.isEmpty, text.isMasked || type == UInt8(ascii: "1") || type == UInt8(ascii: "9") {
      flags.insert(.identityMalformed)
    }
    return other(text, field)
  }

  /// A number of 18 characters; `.none` of one whose last three a spreadsheet has made zeros, as they do past fifteen digits.
  @inline(__always)
  private static func checked(
    _ digits: NumberDigits, _ checkIsValid: Bool, _ flags: inout RegistrationFlags
  ) -> IdentityNumber {
    if checkIsValid { return IdentityNumber(digits) }
    if digits.endsInZeros {
      flags.insert(.identityMalformed)
      return .none
    }
    flags.insert(.identityCheckWrong)
    return IdentityNumber(digits)
  }

  /// An old number of 15 digits, with `19` put in and its check character put on; `nil` unless it holds a birth date.
  private static func fifteen(_ text: NumberText) -> NumberDigits? {
    guard text.count == 15, text.lettersCount == 0, !text.isForeign, !text.isMasked else { return nil }
    var digits = InlineArray<18, UInt8>(repeating: 0)
    for place in 0..<15 { digits[place < 6 ? place : place + 2] = text.digit(place) ?? 0 }
    digits[6] = 1
    digits[7] = 9
    let unchecked = NumberDigits(digits: digits)
    guard unchecked.birthDate != nil else { return nil }
    return NumberDigits(
      division: unchecked.division, birth: unchecked.birth, sequence: unchecked.sequence,
      check: unchecked.expectedCheck)
  }

  private static func other(_ text: NumberText, _ field: Span<UInt8>) -> IdentityNumber {
    if text.isMasked || !text.hasNumber { return .none }
    if text.isForeign { return hashed(field) }
    if text.count <= 17, let number = packed(text, base: 12, digit: { text.digit($0).map { UInt64($0) + 1 } }) {
      return IdentityNumber(rawValue: UInt64(Kind.numeric.rawValue) << 61 | number)
    }
    if text.count <= 11, let number = packed(text, base: 37, digit: { alphanumeric(text.characters[$0]) }) {
      return IdentityNumber(rawValue: UInt64(Kind.alphanumeric.rawValue) << 61 | number)
    }
    return hashed(field)
  }

  /// 1–10 for digits, 11–36 for letters.
  private static func alphanumeric(_ character: UInt8) -> UInt64 {
    UInt64(character <= 0x39 ? character - 0x30 + 1 : character - 0x41 + 11)
  }

  private static func packed(_ text: NumberText, base: UInt64, digit: (Int) -> UInt64?) -> UInt64? {
    var number: UInt64 = 0
    for place in 0..<text.count {
      guard let value = digit(place) else { return nil }
      number = number * base + value
    }
    return number
  }

  private static func hashed(_ field: Span<UInt8>) -> IdentityNumber {
    IdentityNumber(rawValue: UInt64(Kind.hashed.rawValue) << 61 | NumberText.hash(field))
  }

  /// The number in its canonical characters, digits and upper-case letters; `nil` of none, and of one that is kept as a hash.
  public var text: String? {
    switch kind {
    case .none, .hashed: nil
    case .eighteen: digits?.description
    case .numeric: Self.unpacked(rawValue & (1 << 61 - 1), base: 12, "0123456789X")
    case .alphanumeric: Self.unpacked(rawValue & (1 << 61 - 1), base: 37, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    }
  }

  /// The characters of a packed number, each by its place in `characters`, the first as 1.
  private static func unpacked(_ number: UInt64, base: UInt64, _ characters: String) -> String {
    let characters = Array(characters.utf8)
    var (rest, text) = (number, [UInt8]())
    while rest > 0 {
      let digit = Int(rest % base)
      text.append(digit > 0 && digit <= characters.count ? characters[digit - 1] : UInt8(ascii: "?"))
      rest /= base
    }
    return String(decoding: text.reversed(), as: UTF8.self)
  }
}

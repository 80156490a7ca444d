import Identity

extension PersonName {
  init(normalising text: Span<UInt8>, flags: inout RegistrationFlags) {
    if text.isBlank { self = .empty; return }
    let h = Hash.bytes(text, seed: 1)
    self.init(low: h | 1, high: UInt32(truncatingIfNeeded: text.count))
  }
}
extension IdentityNumber {
  init(parsing text: Span<UInt8>, type: UInt8, flags: inout RegistrationFlags) {
    self.init(rawValue: text.isEmpty ? 0 : 4 << 61 | Hash.bytes(text, seed: 2) >> 3)
  }
}
extension RegisterNumber {
  init(parsing text: Span<UInt8>, flags: inout RegistrationFlags) {
    self.init(rawValue: text.isEmpty ? 0 : 4 << 61 | Hash.bytes(text, seed: 3) >> 3)
  }
}
enum GuardianPhone {
  static func parse(_ text: Span<UInt8>) -> UInt64 { UInt64(text.number(digits: 11) ?? 0) }
}
extension BirthDate {
  init?(parsing text: Span<UInt8>) {
    guard let n = text.number(digits: 8) else { return nil }
    self.init(decimal: UInt32(n))
  }
}
extension SchoolCode {
  init?(parsing text: Span<UInt8>) {
    guard text.count == 10, let n = text.number(digits: 10) else { return nil }
    self.init(rawValue: UInt64(n))
  }
}
extension Division {
  init?(parsing text: Span<UInt8>) {
    guard text.count == 6, let n = text.number(digits: 6) else { return nil }
    self.init(rawValue: UInt32(n))
  }
}
extension Registration {
  mutating func flagContradictions(on day: BirthDate) {}
}

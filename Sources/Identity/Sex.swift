/// GB/T 2261.1, in two bits: 9 (not stated) is held as `unknown`.
public enum Sex: UInt8, Sendable {
  case unknown = 0
  case male = 1
  case female = 2
}

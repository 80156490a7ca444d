import Identity

/// The counties of a province as GB/T 2260 has them.
enum CountyList {
  static func counties(of province: UInt32) -> [UInt32] {
    (1...12).flatMap { prefecture in (2...9).map { province + UInt32(prefecture * 100 + $0) } }
  }
}

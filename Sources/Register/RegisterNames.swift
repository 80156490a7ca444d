/// The names of a register's files.
enum RegisterNames {
  static let catalogue = "catalogue.json"
  static let lock = "lock"
  static let temporarySuffix = ".part"
  static let segmentSuffix = ".segment"
  static let indexSuffix = ".index"

  static func segment(_ number: Int) -> String { name(number) + segmentSuffix }
  static func index(_ number: Int) -> String { name(number) + indexSuffix }

  private static func name(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// Whether it is the name of a segment or index, finished or not, as a catalogue lists them.
  static func areListed(_ name: String) -> Bool { areOurs(name) && name != catalogue + temporarySuffix }

  /// Whether a register makes files of this name, so that one which the catalogue does not list was left by a run that was killed.
  static func areOurs(_ name: String) -> Bool {
    let isPart = name.hasSuffix(temporarySuffix)
    let name = isPart ? String(name.dropLast(temporarySuffix.count)) : name
    if isPart, name == catalogue { return true }
    for suffix in [segmentSuffix, indexSuffix] where name.hasSuffix(suffix) {
      let number = name.dropLast(suffix.count).utf8
      return number.count >= 6 && number.allSatisfy { (48...57).contains($0) }
    }
    return false
  }
}

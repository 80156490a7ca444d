import Foundation

/// The address of a file of a night, whatever its name is made of.
enum FileAddress {
  static func path(_ file: String, night: String) -> String {
    "/nights/\(night)/files/\(file.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
  }

  private static let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
    .union(CharacterSet(charactersIn: "-._"))
}

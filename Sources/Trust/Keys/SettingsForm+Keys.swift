import Foundation
import Settings

extension SettingsForm where Value == [UInt8] {
  /// 32 bytes in Base64.
  static var publicKey: Self {
    Self(.publicKey) { value in
      guard case .text(let text) = value, let key = Data(base64Encoded: text), key.count == 32 else { return nil }
      return Array(key)
    }
  }
}

import Foundation
import Reports
import Settings
import Trust

/// Keys as they lie on disk.
public enum KeyFiles {
  public static func signingKey(_ path: String) throws(Failure) -> SigningKey {
    guard let key = SigningKey(parsing: try secret(path)) else { throw Failure(KeyText.noSigningKey(path)) }
    return key
  }

  public static func openingKey(_ path: String) throws(Failure) -> OpeningKey {
    guard let key = OpeningKey(parsing: try secret(path)) else { throw Failure(KeyText.noOpeningKey(path)) }
    return key
  }

  public static func sealingKey(_ path: String) throws(Failure) -> SealingKey {
    let text = try text(path)
    do { return try SealingKey(parsing: text) } catch { throw Failure(error.text(file: path)) }
  }

  public static func trustedKeys(_ folder: String) throws(Failure) -> TrustedKeys {
    do { return try TrustedKeys(folder: folder) } catch { throw Failure(error.text) }
  }

  /// A private key's file. One that others can read is refused: the key may be known already.
  private static func secret(_ path: String) throws(Failure) -> String {
    let text = try text(path)
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int, mode & 0o077 == 0 else {
      throw Failure(KeyText.exposed(path))
    }
    return text
  }

  private static func text(_ path: String) throws(Failure) -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw Failure(KeyText.unreadable(path)) }
    return text
  }
}

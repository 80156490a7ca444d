import Foundation
import Settings
import Submission

/// The public keys that the ministry trusts: what its folder `trust/` holds, a file a key.
public struct TrustedKeys: Sendable {
  private var keys: [KeyID: TrustedKey] = [:]

  public init() {}

  public var count: Int { keys.count }

  public subscript(id: KeyID) -> TrustedKey? { keys[id] }

  /// Adds a key; `false`, and nothing is added, where that very key is there already.
  public mutating func insert(_ key: TrustedKey) -> Bool {
    if keys[key.id] != nil { return false }
    keys[key.id] = key
    return true
  }

  /// Reads all `.toml` files of a folder. One that cannot be read makes all of it unusable: a revocation could be missed.
  public init(folder: String) throws(TrustFolderError) {
    let names: [String]
    do {
      names = try FolderNames.read(folder).filter { $0.hasSuffix(".toml") }
    } catch {
      throw TrustFolderError(file: folder, .unreadable)
    }
    for name in names {
      let path = "\(folder)/\(name)"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw TrustFolderError(file: path, .unreadable)
      }
      let key: TrustedKey
      do { key = try TrustedKey(parsing: text) } catch { throw TrustFolderError(file: path, .wrong(error)) }
      guard insert(key) else { throw TrustFolderError(file: path, .repeatedKey) }
    }
    if keys.isEmpty { throw TrustFolderError(file: folder, .noKeys) }
  }
}

/// Why the ministry's own folder of keys cannot be used; nothing is admitted then.
public struct TrustFolderError: Error, Hashable, Sendable {
  public var file: String
  public var kind: Kind

  public init(file: String, _ kind: Kind) {
    self.file = file
    self.kind = kind
  }

  public enum Kind: Hashable, Sendable {
    case unreadable
    case wrong(SettingsProblems)
    /// Another file has the same key.
    case repeatedKey
    /// The folder holds no key file at all.
    case noKeys
  }
}

import CaseBook
import Crypto
import Foundation
import Reports
import Synchronization

/// Documents that were attached to cases: one file a content, readable by its owner alone, named by its digest.
struct AttachmentFolder {
  static let sizeLimit = 8 << 20

  /// One document at a time is kept: another of the same content is then there whole, or not at all.
  private static let turn = Mutex(())

  var path: String

  /// Keeps a file and notes it in the case book. What is no PDF, PNG or JPEG by its first bytes is not taken, whatever its name says.
  func add(
    _ file: FormData.File, to book: CaseStore, _ action: DeskAction
  ) throws -> Result<DeskOutcome, DeskRefusal> {
    guard file.data.count <= Self.sizeLimit, let type = Self.type(of: file.data) else {
      return .failure(DeskRefusal(fault: .wrongDocument))
    }
    let digest = SHA256.hash(data: file.data).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return try Self.turn.withLock { _ in
      try write(file.data, digest)
      // Of a document that was refused, or could not be noted, nothing stays but what another case names.
      defer { if (try? book.hasAttachment(digest: digest)) == false { remove(digest) } }
      return try book.attach(
        name: String(file.name.prefix(120)), type: type, size: file.data.count, digest: digest, action)
    }
  }

  /// On the disk before the case book names it; again where it is there, for it may not have got there.
  private func write(_ data: Data, _ digest: String) throws(OutputError) {
    try SettledFolder.make(path)
    try ReplacedFile.write([UInt8](data), to: "\(path)/\(digest)")
  }

  private func remove(_ digest: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(digest)") }

  func read(_ attachment: Attachment) -> Data? {
    guard attachment.digest.utf8.count == 64, attachment.digest.allSatisfy(\.isHexDigit) else { return nil }
    return FileManager.default.contents(atPath: "\(path)/\(attachment.digest)")
  }

  private static func type(of data: Data) -> String? {
    if data.starts(with: Data("%PDF-".utf8)) { return "application/pdf" }
    if data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if data.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    return nil
  }
}

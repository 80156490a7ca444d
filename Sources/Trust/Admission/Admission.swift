import Foundation
import Identity
import Submission

/// Decides whether a file of an inbox is what a province has signed.
///
/// A file is read once, digested, and copied as it is read to where only the reader can write, so that what was verified
/// and what is used later are the same bytes, whoever may still write to the inbox.
public struct Admission: Sendable {
  public var trusted: TrustedKeys
  /// The day of admission, which keys must be valid on.
  public var day: BirthDate
  public var history: AdmissionHistory
  /// What opens sealed payloads.
  public var openingKey: OpeningKey?

  /// A file that is what it says it is.
  public struct Admitted: Hashable, Sendable {
    public var manifest: Manifest
    /// The key that signed it.
    public var key: TrustedKey
    /// Where its verified copy lies, a `.csv.zst` whatever its protection was; `nil` where none was asked for.
    public var path: String?
  }

  public init(
    trusted: TrustedKeys, day: BirthDate, history: AdmissionHistory = AdmissionHistory(), openingKey: OpeningKey? = nil
  ) {
    self.trusted = trusted
    self.day = day
    self.history = history
    self.openingKey = openingKey
  }

  /// Admits the file `name` of `inbox`, and puts its verified copy into `folder`. Throws why it is not admitted; then
  /// nothing is left in `folder`. The rows are compared by ``Manifest/check(rows:)`` once they have been read.
  public func admit(
    _ name: String, from inbox: borrowing InboxFolder, into folder: String?
  ) throws(TrustError) -> Admitted {
    guard let fileName = SubmissionFileName(name) else { throw .nameMalformed }
    let file = try inbox.open(name)
    let signed = try manifest(of: fileName.batch, in: inbox)
    let key = try verify(signed, ofFile: name)
    try history.check(signed.manifest)
    let path = try copy(file, signed.manifest, into: folder)
    return Admitted(manifest: signed.manifest, key: key, path: path)
  }

  /// Throws why the manifest is not to be trusted as one of the file `name`; returns the key that signed it. Pure.
  public func verify(_ signed: SignedManifest, ofFile name: String) throws(TrustError) -> TrustedKey {
    let manifest = signed.manifest
    guard manifest.file.utf8.elementsEqual(name.utf8) else { throw .renamed(signedName: manifest.file) }
    guard let key = trusted[manifest.key] else { throw .keyUnknown(manifest.key) }
    guard key.verifies(signed.signature, over: manifest.signedBytes) else { throw .signatureWrong }
    guard key.province == manifest.batch.province else {
      throw .keyOfOtherProvince(name: key.name, province: key.province)
    }
    try key.check(on: day)
    return key
  }

  private func manifest(of batch: BatchName, in inbox: borrowing InboxFolder) throws(TrustError) -> SignedManifest {
    let json: [UInt8]?
    do {
      json = try inbox.open(Manifest.name(of: batch)).readAll(limit: SignedManifest.limitBytes)
    } catch {
      if case .cannotRead(let reason) = error, reason.code == ENOENT { throw .manifestMissing }
      throw error
    }
    guard let json else { throw .manifestTooLarge(limitBytes: SignedManifest.limitBytes) }
    return try SignedManifest(json: Data(json))
  }

  /// Digests the file, opening and copying it on the way. Nothing gets a name before all of it was found to be right.
  private func copy(
    _ file: borrowing InboxFile, _ manifest: Manifest, into folder: String?
  ) throws(TrustError) -> String? {
    let path = folder.map { "\($0)/\(Manifest.fileName(of: manifest.batch, .none))" }
    var payload = try PayloadCopy(manifest.protection, to: path, openingKey: openingKey)
    var digest = DigestMaker(manifest.digest.algorithm)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var size = 0
    while case let count = try file.read(into: &buffer), count > 0 {
      size += count
      digest.update(buffer.span.extracting(..<count))
      if size <= manifest.bytes { payload.append(buffer[..<count]) }
    }
    guard size == manifest.bytes else { throw .sizeDiffers(signed: manifest.bytes, found: size) }
    guard digest.finish() == manifest.digest else { throw .contentDiffers }
    try payload.finish()
    return path
  }
}

extension Manifest {
  /// Throws `rowsDiffer` where the table has not as many rows as were signed.
  public func check(rows found: Int) throws(TrustError) {
    guard found == rows else { throw .rowsDiffer(signed: rows, found: found) }
  }
}

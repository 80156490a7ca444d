import Foundation
import Submission

/// Makes a file ready to be sent: recoded to UTF-8, compressed in frames, sealed if that is asked for, and signed.
public struct BatchPacker {
  public var key: SigningKey
  /// To whom payloads are sealed; `nil` to leave them readable.
  public var sealingKey: SealingKey?
  public var digest: ContentDigest.Algorithm
  public var limits: SubmissionLimits

  public init(
    key: SigningKey, sealingKey: SealingKey? = nil, digest: ContentDigest.Algorithm = .sha256,
    limits: SubmissionLimits = SubmissionLimits()
  ) {
    self.key = key
    self.sealingKey = sealingKey
    self.digest = digest
    self.limits = limits
  }

  /// Writes the file at `path` as the batch into `folder`, and then its manifest, without which it counts for nothing.
  /// A batch that is there already is not replaced. Rows that cannot be taken apart are left out.
  public func pack(
    _ path: String, as batch: BatchName, encoding: TextEncoding? = nil, into folder: String
  ) throws(PackingError) -> Manifest {
    let protection: Manifest.Protection = sealingKey == nil ? .none : .sealed
    let names = Manifest.Protection.allCases.map { Manifest.fileName(of: batch, $0) } + [Manifest.name(of: batch)]
    for name in names where FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
      throw .alreadyPacked(path: "\(folder)/\(name)")
    }
    var payload = try PackedPayload(
      to: "\(folder)/\(Manifest.fileName(of: batch, protection))", sealingKey: sealingKey, digest: digest)
    let rows: Int
    do throws(SubmissionError) {
      let reader = try SubmissionReader(path: path, kind: batch.kind, encoding: encoding, limits: limits)
      var recoder = RowRecoder(header: reader.header, limits: limits)
      payload.append(recoder.headerRow)
      while let chunk = try reader.nextChunk() { payload.append(try recoder.rows(of: chunk)) }
      rows = recoder.rowCount
    } catch {
      throw .cannotRead(error)
    }
    let (bytes, digest) = try payload.finish()
    let manifest = Manifest(
      batch: batch, protection: protection, rows: rows, bytes: bytes, digest: digest, key: key.id)
    do { try write(manifest, into: folder) } catch {
      // Alone it would be refused, and keep the batch from being packed again.
      try? FileManager.default.removeItem(atPath: "\(folder)/\(manifest.file)")
      throw error
    }
    return manifest
  }

  private func write(_ manifest: Manifest, into folder: String) throws(PackingError) {
    let path = "\(folder)/\(Manifest.name(of: manifest.batch))"
    guard let signed = try? key.sign(manifest), let json = try? signed.json else { throw .signingFailed }
    do throws(SubmissionError) {
      let writer = try SubmissionWriter(path: path, compression: .none)
      try writer.append(Array(json))
      try writer.close()
    } catch {
      throw .cannotWrite(error, path: path)
    }
  }
}

/// Why a file could not be packed. What was begun is not left behind.
public enum PackingError: Error, Hashable, Sendable {
  case alreadyPacked(path: String)
  case cannotRead(SubmissionError)
  case cannotWrite(SubmissionError, path: String)
  case sealingFailed
  case signingFailed
}

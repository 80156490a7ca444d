import Foundation
import Submission

/// A manifest and the signature over its ``Manifest/signedBytes``, as they stand in a file. Whether the signature is good
/// is another question.
public struct SignedManifest: Hashable, Sendable {
  public var manifest: Manifest
  /// Ed25519, 64 bytes.
  public var signature: [UInt8]

  /// Bytes of the largest manifest that is read; a real one has some 500.
  public static let limitBytes = 64 << 10
}

extension SignedManifest {
  private struct Document: Codable {
    var format: Int
    var file: String
    var province: String
    var kind: String
    var date: String
    var sequence: Int
    var rows: Int
    var bytes: Int
    var digest: String
    var key: String
    var signature: String?
  }

  private struct Format: Decodable {
    var format: Int
  }

  /// The JSON document, for people to read too, ending with a line break.
  public var json: Data {
    get throws {
      let document = Document(
        format: Manifest.format, file: manifest.file, province: "\(manifest.batch.province.rawValue)",
        kind: manifest.batch.kind.rawValue, date: manifest.batch.date.isoText, sequence: manifest.batch.sequence,
        rows: manifest.rows, bytes: manifest.bytes, digest: "\(manifest.digest)", key: "\(manifest.key)",
        signature: Data(signature).base64EncodedString())
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(document) + [UInt8(ascii: "\n")]
    }
  }

  /// Reads a manifest. Throws `manifestMalformed` with the member that is wrong, `manifestNewer`, or `unsigned`.
  ///
  /// What was read is spelt in one way only, so that what is signed does not depend on how the JSON was written.
  public init(json: Data) throws(TrustError) {
    let decoder = JSONDecoder()
    guard let format = try? decoder.decode(Format.self, from: json) else { throw .manifestMalformed(member: nil) }
    guard format.format <= Manifest.format else { throw .manifestNewer(format: format.format) }
    let document: Document
    do {
      document = try decoder.decode(Document.self, from: json)
    } catch {
      throw .manifestMalformed(member: Self.member(of: error))
    }
    self.manifest = try Self.manifest(document)
    guard let text = document.signature, !text.isEmpty else { throw .unsigned }
    guard let signature = Data(base64Encoded: text), signature.count == 64 else {
      throw .manifestMalformed(member: "signature")
    }
    self.signature = Array(signature)
  }

  private static func manifest(_ document: Document) throws(TrustError) -> Manifest {
    func require<Value>(_ member: String, _ value: Value?) throws(TrustError) -> Value {
      guard let value else { throw .manifestMalformed(member: member) }
      return value
    }
    guard document.format == Manifest.format else { throw .manifestMalformed(member: "format") }
    let name = try require("file", SubmissionFileName(document.file))
    let manifest = Manifest(
      batch: name.batch, protection: name.protection,
      rows: try require("rows", document.rows > 0 ? document.rows : nil),
      bytes: try require("bytes", document.bytes > 0 ? document.bytes : nil),
      digest: try require("digest", ContentDigest(document.digest)), key: try require("key", KeyID(document.key)))
    // What the file's name says as well must be the same.
    let batch = manifest.batch
    for (member, value, expected) in [
      ("province", document.province, "\(batch.province.rawValue)"), ("kind", document.kind, batch.kind.rawValue),
      ("date", document.date, batch.date.isoText), ("sequence", "\(document.sequence)", "\(batch.sequence)"),
    ] where !value.utf8.elementsEqual(expected.utf8) {
      throw .manifestMalformed(member: member)
    }
    return manifest
  }

  private static func member(of error: any Error) -> String? {
    guard let error = error as? DecodingError else { return nil }
    return switch error {
    case .keyNotFound(let key, _): key.stringValue
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.first?.stringValue
    @unknown default: nil
    }
  }
}

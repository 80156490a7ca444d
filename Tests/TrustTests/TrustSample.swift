import Foundation
import Identity
import Submission
import TestSupport
import Trust

/// A province that sends, a ministry that admits, and an inbox between them.
struct TrustSample {
  static let day = BirthDate(decimal: 2026_11_25) ?? .none
  static let henan = Division(rawValue: 410000)
  static let batch = BatchName(province: henan, date: BirthDate(decimal: 2026_11_24) ?? .none, kind: .late, sequence: 1)
  static let name = "410000-20261124-late-001.csv.zst"

  let workspace: Workspace
  let key = SigningKey()
  var admission: Admission

  init() throws {
    workspace = try Workspace()
    for folder in ["inbox", "admitted"] {
      try FileManager.default.createDirectory(atPath: workspace.path(folder), withIntermediateDirectories: true)
    }
    admission = Admission(trusted: TrustedKeys(), day: Self.day)
    trust(key, as: "henan")
  }

  /// A day, `2026_11_25`.
  static func day(_ decimal: UInt32) -> BirthDate { BirthDate(decimal: decimal) ?? .none }

  @discardableResult
  mutating func trust(
    _ key: SigningKey, as name: String, of province: Division = henan,
    validity: ClosedRange<BirthDate> = day(2026_01_01)...day(2026_12_31), revokedOn: BirthDate? = nil
  ) -> Bool {
    admission.trusted.insert(
      TrustedKey(
        name: name, province: province, validity: validity, revokedOn: revokedOn, publicKey: key.publicKey))
  }

  static func payload(rows: Int = 20) throws -> [UInt8] {
    try Compression.zstd.compress(Array(SampleSubmission.csv(rows: rows).utf8))
  }

  func manifest(
    _ payload: [UInt8], batch: BatchName = batch, protection: Manifest.Protection = .none, key: SigningKey? = nil,
    digest: ContentDigest.Algorithm = .sha256
  ) -> Manifest {
    Manifest(
      batch: batch, protection: protection, rows: 20, bytes: payload.count,
      digest: ContentDigest(of: payload, by: digest), key: (key ?? self.key).id)
  }

  /// Puts a payload and its signed manifest into the inbox.
  func send(
    _ payload: [UInt8], batch: BatchName = batch, protection: Manifest.Protection = .none, key: SigningKey? = nil,
    digest: ContentDigest.Algorithm = .sha256
  ) throws {
    let manifest = manifest(payload, batch: batch, protection: protection, key: key, digest: digest)
    try workspace.write(payload, "inbox/\(manifest.file)")
    try write(try (key ?? self.key).sign(manifest))
  }

  func write(_ signed: SignedManifest) throws {
    try workspace.write(try signed.json, "inbox/\(Manifest.name(of: signed.manifest.batch))")
  }

  func manifestText(_ batch: BatchName = batch) throws -> String {
    try workspace.text("inbox/\(Manifest.name(of: batch))")
  }

  func admit(_ name: String = name) throws(TrustError) -> Admission.Admitted {
    try admission.admit(name, from: try InboxFolder(workspace.path("inbox")), into: workspace.path("admitted"))
  }

  /// Why the file is not admitted; `nil` where it is. Nothing may be left of a file that is not.
  func refusal(_ name: String = name) throws -> TrustError? {
    do throws(TrustError) {
      _ = try admit(name)
      return nil
    } catch {
      guard try workspace.names(in: "admitted").isEmpty else { throw error }
      return error
    }
  }
}

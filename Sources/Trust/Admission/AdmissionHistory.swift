import Submission

/// Which batches were admitted before, and with which content. Whoever admits keeps it over the nights.
public struct AdmissionHistory: Hashable, Sendable {
  private var digests: [BatchName: ContentDigest] = [:]

  public init() {}

  public init(_ admitted: some Sequence<(batch: BatchName, digest: ContentDigest)>) {
    for entry in admitted { digests[entry.batch] = entry.digest }
  }

  public mutating func record(_ manifest: Manifest) { digests[manifest.batch] = manifest.digest }

  /// Throws `alreadyAdmitted` for the same file again, `sequenceReused` for another one of the same name.
  public func check(_ manifest: Manifest) throws(TrustError) {
    guard let digest = digests[manifest.batch] else { return }
    throw digest == manifest.digest ? .alreadyAdmitted : .sequenceReused
  }
}

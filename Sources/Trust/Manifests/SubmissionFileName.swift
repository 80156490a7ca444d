import Submission

/// The name of a file that may be admitted: a batch's, and how it is protected.
public struct SubmissionFileName: Hashable, Sendable {
  public var batch: BatchName
  public var protection: Manifest.Protection

  /// `nil` for any other name, so for every one that leads out of its folder.
  public init?(_ name: String) {
    for protection in Manifest.Protection.allCases {
      let stem = name.prefix { $0 != "." }
      guard let batch = BatchName(String(stem)) else { return nil }
      if Manifest.fileName(of: batch, protection).utf8.elementsEqual(name.utf8) {
        (self.batch, self.protection) = (batch, protection)
        return
      }
    }
    return nil
  }
}

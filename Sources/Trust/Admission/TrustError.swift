import Glibc
import Identity
import Submission

/// Why a submission is not admitted, or could not be signed. Data; the words for both sides are in the catalogue of texts.
public enum TrustError: Error, Hashable, Sendable {
  // The file and its name
  case nameMalformed
  case notRegularFile(FileType)
  case cannotRead(SystemError)
  case cannotWrite(SubmissionError)

  // The manifest
  case manifestMissing
  /// Of a manifest: what it is about is not there.
  case payloadMissing
  case manifestTooLarge(limitBytes: Int)
  /// `member` is the first that is missing, wrong or contradicts the file's name; `nil` where it is no JSON object at all.
  case manifestMalformed(member: String?)
  case manifestNewer(format: Int)
  case unsigned
  /// The file was signed under another name.
  case renamed(signedName: String)

  // The signature
  case keyUnknown(KeyID)
  case keyOfOtherProvince(name: String, province: Division)
  case keyNotYetValid(name: String, from: BirthDate)
  case keyExpired(name: String, last: BirthDate)
  case keyRevoked(name: String, on: BirthDate)
  case signatureWrong
  case signingFailed
  case sealingFailed

  // The content
  case sizeDiffers(signed: Int, found: Int)
  case contentDiffers
  case rowsDiffer(signed: Int, found: Int)

  // What was admitted before
  case alreadyAdmitted
  case sequenceReused

  // Sealed payloads
  case openingKeyMissing
  case sealedToOtherKey
  case sealDamaged

  /// What lies in an inbox besides regular files.
  public enum FileType: String, Hashable, Sendable, CaseIterable {
    case symbolicLink
    case folder
    case pipe
    case socket
    case device
  }
}

extension TrustError {
  /// The reason's code in reports and beside a file in quarantine: an interface.
  public var code: String {
    switch self {
    case .nameMalformed: "name-malformed"
    case .notRegularFile: "not-a-regular-file"
    case .cannotRead: "cannot-read"
    case .cannotWrite: "cannot-write"
    case .manifestMissing: "manifest-missing"
    case .payloadMissing: "payload-missing"
    case .manifestTooLarge: "manifest-too-large"
    case .manifestMalformed: "manifest-malformed"
    case .manifestNewer: "manifest-newer"
    case .unsigned: "unsigned"
    case .renamed: "renamed"
    case .keyUnknown: "key-unknown"
    case .keyOfOtherProvince: "key-of-other-province"
    case .keyNotYetValid: "key-not-yet-valid"
    case .keyExpired: "key-expired"
    case .keyRevoked: "key-revoked"
    case .signatureWrong: "signature-wrong"
    case .signingFailed: "signing-failed"
    case .sealingFailed: "sealing-failed"
    case .sizeDiffers: "size-differs"
    case .contentDiffers: "content-differs"
    case .rowsDiffer: "rows-differ"
    case .alreadyAdmitted: "already-admitted"
    case .sequenceReused: "sequence-reused"
    case .openingKeyMissing: "opening-key-missing"
    case .sealedToOtherKey: "sealed-to-other-key"
    case .sealDamaged: "seal-damaged"
    }
  }

  /// Whether the machine is to blame, such as its disk, so that other files would fare no better. What the reader may not read is
  /// that one file's fault.
  public var isMachineFault: Bool {
    switch self {
    case .cannotRead(let cause): cause.code != EACCES && cause.code != EPERM
    case .cannotWrite: true
    default: false
    }
  }

  /// Whether the reason lies on the ministry's own side, so that the file is not to blame.
  public var isOwnFault: Bool {
    switch self {
    case .cannotRead, .cannotWrite, .openingKeyMissing, .signingFailed, .sealingFailed: true
    default: false
    }
  }
}

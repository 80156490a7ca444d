import Identity
import Submission
import Testing
import Trust

@testable import Reports

struct TrustTextTests {
  static let day = BirthDate(decimal: 2026_11_25) ?? .none

  static let errors: [TrustError] =
    [
      .nameMalformed, .cannotRead(SystemError(code: 2)), .cannotWrite(SubmissionError(.isDirectory)), .manifestMissing,
      .payloadMissing,
      .manifestTooLarge(limitBytes: 64 << 10), .manifestMalformed(member: "rows"), .manifestMalformed(member: nil),
      .manifestNewer(format: 2), .unsigned, .renamed(signedName: "410000-20261124-late-001.csv.zst"),
      .keyOfOtherProvince(name: "hubei", province: Division(rawValue: 420000)), .keyNotYetValid(name: "k", from: day),
      .keyExpired(name: "k", last: day), .keyRevoked(name: "k", on: day), .signatureWrong, .signingFailed,
      .sealingFailed, .sizeDiffers(signed: 10, found: 9), .contentDiffers, .rowsDiffer(signed: 10, found: 9),
      .alreadyAdmitted, .sequenceReused, .openingKeyMissing, .sealedToOtherKey, .sealDamaged,
    ] + [KeyID("0123456789abcdef")].compactMap { $0.map(TrustError.keyUnknown) }
    + TrustError.FileType.allCases.map(TrustError.notRegularFile)

  @Test("every refusal tells both sides what happened and what to do, in both languages", arguments: errors)
  func advice(error: TrustError) {
    let advice = error.advice
    for text in [advice.reason, advice.province, advice.ministry] {
      #expect(text.chinese.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) } >= 4)
      #expect(
        !text.chinese.isEmpty && text.english.unicodeScalars.allSatisfy { $0.value < 0x3000 || error.namesProvince })
    }
    #expect(advice.text.english.contains("Province: ") && advice.text.chinese.contains("接收单位："))
    #expect(!error.code.isEmpty)
  }

  @Test func codesAreTheReasonsOwn() {
    let codes = Set(Self.errors.map(\.code))
    // The two malformed manifests and the five types of file have one each.
    #expect(codes.count == Self.errors.count - 1 - (TrustError.FileType.allCases.count - 1))
  }
}

extension TrustError {
  /// Whether its English text holds a province's name, which has none in English.
  fileprivate var namesProvince: Bool {
    if case .keyOfOtherProvince = self { true } else { false }
  }
}

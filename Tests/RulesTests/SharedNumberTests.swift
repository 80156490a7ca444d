import Identity
import Testing

@testable import Rules

struct SharedNumberTests {
  @Test func sameNameIsTheSameChild() {
    #expect(!Samples.pupil().isAnotherChild(than: Samples.pupil()))
  }

  @Test func otherNameAndGuardianIsAnotherChild() {
    #expect(Samples.pupil().isAnotherChild(than: Samples.stranger()))
    #expect(Samples.stranger().isAnotherChild(than: Samples.pupil()))
  }

  @Test func familyEvidenceLeavesItOpen() {
    var renamed = Samples.stranger()
    renamed.guardianPhone = Samples.pupil().guardianPhone
    #expect(!Samples.pupil().isAnotherChild(than: renamed))
    renamed = Samples.stranger()
    renamed.guardianName = Samples.pupil().guardianName
    #expect(!Samples.pupil().isAnotherChild(than: renamed))
  }

  @Test("a twin of the other sex under one number is another child")
  func twins() {
    var sister = Samples.pupil(given: [0x5B50, 0x7433])
    #expect(!Samples.pupil().isAnotherChild(than: sister))
    sister.sex = .female
    #expect(Samples.pupil().isAnotherChild(than: sister))
  }

  @Test func aFormerNameIsOnesOwn() {
    var renamed = Samples.stranger()
    renamed.formerName = Samples.pupil().name.fingerprint
    #expect(!Samples.pupil().isAnotherChild(than: renamed))
    #expect(!renamed.isAnotherChild(than: Samples.pupil()))
  }

  @Test func aMissingNameSaysNothing() {
    var nameless = Samples.stranger()
    nameless.name = .empty
    #expect(!Samples.pupil().isAnotherChild(than: nameless))
  }

  @Test("a dummy number is nobody's")
  func dummyNumbers() {
    var (a, b) = (Samples.pupil(), Samples.pupil())
    #expect(a.hasSameIdentityNumber(as: b))
    let zeros = IdentityNumber(NumberDigits(division: 0, birth: 0, sequence: 0, check: 0))
    (a.identityNumber, b.identityNumber) = (zeros, zeros)
    #expect(!a.hasSameIdentityNumber(as: b))
    (a.identityNumber, b.identityNumber) = (.none, .none)
    #expect(!a.hasSameIdentityNumber(as: b))
  }
}

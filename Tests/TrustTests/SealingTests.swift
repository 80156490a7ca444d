import TestSupport
import Testing

@testable import Trust

struct SealingTests {
  static let ministry = OpeningKey()
  static let part = SealedForm.partSize
  static let headSize = SealedForm.magic.count + SealedForm.encapsulatedKeySize

  func seal(_ payload: [UInt8], pieces: Int = 1) throws -> [UInt8] {
    var sealer = try PayloadSealer(to: SealingKey(name: "ministry", publicKey: Self.ministry.publicKey))
    let size = max(1, (payload.count + pieces - 1) / pieces)
    var sealed: [UInt8] = []
    for start in stride(from: 0, to: payload.count, by: size) {
      sealed += try sealer.seal(payload[start..<min(start + size, payload.count)])
    }
    return sealed + (try sealer.finish())
  }

  func open(_ sealed: [UInt8], by key: OpeningKey = ministry, pieces: Int = 1) throws(TrustError) -> [UInt8] {
    var opener = PayloadOpener(key)
    let size = max(1, (sealed.count + pieces - 1) / pieces)
    var payload: [UInt8] = []
    for start in stride(from: 0, to: sealed.count, by: size) {
      payload += try opener.open(sealed[start..<min(start + size, sealed.count)])
    }
    return payload + (try opener.finish())
  }

  func payload(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

  @Test(
    "what is sealed is opened, at every size around that of a part and in any pieces",
    arguments: [
      0, 1, part - 1, part, part + 1, 2 * part, 2 * part + 77,
    ])
  func roundTrip(count: Int) throws {
    let payload = payload(count)
    for pieces in [1, 3, 50] {
      let sealed = try seal(payload, pieces: pieces)
      let parts = max(1, (count + Self.part - 1) / Self.part)
      #expect(sealed.count == Self.headSize + count + parts * SealedForm.tagSize)
      #expect(try open(sealed, pieces: 51 - pieces) == payload)
    }
  }

  @Test func anotherKeyOpensNothing() throws {
    let sealed = try seal(payload(100))
    #expect(throws: TrustError.sealedToOtherKey) { try open(sealed, by: OpeningKey()) }
  }

  @Test("no truncation is opened, whether inside a part or between two")
  func truncation() throws {
    let sealed = try seal(payload(2 * Self.part + 100))
    let whole = Self.part + SealedForm.tagSize
    for count in [0, 7, Self.headSize - 1, Self.headSize, Self.headSize + 1, Self.headSize + whole - 1] {
      #expect(throws: TrustError.self) { try open(Array(sealed[..<count])) }
    }
    for count in [Self.headSize + whole, Self.headSize + 2 * whole, sealed.count - 1] {
      #expect(throws: TrustError.self) { try open(Array(sealed[..<count])) }
    }
  }

  @Test("parts that change places, or come twice, are noticed")
  func order() throws {
    let sealed = try seal(payload(3 * Self.part))
    let whole = Self.part + SealedForm.tagSize
    let head = sealed[..<Self.headSize]
    let parts = (0..<3).map { sealed[Self.headSize + $0 * whole..<Self.headSize + ($0 + 1) * whole] }
    #expect(try open(Array(head + parts[0] + parts[1] + parts[2])) == payload(3 * Self.part))
    for order in [[1, 0, 2], [0, 2, 1], [0, 0, 1, 2], [0, 2], [0, 1, 2, 2]] {
      #expect(throws: TrustError.self) { try open(Array(head) + order.flatMap { parts[$0] }) }
    }
  }

  @Test("no flipped bit is opened")
  func flippedBits() throws {
    let sealed = try seal(payload(300))
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 0x10
      #expect(throws: TrustError.self) { try open(changed) }
    }
  }
}

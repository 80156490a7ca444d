import Testing

@testable import Population

struct ShuffleTests {
  @Test(arguments: [1, 2, 3, 7, 16, 100, 1000, 4097])
  func reachesEveryPlaceOnce(count: Int) {
    let shuffle = Shuffle(count: count, seed: 3)
    let places = (0..<count).map { shuffle($0) }
    #expect(Set(places) == Set(0..<count))
    for value in 0..<count { #expect(shuffle.inverse(shuffle(value)) == value) }
  }

  @Test func scattersNeighbours() {
    let shuffle = Shuffle(count: 100_000, seed: 5)
    let near = (0..<1000).filter { abs(shuffle($0) - shuffle($0 + 1)) < 1000 }
    #expect(near.count < 60)
  }

  @Test func dependsOnTheSeed() {
    let (a, b) = (Shuffle(count: 1000, seed: 1), Shuffle(count: 1000, seed: 2))
    #expect((0..<1000).filter { a($0) == b($0) }.count < 20)
  }

  @Test func holdsForSizesBeyondMemory() {
    let shuffle = Shuffle(count: 200_000_000_000, seed: 1)
    for value in stride(from: 0, to: 200_000_000_000, by: 19_999_999_999) {
      #expect(shuffle.inverse(shuffle(value)) == value)
    }
  }
}

import Foundation
import Identity
import Register

extension Sources {
  /// Bytes of the files, in their order; 0 for one that cannot be looked at, and of those that are elsewhere what `known` says.
  func fileSizes(knowing known: [String: Int] = [:]) -> [Int] {
    SubmissionStream.inOrder(files).map { path in
      known[path] ?? (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
  }

  /// A seed for the hashes of blocking keys, which is known before anything is read.
  ///
  /// The same for the same sources, so that a run repeats itself to the byte where hashes collide too; and who sends some of the
  /// rows cannot foresee it, for the sizes of all files and what registers have drawn at random go into it.
  public var hashSeed: UInt64 { hashSeed(fileSizes()) }

  func hashSeed(_ sizes: [Int]) -> UInt64 {
    var seed = UInt64(truncatingIfNeeded: sizes.count)
    for register in registers {
      seed = Hash.words(register.hashSeed, UInt64(truncatingIfNeeded: register.rowCount), seed: seed)
    }
    for size in sizes { seed = Hash.words(UInt64(truncatingIfNeeded: size), 1, seed: seed) }
    return seed
  }
}

extension Register {
  /// Rows of all segments, those too that later ones replace.
  var rowCount: Int { segments.reduce(0) { $0 + $1.rowCount } }
}

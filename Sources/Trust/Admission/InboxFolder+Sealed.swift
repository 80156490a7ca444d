extension InboxFolder {
  /// Writes what a sealed file holds to `path`. Whether it is what was signed is asked when it is admitted, and not here. Throws
  /// as ``open(_:)``, `sealDamaged`, `sealedToOtherKey`, or `cannotWrite`; then nothing is left at `path`.
  public func unseal(_ name: String, with key: OpeningKey, to path: String) throws(TrustError) {
    let file = try open(name)
    var copy = try PayloadCopy(.sealed, to: path, openingKey: key)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = try file.read(into: &buffer), count > 0 { copy.append(buffer[..<count]) }
    try copy.finish()
  }
}

import Submission

/// A payload on its way to its file: cut into blocks, compressed, sealed if that is asked for, digested and counted.
///
/// What goes wrong is kept until ``finish()``, so that who appends need not know of it.
struct PackedPayload {
  private let path: String
  private let writer: SubmissionWriter
  private var sealer: PayloadSealer?
  private var digest: DigestMaker
  private var block: [UInt8] = []
  private var size = 0
  private var error: PackingError?

  init(to path: String, sealingKey: SealingKey?, digest: ContentDigest.Algorithm) throws(PackingError) {
    self.path = path
    self.digest = DigestMaker(digest)
    do { sealer = try sealingKey.map { key throws(TrustError) in try PayloadSealer(to: key) } } catch {
      throw .sealingFailed
    }
    // What is written has been compressed here.
    do { writer = try SubmissionWriter(path: path, compression: .none) } catch { throw .cannotWrite(error, path: path) }
  }

  mutating func append(_ bytes: [UInt8]) {
    block += bytes
    guard error == nil, block.count >= Compression.blockSize else { return }
    var rest = block[...]
    while rest.count >= Compression.blockSize {
      flush(Array(rest.prefix(Compression.blockSize)))
      rest = rest.dropFirst(Compression.blockSize)
    }
    block = Array(rest)
  }

  /// Gives the file its name; its size and digest. Throws what went wrong on the way.
  mutating func finish() throws(PackingError) -> (bytes: Int, digest: ContentDigest) {
    if !block.isEmpty { flush(block) }
    if let error { throw error }
    do { if let end = try sealer?.finish() { write(end) } } catch { throw .sealingFailed }
    if let error { throw error }
    do { try writer.close() } catch { throw .cannotWrite(error, path: path) }
    return (size, digest.finish())
  }

  private mutating func flush(_ block: [UInt8]) {
    guard error == nil else { return }
    let frame: [UInt8]
    do throws(SubmissionError) {
      frame = try Compression.zstd.compress(block)
    } catch {
      self.error = .cannotWrite(error, path: path)
      return
    }
    do { write(try sealer?.seal(frame) ?? frame) } catch { self.error = .sealingFailed }
  }

  private mutating func write(_ bytes: [UInt8]) {
    digest.update(bytes.span)
    size += bytes.count
    do { try writer.append(bytes) } catch { self.error = .cannotWrite(error, path: path) }
  }
}

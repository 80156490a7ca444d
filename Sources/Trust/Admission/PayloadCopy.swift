import Submission

/// The copy of a payload on its way to another folder, opened if it was sealed.
///
/// What goes wrong is kept until ``finish()``, since a payload that is not what was signed is to be called that first.
struct PayloadCopy {
  private let writer: SubmissionWriter?
  private var opener: PayloadOpener?
  private var error: TrustError?

  /// `path` is where the copy goes; `nil` for none. Throws `openingKeyMissing`, or `cannotWrite`.
  init(_ protection: Manifest.Protection, to path: String?, openingKey: OpeningKey?) throws(TrustError) {
    do throws(SubmissionError) {
      // The payload is compressed already.
      writer = try path.map { path throws(SubmissionError) in try SubmissionWriter(path: path, compression: .none) }
    } catch {
      throw .cannotWrite(error)
    }
    guard protection == .sealed else { return }
    if let openingKey {
      opener = PayloadOpener(openingKey)
    } else if path != nil {
      throw .openingKeyMissing
    }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard error == nil else { return }
    do throws(TrustError) {
      try write(try opener?.open(bytes) ?? Array(bytes))
    } catch {
      self.error = error
    }
  }

  /// Gives the copy its name. Throws what went wrong on the way.
  mutating func finish() throws(TrustError) {
    if let error { throw error }
    if let rest = try opener?.finish() { try write(rest) }
    do { try writer?.close() } catch { throw .cannotWrite(error) }
  }

  private func write(_ bytes: [UInt8]) throws(TrustError) {
    do { try writer?.append(bytes) } catch { throw .cannotWrite(error) }
  }
}

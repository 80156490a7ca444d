import Register
import Submission

/// A file that a step leaves beside the others' results, for the steps after it.
enum StepFile {
  /// Puts it in place of an older one, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(FilterError) {
    do throws(RegisterError) {
      try WholeFile.write(bytes.span, to: path)
    } catch {
      switch error.kind {
      case .cannotWrite(let fault), .unconfirmed(let fault):
        throw .inputOutput("\(path) cannot be written: \(SystemError(code: fault.code))")
      default: throw .inputOutput("\(path) cannot be written")
      }
    }
  }
}

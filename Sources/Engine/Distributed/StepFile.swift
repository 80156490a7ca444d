import Register
import Submission

/// A file that a step leaves beside the others' results, for the steps after it.
enum StepFile {
  /// Puts it in place of an older one, whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(FilterError) {
    do throws(RegisterError) {
      try WholeFile.write(bytes.span, to: path)
    } catch {
      guard case .cannotWrite(let fault) = error.kind else { throw .inputOutput("\(path) cannot be written") }
      throw .inputOutput("\(path) cannot be written: \(SystemError(code: fault.code))")
    }
  }
}

import Glibc
import Submission
import Testing

struct SubmissionErrorTests {
  @Test("a disk that fails is the machine's fault; what may not be read, and what is in the file, is the file's")
  func machineFault() {
    for code in [EIO, EMFILE, ENOMEM, ENOENT, ESTALE] {
      #expect(SubmissionError(.cannotRead(SystemError(code: code))).isMachineFault, "\(code)")
    }
    for code in [EACCES, EPERM] {
      #expect(!SubmissionError(.cannotRead(SystemError(code: code))).isMachineFault, "\(code)")
    }
    for kind in [SubmissionError.Kind.isDirectory, .emptyFile, .truncated(.zstd), .noRows, .missingColumns([.name])] {
      #expect(!SubmissionError(kind).isMachineFault, "\(kind)")
    }
  }
}

import Glibc
import Register
import Submission

/// Where submissions lie that were enrolled, such as in a night's archive: files by name, in folders and those inside them.
public struct SubmissionFiles: Sendable {
  private var paths: [String: [String]] = [:]

  /// Looks through `folders`, following no links.
  public init(in folders: [String]) throws(ExportError) {
    for folder in folders { try add(folder) }
  }

  private mutating func add(_ folder: String) throws(ExportError) {
    let names: [String]
    do { names = try FolderNames.read(folder) } catch { throw .folder(folder, error) }
    for name in names {
      let path = "\(folder)/\(name)"
      var status = stat()
      // SAFETY: the path is read up to its NUL, which String provides for the call.
      guard unsafe lstat(path, &status) == 0 else { throw .folder(folder, .last) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try add(path)
      case S_IFREG: paths[name, default: []].append(path)
      default: break
      }
    }
  }

  /// The file that holds what was enrolled as `submission`, by name and checksum.
  func path(of submission: Catalogue.Submission) throws(ExportError) -> String {
    let candidates = paths[submission.name] ?? []
    for path in candidates {
      let checksum = try ExportError.inRegister { () throws(RegisterError) in try Checksum(ofFile: path) }
      if checksum.hex == submission.checksum { return path }
    }
    throw .submissionMissing(submission.name, others: candidates.count)
  }
}

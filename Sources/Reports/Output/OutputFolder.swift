import Glibc

/// The folder of one run's results: all of them, or none.
///
/// Files are written into a hidden folder beside the one asked for, which gets its name only when all of them are complete
/// (``publish()``). A run that fails leaves nothing under that name; a folder that is dropped unpublished is removed.
public struct OutputFolder: ~Copyable {
  /// The folder as it was asked for.
  public let path: String
  private let partialPath: String
  private var names: [String] = []
  private var subfolders: [String] = []
  private var isPublished = false
  private let settling = SettlingFiles()

  /// Refuses a folder that exists and is not empty, and one whose parent does not exist.
  public init(at path: String) throws(OutputError) {
    let path = Self.withoutTrailingSlashes(path)
    try Self.requireFree(path)
    let (parent, name) = Self.split(path)
    // A new folder is moved into its place, which must be one that a name can be given to.
    if ["", ".", ".."].contains(name) { throw OutputError(.nameless, path: path) }
    let found = PosixFile.isFolder(parent)
    guard found.code == 0, found.answer else { throw OutputError(.parentMissing, path: parent, code: found.code) }

    // In a container a process often has the number of one that was killed and left its folder.
    let partials = (1...1000).lazy.map { "\(parent)/.\(name).partial-\(getpid())" + ($0 == 1 ? "" : "-\($0)") }
    var (partial, code) = ("", EEXIST)
    for candidate in partials where code == EEXIST { (partial, code) = (candidate, PosixFile.makeFolder(candidate)) }
    if code != 0 { throw OutputError(creating: path, code: code) }
    self.path = path
    partialPath = partial
  }

  /// Begins a file of the results.
  public mutating func createFile(named name: String) throws(OutputError) -> OutputFile {
    let file = try OutputFile(creating: "\(partialPath)/\(name)", settling: settling)
    names.append(name)
    return file
  }

  /// Makes a folder inside the results.
  public mutating func makeSubfolder(named name: String) throws(OutputError) {
    let code = PosixFile.makeFolder("\(partialPath)/\(name)")
    if code != 0 { throw OutputError(creating: "\(path)/\(name)", code: code) }
    subfolders.append(name)
  }

  /// Where another writer is to put the file `name`, which may lie in a subfolder, before the folder is published.
  public mutating func place(ofFileNamed name: String) -> String {
    names.append(name)
    return "\(partialPath)/\(name)"
  }

  /// Writes a whole file of the results.
  public mutating func write(_ text: String, named name: String) throws(OutputError) {
    var file = try createFile(named: name)
    try file.append(text)
    try file.finish()
  }

  /// A folder that nobody else can enter and that lies on the disk of the results, for files that are unlinked at once.
  public var workingPath: String { partialPath }

  /// Gives the complete folder its name, in one step that either happens or does not.
  public consuming func publish() throws(OutputError) {
    try settling.wait()
    for name in subfolders { try synchroniseFolder("\(partialPath)/\(name)") }
    try synchroniseFolder(partialPath)
    // A folder that came into being since is refused by the system itself, unless it is empty.
    let code = PosixFile.rename(partialPath, to: path)
    if code == ENOTEMPTY || code == EEXIST { throw OutputError(.folderNotEmpty, path: path, code: code) }
    if code != 0 { throw OutputError(.cannotPublish, path: path, code: code) }
    isPublished = true
    try synchroniseFolder(SettledFolder.parent(of: path))
  }

  deinit {
    guard !isPublished else { return }
    try? settling.wait()
    for name in names { PosixFile.removeFile("\(partialPath)/\(name)") }
    // What lies in another folder goes first.
    for name in subfolders.reversed() { PosixFile.removeFolder("\(partialPath)/\(name)") }
    PosixFile.removeFolder(partialPath)
  }

  private func synchroniseFolder(_ path: String) throws(OutputError) {
    do { try SettledFolder.synchronise(path) } catch { throw OutputError(.cannotPublish, path: path, code: error.code) }
  }

  private static func requireFree(_ path: String) throws(OutputError) {
    let found = PosixFile.isFolder(path)
    if found.code == ENOENT { return }
    if found.code != 0 { throw OutputError(.cannotCreate, path: path, code: found.code) }
    guard found.answer else { throw OutputError(.notAFolder, path: path) }
    let empty = PosixFile.isEmptyFolder(path)
    if empty.code != 0 { throw OutputError(.cannotCreate, path: path, code: empty.code) }
    guard empty.answer else { throw OutputError(.folderNotEmpty, path: path) }
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1 && path.last == "/" { path.removeLast() }
    return path
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    return (SettledFolder.parent(of: path), name)
  }
}

import Identity

/// A register that is open for change. One process at a time holds it; nothing of what it does is seen before ``publish()``.
public struct RegisterWriter: ~Copyable {
  /// The register with all that was admitted and removed since.
  public internal(set) var register: Register
  private let lock: OpenFile
  /// Files that may not be on the disk yet.
  private var unsynchronised: [OpenFile] = []

  var path: String { register.path }
  var access: FileAccess { register.access }

  /// Opens the register at `path`; with `creating`, makes one where there is nothing. Files that a run left behind which was
  /// killed are removed.
  public init(
    at path: String, creating: Bool = false, calls: any FileCalls = PosixCalls()
  ) throws(RegisterError) {
    let access = FileAccess(calls: calls)
    let (catalogue, lock) = try Self.open(path, creating: creating, access)
    register = try Register(path, catalogue, access)
    self.lock = lock
  }

  /// Opens the register without its segments, which may be damaged.
  init(unchecked path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) {
    let access = FileAccess(calls: calls)
    let (catalogue, lock) = try Self.open(path, creating: false, access)
    register = Register(unchecked: path, catalogue, access)
    self.lock = lock
  }

  private static func open(
    _ path: String, creating: Bool, _ access: FileAccess
  ) throws(RegisterError) -> (Catalogue, OpenFile) {
    let isThere = try hasCatalogue(path, access)
    if !isThere {
      guard creating else { throw RegisterError(.noRegister, path: path) }
      try prepare(path, access)
    }
    let lock = try OpenFile(locking: "\(path)/\(RegisterNames.lock)", access)
    let found = try Catalogue(in: path, access)
    guard let catalogue = found ?? (isThere ? nil : Catalogue(seed: .random(in: 0 ... .max))) else {
      throw RegisterError(.noRegister, path: path)
    }
    try removeLeftovers(in: path, catalogue, access)
    if found == nil { try publishFirst(catalogue, in: path, access) }
    return (catalogue, lock)
  }

  /// Whether the folder is a register. Throws `catalogueMissing` where it was one: what it holds is no killed run's leftover.
  private static func hasCatalogue(_ path: String, _ access: FileAccess) throws(RegisterError) -> Bool {
    let names = try access.names(in: path) ?? []
    if names.contains(RegisterNames.catalogue) { return true }
    if names.contains(where: RegisterNames.areListed) { throw RegisterError(.catalogueMissing, path: path) }
    return false
  }

  /// Makes the folder, or takes one that is empty but for what a run left that was killed before there was a catalogue.
  private static func prepare(_ path: String, _ access: FileAccess) throws(RegisterError) {
    if let names = try access.names(in: path) {
      let left = [RegisterNames.lock, RegisterNames.catalogue + RegisterNames.temporarySuffix]
      guard names.allSatisfy(left.contains) else { throw RegisterError(.folderNotEmpty, path: path) }
    } else {
      try access.writing(path) { () throws(SystemFault) in try access.calls.makeFolder(path) }
    }
    try access.writing(path) { () throws(SystemFault) in try access.calls.restrict(path, toMode: 0o700) }
  }

  /// Gives a new register its catalogue before its first segment, so that segments without one are always damage.
  private static func publishFirst(
    _ catalogue: Catalogue, in path: String, _ access: FileAccess
  ) throws(RegisterError) {
    do throws(RegisterError) { try write(catalogue, in: path, access) } catch {
      // Nothing has taken effect that could be in doubt.
      guard case .unconfirmed(let fault) = error.kind else { throw error }
      throw RegisterError(.cannotWrite(fault), path: error.path)
    }
  }

  private static func removeLeftovers(
    in path: String, _ catalogue: Catalogue, _ access: FileAccess
  ) throws(RegisterError) {
    let listed = Set(catalogue.fileNames)
    for name in try access.names(in: path) ?? [] where RegisterNames.areOurs(name) && !listed.contains(name) {
      let file = "\(path)/\(name)"
      try access.writing(file) { () throws(SystemFault) in try access.calls.remove(file) }
    }
  }

  /// How a submission stands to those in the register.
  public enum Standing: Sendable, Hashable {
    case new
    /// Enrolled already, with the same bytes.
    case enrolled
  }

  /// Throws where a submission of this name held something else.
  public func standing(ofSubmission name: String, checksum: Checksum) throws(RegisterError) -> Standing {
    let known = register.catalogue.segments.lazy.flatMap(\.listed).first { $0.counts(as: name) }
    guard let known else { return .new }
    if known.checksum == checksum.hex { return .enrolled }
    throw RegisterError(.submissionChanged(name: name, enrolledOn: known.enrolledOn), path: path)
  }

  /// The number that the next segment gets.
  public var nextNumber: Int { register.catalogue.nextNumber }

  /// Writes a segment of the rows of `submissions`, each with how many rows it has, and how many of those that are replaced it
  /// replaces. It is not part of the register before ``publish()``.
  public mutating func admit(
    _ contents: SegmentContents, of submissions: [(submission: Catalogue.Submission, replaced: Int)]
  ) throws(RegisterError) {
    let listed = submissions.map { item in
      var submission = item.submission
      submission.replaced = submissions.count > 1 ? item.replaced : nil
      return submission
    }
    try add(contents, of: listed, at: register.segments.count, compacted: nil)
  }

  /// Puts a segment of the rows of some segments that count in the place of these. The rows that they replaced in others stay so.
  ///
  /// `contents` are the rows of `places`, which rise, and nothing is replaced by them but what these did.
  public mutating func compact(_ places: [Int], to contents: SegmentContents) throws(RegisterError) {
    guard let last = places.last else { return }
    let segments = places.map { register.segments[$0] }
    let numbers = Set(segments.map(\.entry.number))
    var contents = contents
    let submissions = segments.flatMap(\.entry.submissions).map { item in
      var submission = item
      submission.replaced = nil
      return submission
    }
    for segment in segments {
      contents.replaced += try segment.replacedRows().filter { !numbers.contains(Int($0.segment)) }
    }
    try add(
      contents, of: submissions, at: last + 1,
      compacted: segments.flatMap { ($0.entry.compacted ?? []) + [$0.entry.number] })
    drop(places)
  }

  private mutating func drop(_ places: [Int]) {
    for place in places.reversed() {
      register.segments.remove(at: place)
      register.catalogue.segments.remove(at: place)
    }
  }

  private mutating func add(
    _ contents: SegmentContents, of submissions: [Catalogue.Submission], at place: Int, compacted: [Int]?
  ) throws(RegisterError) {
    guard contents.rowCount <= Register.segmentCapacity else {
      throw RegisterError(.tooManyRows(contents.rowCount, limit: Register.segmentCapacity), path: path)
    }
    let number = register.catalogue.nextNumber
    let written = try contents.write(number: number, in: path, access)
    unsynchronised.append(written.file)
    let entry = Catalogue.Segment(
      listed: submissions, rows: contents.rowCount, file: written.entry, index: nil,
      compacted: compacted, provinces: contents.provinces)
    register.catalogue.nextNumber += 1
    register.catalogue.segments.insert(entry, at: place)
    register.segments.insert(try Segment(entry, in: path, access), at: place)
    register.supersede(contents.replaced)
  }

  /// Gives a segment an index. It is not part of the register before ``publish()``.
  public mutating func index(_ place: Int, with contents: IndexContents) throws(RegisterError) {
    var entry = register.catalogue.segments[place]
    let written = try contents.write(
      number: register.catalogue.nextNumber, rowCount: entry.rows, in: path, access)
    unsynchronised.append(written.file)
    entry.index = written.entry
    register.catalogue.nextNumber += 1
    let superseded = register.segments[place].superseded
    register.catalogue.segments[place] = entry
    register.segments[place] = try Segment(entry, in: path, access)
    register.segments[place].superseded = superseded
  }

  /// Makes what was changed the register: in one step that either happens or does not.
  public mutating func publish() throws(RegisterError) {
    // The files that the catalogue lists are there before it.
    for file in unsynchronised { try file.synchronise() }
    unsynchronised = []
    try access.synchroniseFolder(path)
    try Self.write(register.catalogue, in: path, access)
    // By this an older catalogue is known for one, should it be put back: what it does not list is no killed run's leftover.
    try access.confirming(lock.path) { () throws(RegisterError) in
      try lock.write(Array("\(register.catalogue.nextNumber)\n".utf8).span, at: 0)
    }
  }

  private static func write(_ catalogue: Catalogue, in path: String, _ access: FileAccess) throws(RegisterError) {
    let file = "\(path)/\(RegisterNames.catalogue)"
    let text: [UInt8]
    do { text = try catalogue.text() } catch { throw RegisterError(.damagedCatalogue, path: file) }
    try access.replace(file, in: path, with: text.span)
  }
}

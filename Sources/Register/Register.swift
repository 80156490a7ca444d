import Glibc
import Identity

/// A register on the disk, as it was when it was opened. Any number of threads may read it.
public struct Register: Sendable {
  /// Rows that one segment can hold.
  static let segmentCapacity = 1 << 27
  /// Rows up to which segments are filled: an index of so many is made in a gigabyte.
  public static let segmentLimit = 1 << 21

  public let path: String
  public internal(set) var catalogue: Catalogue
  /// In the order of their enrolment.
  public internal(set) var segments: [Segment]
  let access: FileAccess

  /// Goes into the hashes by which record ids and blocking keys are stored.
  public var hashSeed: UInt64 { catalogue.hashSeed }

  /// Registrations that no later one replaces.
  public var liveCount: Int { segments.reduce(0) { $0 + $1.liveCount } }

  /// Whether there is a register at `path`. Throws where that cannot be told: a register must not be passed over.
  public static func exists(at path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) -> Bool {
    do throws(RegisterError) {
      return try FileAccess(calls: calls).names(in: path)?.contains(RegisterNames.catalogue) ?? false
    } catch {
      if error.kind == .cannotRead(SystemFault(code: ENOTDIR)) { return false }
      throw error
    }
  }

  /// Opens the register for reading.
  public init(at path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) {
    let access = FileAccess(calls: calls)
    // A file that is listed and gone was compacted meanwhile: the new catalogue lists what took its place.
    for _ in 0..<3 {
      guard let catalogue = try Catalogue(in: path, access) else { throw RegisterError(.noRegister, path: path) }
      do {
        self = try Register(path, catalogue, access)
        return
      } catch {
        if error.kind != .fileMissing { throw error }
      }
    }
    guard let catalogue = try Catalogue(in: path, access) else { throw RegisterError(.noRegister, path: path) }
    self = try Register(path, catalogue, access)
  }

  /// The register without its segments, which may be damaged.
  init(unchecked path: String, _ catalogue: Catalogue, _ access: FileAccess) {
    self.path = path
    self.catalogue = catalogue
    self.access = access
    segments = []
  }

  init(_ path: String, _ catalogue: Catalogue, _ access: FileAccess) throws(RegisterError) {
    self.path = path
    self.catalogue = catalogue
    self.access = access
    segments = []
    for entry in catalogue.segments { segments.append(try Segment(entry, in: path, access)) }
    try supersedeAnew()
  }

  /// Finds out anew which rows do not count.
  mutating func supersedeAnew() throws(RegisterError) {
    for place in segments.indices { segments[place].superseded = segments[place].entry.removedRows }
    for segment in segments { supersede(try segment.replacedRows()) }
  }

  /// Leaves out rows as if later ones replaced them, for as long as this value lives.
  public mutating func hide(_ rows: [RowReference]) { supersede(rows) }

  /// Rows that do not count any more. Those of segments that are gone are passed over.
  mutating func supersede(_ rows: [RowReference]) {
    guard !rows.isEmpty else { return }
    var places: [UInt32: Int] = [:]
    for (place, segment) in segments.enumerated() { places[UInt32(truncatingIfNeeded: segment.entry.number)] = place }
    for reference in rows {
      guard let place = places[reference.segment] else { continue }
      segments[place].superseded.insert(Int(reference.row), of: segments[place].rowCount)
    }
  }
}

extension Catalogue {
  /// The catalogue of the register at `path`; `nil` where there is none, and never was.
  init?(in path: String, _ access: FileAccess) throws(RegisterError) {
    let file = "\(path)/\(RegisterNames.catalogue)"
    // Before the catalogue, which a writer may replace meanwhile by a newer one.
    let published = try Self.publishedNumber(in: path, access)
    guard let text = try access.contents(of: file) else {
      if published != nil { throw RegisterError(.catalogueMissing, path: path) }
      return nil
    }
    do {
      self = try Catalogue(text: text)
    } catch {
      if case .newer(let version) = error {
        throw RegisterError(.newerFormat(found: version, known: Self.version), path: file)
      }
      throw RegisterError(.damagedCatalogue, path: file)
    }
    if nextNumber < published ?? 0 { throw RegisterError(.catalogueOutdated, path: file) }
  }

  /// The ``nextNumber`` of the catalogue that was published last, as the lock's file has it; `nil` where none is known.
  private static func publishedNumber(in path: String, _ access: FileAccess) throws(RegisterError) -> Int? {
    let text = try access.contents(of: "\(path)/\(RegisterNames.lock)") ?? []
    return Int(String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}

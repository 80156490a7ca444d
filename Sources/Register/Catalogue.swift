import Foundation

/// What a register consists of. The one file of it that changes, replaced as a whole: what it does not list does not exist.
public struct Catalogue: Hashable, Sendable, Codable {
  static let version: UInt32 = 2

  /// A submission whose rows are in the register.
  public struct Submission: Hashable, Sendable, Codable {
    /// The file's name, without folders.
    public var name: String
    /// Of the file's bytes as they were on the disk: 32 hexadecimal digits of XXH3-128.
    public var checksum: String
    /// GB/T 2260, six digits, 0 where the name does not tell.
    public var province: UInt32
    public var kind: String
    /// The batch's date and the day of its enrolment, YYYYMMDD.
    public var date: UInt32
    public var enrolledOn: UInt32
    /// In this segment, of which they are the next rows after those of the submissions before.
    public var rows: Int
    /// Rows of earlier ones that these replace; `nil` where the segment is not shared.
    var replaced: Int?
    /// `true` of one that was taken out of a segment which it shared: its rows do not count, nor what they replaced.
    var removed: Bool?

    var isRemoved: Bool { removed ?? false }

    /// Whether it is the one of this name that counts; names are told apart byte for byte, as files are.
    func counts(as name: String) -> Bool { !isRemoved && self.name.utf8.elementsEqual(name.utf8) }

    public init(
      name: String, checksum: Checksum, province: UInt32, kind: String, date: UInt32, enrolledOn: UInt32, rows: Int
    ) {
      self.name = name
      self.checksum = checksum.hex
      self.province = province
      self.kind = kind
      self.date = date
      self.enrolledOn = enrolledOn
      self.rows = rows
    }
  }

  /// One of the register's files, with the checksum of its first page.
  public struct File: Hashable, Sendable, Codable {
    var number: Int
    public var bytes: Int
    var checksum: String
  }

  public struct Segment: Hashable, Sendable, Codable {
    /// By which later segments refer to it.
    public var number: Int { file.number }
    /// Its file's.
    public var name: String { RegisterNames.segment(number) }
    /// In the order of their enrolment: one, but several small ones may share a segment, and compaction puts segments together.
    var listed: [Submission]
    /// Those whose rows count.
    public var submissions: [Submission] { listed.filter { !$0.isRemoved } }
    public var rows: Int
    var file: File
    /// `nil` for a segment without an index.
    public internal(set) var index: File?
    /// Numbers of the segments that compaction put together in this one.
    var compacted: [Int]?
    /// The first six characters of its record ids, as far as these are few: rows of a province are not looked for elsewhere.
    var provinces: [String]?

    /// Of the segment and its index, on the disk.
    public var bytes: Int { file.bytes + (index?.bytes ?? 0) }

    private enum CodingKeys: String, CodingKey {
      case listed = "submissions"
      case rows, file, index, compacted, provinces
    }
  }

  private(set) var format = Catalogue.version
  /// Goes into the hashes that are stored: 16 hexadecimal digits, drawn at random for each register.
  private var seed: String
  /// The number of the next file: none is used twice.
  var nextNumber = 1
  /// In the order of their enrolment: of two rows with one record id the later segment's counts.
  public internal(set) var segments: [Segment] = []

  init(seed: UInt64) { self.seed = seed.hex }

  var hashSeed: UInt64 { UInt64(seed, radix: 16) ?? 0 }

  public var submissions: [Submission] { segments.flatMap(\.submissions) }

  /// The names of all files that it lists.
  var fileNames: [String] {
    segments.map { RegisterNames.segment($0.number) }
      + segments.compactMap { $0.index.map { RegisterNames.index($0.number) } }
  }
}

/// The text of `catalogue.json`: one JSON object whose first line holds the checksum of all the others.
extension Catalogue {
  private static let prefix = "{\"checksum\":\""
  private static let suffix = "\",\n"

  func text() throws(EncodingFault) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(self) else { throw EncodingFault() }
    // Without the brace and the line end that open the object.
    let body = Array(json.dropFirst(2)) + [10]
    return Array((Self.prefix + Checksum(of: body.span).hex + Self.suffix).utf8) + body
  }

  /// The catalogue that `text` holds. Throws what is wrong with it.
  init(text: [UInt8]) throws(HeaderFault) {
    let headLength = Self.prefix.utf8.count + 32 + Self.suffix.utf8.count
    let head = String(decoding: text.prefix(headLength), as: UTF8.self)
    let body = Array(text.dropFirst(headLength))
    guard head == Self.prefix + Checksum(of: body.span).hex + Self.suffix else { throw .damaged }
    let decoder = JSONDecoder()
    let json = Data([UInt8(ascii: "{")] + body)
    guard let version = try? decoder.decode(Version.self, from: json) else { throw .damaged }
    guard version.format <= Self.version else { throw .newer(version.format) }
    guard let catalogue = try? decoder.decode(Self.self, from: json), catalogue.isSound else { throw .damaged }
    self = catalogue
  }

  /// Whether its numbers can be those of files, so that none of them need be looked at again before it is reckoned with.
  private var isSound: Bool {
    let numbers = 1..<Int(UInt32.max)
    return numbers.contains(nextNumber)
      && segments.allSatisfy { segment in
        let files = [segment.file] + (segment.index.map { [$0] } ?? [])
        return files.allSatisfy { $0.number >= 1 && $0.number < nextNumber && (0...1 << 44).contains($0.bytes) }
          && (0...Register.segmentCapacity).contains(segment.rows) && segment.isCountedRight
      }
  }

  private struct Version: Decodable { var format: UInt32 }

  /// A catalogue holds nothing that JSON cannot.
  struct EncodingFault: Error {}
}

import CaseBook
import Engine
import Foundation
import Identity
import Linkage
import Nightly
import Register
import Reports
import Submission
import Synchronization

/// The pupils that cases are about: registrations from the register, requests from the archived files of their nights. The case
/// book itself has none of their data.
final class RecordSource: Sendable {
  private let workspace: Workspace
  let files: KeptFiles
  let workers: Workers
  let model: MatchModel
  private let nights = Mutex<[String: [String: Registration]]>([:])
  private let opened = Mutex<Opened?>(nil)

  /// Nights whose requests are kept in memory: some 100 bytes each.
  private static let nightLimit = 60

  private struct Opened {
    var register: OpenRegister
    /// The catalogue as it was when it was opened: another one is another register.
    var stamp: Stamp
  }

  private struct Stamp: Equatable {
    var inode: UInt64
    var modified: Date
  }

  init(_ workspace: Workspace, _ files: KeptFiles, model: MatchModel, workers: Workers) {
    self.workspace = workspace
    self.files = files
    self.model = model
    self.workers = workers
  }

  /// The register as it is now.
  func register() throws(RegisterError) -> OpenRegister {
    let stamp = catalogueStamp()
    if let opened = opened.withLock({ $0 }), opened.stamp == stamp { return opened.register }
    let register = try OpenRegister(at: workspace.register, workers: workers)
    opened.withLock { $0 = Opened(register: register, stamp: stamp) }
    return register
  }

  private func catalogueStamp() -> Stamp {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(workspace.register)/catalogue.json")
    return Stamp(
      inode: (attributes?[.systemFileNumber] as? UInt64) ?? 0,
      modified: attributes?[.modificationDate] as? Date ?? .distantPast)
  }

  /// A request as it was compared in its night; `nil` where its file is no longer in the archive, or its row was rejected.
  func request(_ id: String, ofNight night: String) -> Registration? {
    if let known = nights.withLock({ $0[night] }) { return known[id] }
    let isUnderWay = FileManager.default.fileExists(atPath: "\(workspace.work)/\(night)")
    let read = readRequests(ofNight: night)
    // Its files come into the archive when all is written: what is there before is not to be taken for all.
    if isUnderWay { return read[id] }
    nights.withLock { nights in
      if nights.count >= Self.nightLimit, let oldest = nights.keys.min() { nights[oldest] = nil }
      nights[night] = read
    }
    return read[id]
  }

  private func readRequests(ofNight night: String) -> [String: Registration] {
    // A night's name comes from the case book; still, no path is made of what is none.
    guard NightName.isValid(night) else { return [:] }
    let folder = "\(workspace.archive)/\(night)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let paths = names.sorted().filter { SubmissionName(path: $0)?.kind?.isRequest == true }.map { "\(folder)/\($0)" }
    let day = BirthDate(isoText: night.prefix(10)) ?? .none
    var stream = SubmissionStream(workers: workers, kind: .late, day: day)
    stream.kindsByName = Set(SubmissionKind.allCases.filter(\.isRequest))
    let loaded = files.read(paths) { stream.load($0) }
    var requests: [String: Registration] = [:]
    for (ordinal, registration) in loaded.table.registrations.enumerated() {
      requests[loaded.table.recordID(ordinal)] = registration
    }
    return requests
  }

  /// The pupils of a case: of the request and of what was found for it; of what can no longer be found there is none.
  func records(of file: CaseFile) throws(RegisterError) -> [CaseSide: Registration] {
    var records: [CaseSide: Registration] = [:]
    records[.request] = request(file.found.requestID, ofNight: file.night)
    for evidence in file.found.evidence where evidence.isRequest {
      records[.hit(evidence.recordID)] = request(evidence.recordID, ofNight: file.night)
    }
    let registered = file.found.evidence.filter { !$0.isRequest }.map(\.recordID)
    if !registered.isEmpty {
      for found in try register().find(registered) { records[.hit(found.recordID)] = found.registration }
    }
    return records
  }

  /// Why the request weighs what it does with each of `others`, today.
  func explain(
    _ request: Registration, and others: [Registration]
  ) throws(RegisterError) -> [(vector: ComparisonVector, evidence: Evidence)] {
    try register().explain(request, and: others, model: model)
  }
}

/// `2026-11-24`, or `2026-11-24.2`.
enum NightName {
  static func isValid(_ name: String) -> Bool {
    name.utf8.count <= 14 && name.utf8.first.map { (0x30...0x39).contains($0) } == true
      && name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
      && !name.contains("..")
  }
}

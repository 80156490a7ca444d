import CaseBook
import Foundation
import Register
import Reports

/// The folder that the nightly job lives in.
public struct Workspace: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public var settings: String { "\(path)/chachong.toml" }
  /// Where provinces' files arrive. A name that begins with a dot is one that is still being written.
  public var inbox: String { "\(path)/inbox" }
  /// The files of a night that is under way, a folder a night.
  public var work: String { "\(path)/work" }
  public var register: String { "\(path)/register" }
  public var policies: String { "\(path)/policy" }
  /// The provinces' public keys, a file a key, as `chachong keygen` makes them.
  public var trustedKeys: String { "\(path)/trust" }
  public var reports: String { "\(path)/reports" }
  /// Files that were refused, each with its reason beside it.
  public var quarantine: String { "\(path)/quarantine" }
  /// Files that were used.
  public var archive: String { "\(path)/archive" }
  public var caseBook: String { "\(path)/cases.sqlite" }
  public var caseKey: String { "\(path)/case.key" }
  /// Documents that were attached to cases, by their digests.
  public var attachments: String { "\(path)/attachments" }
  public var lock: String { "\(path)/.lock" }

  /// Makes a new workspace, its settings commented in a language. Throws where there is one, or the folder holds something else.
  public func create(_ language: Language = .english) throws(Failure) {
    let files = FileManager.default
    if let names = try? files.contentsOfDirectory(atPath: path), !names.isEmpty {
      throw Failure(NightText.notEmpty(path))
    }
    do {
      for folder in [inbox, work, policies, trustedKeys, reports, quarantine, archive] {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw Failure(NightText.cannotWrite(path, error.localizedDescription))
    }
    try orFail { () throws(RegisterError) in
      _ = try RegisterWriter(at: register, creating: true)
    }
    try orFail { () throws(CaseBookError) in try CaseKey.create(at: caseKey) }
    try orFail { () throws(CaseBookError) in
      _ = try CaseStore(path: caseBook, key: CaseKey(path: caseKey), creating: true)
    }
    // Last: a folder without it is no workspace yet.
    guard files.createFile(atPath: settings, contents: Data(WorkspaceSettings.template(language).utf8)) else {
      throw Failure(NightText.cannotWrite(settings, ""))
    }
  }

  public func openCaseBook(readers: Int = 1) throws(Failure) -> CaseStore {
    guard FileManager.default.fileExists(atPath: settings) else { throw Failure(NightText.noWorkspace(path)) }
    return try orFail { () throws(CaseBookError) in
      try CaseStore(path: caseBook, key: CaseKey(path: caseKey), readers: readers)
    }
  }

  public func readSettings() throws(Failure) -> WorkspaceSettings {
    guard let text = try? String(contentsOfFile: settings, encoding: .utf8) else {
      throw Failure(NightText.noWorkspace(path))
    }
    do {
      return try WorkspaceSettings(parsing: text)
    } catch {
      throw Failure(PolicyText.lines(error.problems.map { $0.text(file: settings) }))
    }
  }

  /// A file that a setting names: a path from the root, or a file of the workspace.
  public func file(_ name: String) -> String { name.hasPrefix("/") ? name : "\(path)/\(name)" }
}

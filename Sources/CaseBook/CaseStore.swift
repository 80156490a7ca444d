import Foundation
import GRDB
import Identity
import Rules

/// Cases, decisions and the ways of requests, over all nights, in one SQLite file.
///
/// It holds record ids, codes, weights and keyed fingerprints, and of no child a name, a number or a birth date. What a night
/// changes, it changes in one transaction, and every time in it is a day that the caller gives: a night that is repeated, after a
/// kill or by mistake, leaves the same book. May be used from any thread.
public final class CaseStore: Sendable {
  public let path: String
  public let key: CaseKey
  private let database: any DatabaseWriter

  /// Opens the case book at `path` and brings it to this version's schema; with `creating`, makes it where there is none. Else one
  /// that is gone is an error: decisions, approvals and the batches that were admitted are in no other place.
  /// With several `readers` it is read by so many threads at once.
  public init(path: String, key: CaseKey, readers: Int = 1, creating: Bool = false) throws(CaseBookError) {
    self.path = path
    self.key = key
    do {
      if !FileManager.default.fileExists(atPath: path) {
        guard creating else { throw CaseBookError(.missing, path: path) }
        // Made beforehand, so that nobody else can read it; where that fails, SQLite says why.
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      }
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000")
      }
      configuration.maximumReaderCount = readers
      database =
        readers > 1
        ? try DatabasePool(path: path, configuration: configuration)
        : try DatabaseQueue(path: path, configuration: configuration)
      let migrator = Self.migrator
      if try database.read(migrator.hasBeenSuperseded) { throw CaseBookError(.tooNew, path: path) }
      // A file that is empty is a book that was lost too.
      if !creating, try database.read(migrator.appliedIdentifiers).isEmpty { throw CaseBookError(.missing, path: path) }
      try migrator.migrate(database)
    } catch {
      throw Self.error(error, path)
    }
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(CaseBookError) -> Result {
    do { return try database.read(body) } catch { throw Self.error(error, path) }
  }

  /// Runs `body` in one transaction, which all happens or not at all.
  func write<Result>(_ body: (Database) throws -> Result) throws(CaseBookError) -> Result {
    do { return try database.write(body) } catch { throw Self.error(error, path) }
  }

  /// As ``write(_:)``; where `body` throws a refusal, nothing is written and it is given back.
  func writeOrRefuse<Outcome, Refusal: Error>(
    _ body: (Database) throws -> Outcome
  ) throws(CaseBookError) -> Result<Outcome, Refusal> {
    do {
      return .success(try database.write(body))
    } catch let refusal as Refusal {
      return .failure(refusal)
    } catch {
      throw Self.error(error, path)
    }
  }

  private static func error(_ error: any Error, _ path: String) -> CaseBookError {
    switch error {
    case let error as CaseBookError: error
    case let error as DatabaseError where error.resultCode == .SQLITE_FULL: CaseBookError(.diskFull, path: path)
    case let error as DatabaseError:
      // The message alone: the statement's arguments are nobody's business.
      CaseBookError(.database(error.message ?? "SQLite error \(error.resultCode.rawValue)"), path: path)
    default: CaseBookError(.database("\(type(of: error))"), path: path)
    }
  }
}

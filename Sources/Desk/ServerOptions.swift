import Foundation

/// What the desk's server is started with: `chachong serve` hands it to the program `chachong-desk`, as one argument.
public struct ServerOptions: Codable, Sendable, Equatable {
  /// The program's name; it lies beside `chachong`.
  public static let program = "chachong-desk"

  public var workspace: String
  public var host: String
  public var port: UInt16
  /// Whether a reverse proxy with TLS is before it.
  public var isBehindTLS = false
  /// Seconds after which a connection that nothing comes over is ended; a request's body may take half of them.
  public var idleTimeout = 60
  /// The day that due dates are looked at on, YYYYMMDD; `nil`: today.
  public var day: UInt32?
  public var workers: Int
  /// `zh` or `en`.
  public var language: String
  public var isQuiet = false
  /// Whether messages are JSON.
  public var logsJSON = false

  public init(workspace: String, host: String, port: UInt16, workers: Int, language: String) {
    self.workspace = workspace
    self.host = host
    self.port = port
    self.workers = workers
    self.language = language
  }

  /// As JSON.
  public var argument: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Text, numbers and truth values: there is none that JSON cannot hold.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// `nil` where `argument` is not what ``argument`` gives.
  public init?(argument: String) {
    guard let options = try? JSONDecoder().decode(Self.self, from: Data(argument.utf8)) else { return nil }
    self = options
  }
}

import Foundation

/// A request as routes take it: no more of HTTP than they need.
package struct DeskRequest: Sendable {
  package enum Method: String, Sendable { case get = "GET", post = "POST" }

  package var method: Method
  /// The decoded path, `/cases/C-7Q4X-9KD2-M3TA`.
  package var path: String
  package var query: [String: String] = [:]
  /// By small letters.
  package var headers: [String: String] = [:]
  package var body = Data()
  /// Whence it came, for the limit on log-ins.
  package var address = ""

  package init(_ method: Method, _ path: String) {
    self.method = method
    self.path = path
  }

  /// The largest body that is read, in bytes: a form's; and where documents are attached, one of these and what is around it.
  package var bodyLimit: Int {
    guard case .act(.attach, _)? = Address(method, segments),
      headers["content-type"]?.hasPrefix("multipart/form-data") == true
    else { return 64 << 10 }
    return AttachmentFolder.sizeLimit + (1 << 20)
  }

  var segments: [String] { path.split(separator: "/").map(String.init) }

  /// Whether U+0000 is in what it asks for: see ``FormData``.
  var hasEndInside: Bool {
    path.hasEndInside || query.contains { $0.key.hasEndInside || $0.value.hasEndInside }
  }

  var cookies: [String: String] {
    var cookies: [String: String] = [:]
    for pair in (headers["cookie"] ?? "").split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      cookies[parts[0].trimmingCharacters(in: .whitespaces)] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    return cookies
  }
}

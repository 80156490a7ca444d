import Foundation

/// An answer as routes make it.
package struct DeskResponse: Sendable {
  package enum Content: Sendable {
    case data(Data)
    /// Server-sent events, until the stream ends.
    case events(AsyncStream<String>)
  }

  package var status = 200
  package var headers: [(name: String, value: String)] = []
  package var content = Content.data(Data())

  static func page(_ html: HTML, status: Int = 200) -> DeskResponse {
    DeskResponse(
      status: status, headers: [("Content-Type", "text/html; charset=utf-8")], content: .data(Data(html.source.utf8)))
  }

  static func redirect(to path: String) -> DeskResponse { DeskResponse(status: 303, headers: [("Location", path)]) }

  static func file(_ data: Data, type: String, name: String? = nil) -> DeskResponse {
    var response = DeskResponse(headers: [("Content-Type", type)], content: .data(data))
    if let name {
      let plain = String(
        name.unicodeScalars.map {
          $0.isASCII && $0.value > 31 && !"\"\\;".unicodeScalars.contains($0) ? Character($0) : "_"
        })
      let full = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? plain
      response.headers.append(("Content-Disposition", "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(full)"))
    }
    return response
  }

  /// Sets a cookie that scripts cannot read and other sites cannot send; without a value it is removed.
  mutating func setCookie(_ name: String, _ value: String?, isSecure: Bool, seconds: Int? = nil) {
    var cookie = "\(name)=\(value ?? ""); Path=/; HttpOnly; SameSite=Strict"
    if isSecure { cookie += "; Secure" }
    if let seconds = value == nil ? 0 : seconds { cookie += "; Max-Age=\(seconds)" }
    headers.append(("Set-Cookie", cookie))
  }

  func with(_ name: String, _ value: String) -> DeskResponse {
    var response = self
    response.headers.append((name, value))
    return response
  }

  var data: Data {
    if case .data(let data) = content { data } else { Data() }
  }

  var text: String { String(decoding: data, as: UTF8.self) }
}

extension DeskResponse {
  /// Of every answer: nothing but the desk's own files is loaded or framed, and nothing of a pupil is kept by browser or proxy.
  static let commonHeaders: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ]

  /// Of a document that stands by itself, with its styles inside: no script, nothing loaded, no link out of it.
  static let documentPolicy = (
    name: "Content-Security-Policy",
    value:
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox"
  )

  /// With the headers of every answer.
  var secured: DeskResponse {
    var response = self
    let own = Set(headers.map(\.name))
    response.headers += Self.commonHeaders.filter { !own.contains($0.name) }
    if !headers.contains(where: { $0.name == "Cache-Control" }) {
      response.headers.append(("Cache-Control", "no-store"))
    }
    return response
  }
}

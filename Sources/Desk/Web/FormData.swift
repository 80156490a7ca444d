import Foundation

/// What a form sends: values by name, and files.
struct FormData: Sendable {
  struct File: Sendable {
    var name: String
    var data: Data
  }

  private(set) var values: [String: String] = [:]
  private(set) var files: [String: File] = [:]

  /// The value without spaces around it; empty where there is none.
  subscript(name: String) -> String { (values[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }

  /// `nil` for a body that is no form, or a broken one. No text of a form has U+0000 in it, at which a database ends a text: what
  /// is looked at and what is looked up would be two.
  init?(_ request: DeskRequest) {
    let type = request.headers["content-type"] ?? ""
    if type.hasPrefix("application/x-www-form-urlencoded") {
      values = Self.decode(query: String(decoding: request.body, as: UTF8.self))
    } else if type.hasPrefix("multipart/form-data"), let boundary = Self.boundary(of: type) {
      guard parse(request.body, boundary: boundary) else { return nil }
    } else {
      return nil
    }
    let texts = values.map { $0.key + $0.value } + files.map { $0.key + $0.value.name }
    guard !texts.contains(where: \.hasEndInside) else { return nil }
  }

  /// `a=1&b=%E5%BC%A0`, of the last value of each name.
  static func decode(query: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = text(parts[0]) else { continue }
      values[name] = parts.count > 1 ? text(parts[1]) ?? "" : ""
    }
    return values
  }

  private static func text(_ encoded: Substring) -> String? {
    encoded.replacing("+", with: " ").removingPercentEncoding
  }

  // MARK: - multipart/form-data (RFC 7578)

  private static func boundary(of type: String) -> String? {
    guard let range = type.range(of: "boundary=") else { return nil }
    let boundary = type[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(
      in: CharacterSet(charactersIn: "\" "))
    return (1...70).contains(boundary.utf8.count) ? boundary : nil
  }

  private mutating func parse(_ body: Data, boundary: String) -> Bool {
    let delimiter = Data("--\(boundary)".utf8)
    let headEnd = Data("\r\n\r\n".utf8)
    guard var found = body.range(of: delimiter), found.lowerBound == body.startIndex else { return false }
    while true {
      let rest = body[found.upperBound...]
      if rest.starts(with: Data("--".utf8)) { return true }
      guard rest.starts(with: Data("\r\n".utf8)), let head = rest.range(of: headEnd),
        let next = body.range(of: Data("\r\n".utf8) + delimiter, in: head.upperBound..<body.endIndex)
      else { return false }
      let names = Self.names(String(decoding: rest[rest.startIndex..<head.lowerBound], as: UTF8.self))
      let content = body[head.upperBound..<next.lowerBound]
      if let name = names.name {
        if let file = names.file {
          if !file.isEmpty { files[name] = File(name: file, data: Data(content)) }
        } else {
          values[name] = String(decoding: content, as: UTF8.self)
        }
      }
      found = next.lowerBound + 2..<next.upperBound
    }
  }

  /// What `Content-Disposition: form-data; name="a"; filename="b"` names.
  private static func names(_ head: String) -> (name: String?, file: String?) {
    let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") } ?? ""
    func value(_ key: String) -> String? {
      guard let range = line.range(of: "; \(key)=\"") else { return nil }
      return String(line[range.upperBound...].prefix { $0 != "\"" })
    }
    return (value("name"), value("filename"))
  }
}

extension String {
  /// Whether U+0000 is in it.
  var hasEndInside: Bool { utf8.contains(0) }
}

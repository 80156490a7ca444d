import FlyingFox
import FlyingSocks
import Foundation

/// Why a request's body was not read to its end; the status that says so.
enum BodyFault: Int, Error {
  case malformed = 400
  case tooSlow = 408
  case tooLarge = 413
}

extension HTTPRequest {
  /// The whole body, of `limit` bytes at most, if it has come within `timeout`.
  func body(atMost limit: Int, within timeout: Duration) async throws(BodyFault) -> Data {
    let sequence = bodySequence
    if let count = sequence.count, count > limit { throw .tooLarge }
    do {
      return try await within(timeout) {
        var data = Data()
        for try await part in sequence {
          data.append(part)
          if data.count > limit { throw BodyFault.tooLarge }
        }
        return data
      }
    } catch let fault as BodyFault {
      throw fault
    } catch is CancellationError {
      throw .tooSlow
    } catch {
      throw .malformed
    }
  }
}

extension HTTPResponse {
  /// Answers a request whose body was not read to its end, and ends the connection: the rest of the body is no other request.
  static func ending(_ status: HTTPStatusCode, _ request: HTTPRequest) -> HTTPResponse {
    HTTPResponse(
      statusCode: status, headers: [.connection: "close"],
      body: HTTPBodySequence(from: EndOfConnection(rest: request.bodySequence), count: 0))
  }
}

/// No body at all, but a failure behind the answer's head. Whether a connection goes on FlyingFox reads from the request alone,
/// whatever the answer says; only where an answer cannot be sent to its end does it close.
private struct EndOfConnection: AsyncBufferedSequence {
  typealias Element = UInt8

  /// What the other side may still be sending.
  var rest: HTTPBodySequence

  func makeAsyncIterator() -> Iterator { Iterator(rest: rest) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var rest: HTTPBodySequence

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      // A socket that is closed before all was read is reset, and the answer is lost before it was seen.
      let rest = rest
      try? await within(.seconds(1)) { for try await _ in rest {} }
      throw CancellationError()
    }
  }
}

extension Segment {
  /// Reads every block of the segment and of its index; throws the first damage.
  public func verify() throws(RegisterError) {
    if let first = damages().first { throw first }
  }

  /// All blocks that are damaged, and what else could not be read.
  public func damages() -> [RegisterError] { file.damages() + (index?.damages() ?? []) }
}

extension PageFile {
  /// Pages that are read at a time.
  private static let runLength = 256

  fileprivate func damages() -> [RegisterError] {
    var buffer = [UInt8](repeating: 0, count: min(Self.runLength, header.pageCount) * Page.size)
    var damages: [RegisterError] = []
    // The first page was checked when the file was opened.
    for first in stride(from: 1, to: header.pageCount, by: Self.runLength) {
      let run = first..<min(first + Self.runLength, header.pageCount)
      do throws(RegisterError) { try read(run, into: &buffer) } catch {
        // One by one, to name each.
        for page in run {
          do throws(RegisterError) { try read(page..<page + 1, into: &buffer) } catch { damages.append(error) }
        }
      }
    }
    return damages
  }
}

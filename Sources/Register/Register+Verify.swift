extension Register {
  /// Reads every block of every file of the register at `path`, and calls `body` with each segment's catalogue entry and what is
  /// wrong with it. Throws where the catalogue itself cannot be read.
  public static func verify(
    _ path: String, calls: any FileCalls = PosixCalls(), _ body: (Catalogue.Segment, [RegisterError]) -> Void
  ) throws(RegisterError) {
    let access = FileAccess(calls: calls)
    guard let catalogue = try Catalogue(in: path, access) else { throw RegisterError(.noRegister, path: path) }
    for entry in catalogue.segments {
      do throws(RegisterError) {
        body(entry, try Segment(entry, in: path, access).damages())
      } catch {
        body(entry, [error])
      }
    }
  }
}

extension Register {
  /// Reads every block of every file of the register at `path`, and calls `body` with each segment's catalogue entry and what is
  /// wrong with it. Throws where the catalogue itself cannot be read.
  public static func verify(
    _ path: String, calls: any FileCalls = PosixCalls(), _ body: (Catalogue.Segment, [RegisterError]) -> Void
  ) throws(RegisterError) {
    let register = try Register(unchecked: path, calls: calls)
    for entry in register.catalogue.segments {
      do throws(RegisterError) {
        body(entry, try Segment(entry, in: path, register.access).damages())
      } catch {
        body(entry, [error])
      }
    }
  }
}

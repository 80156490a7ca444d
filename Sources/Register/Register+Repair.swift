/// Changes that a register allows whose files are damaged: they need its catalogue alone.
extension Register {
  /// Takes a submission out: what it replaced counts again.
  public static func remove(
    submission name: String, from path: String, calls: any FileCalls = PosixCalls()
  ) throws(RegisterError) {
    var writer = try RegisterWriter(unchecked: path, calls: calls)
    let catalogue = writer.register.catalogue
    let removed = catalogue.segments.filter { $0.submissions.contains { $0.name.utf8.elementsEqual(name.utf8) } }
    if removed.isEmpty { throw RegisterError(.unknownSubmission(name), path: path) }
    let compacted = Set(catalogue.segments.flatMap { $0.compacted ?? [] })
    for entry in removed {
      // What cannot be read any more replaced nothing that could come back.
      let segment = try? Segment(entry, in: path, writer.access)
      let replaced = (try? segment?.replacedRows()) ?? []
      guard entry.submissions.count == 1, replaced.allSatisfy({ !compacted.contains(Int($0.segment)) }) else {
        throw RegisterError(.submissionCompacted(name), path: path)
      }
    }
    let numbers = Set(removed.map(\.number))
    writer.register.catalogue.segments.removeAll { numbers.contains($0.number) }
    try writer.publish()
  }

  /// Gives up all indexes, which can be made anew.
  public static func removeIndexes(from path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) {
    var writer = try RegisterWriter(unchecked: path, calls: calls)
    for place in writer.register.catalogue.segments.indices { writer.register.catalogue.segments[place].index = nil }
    try writer.publish()
  }
}

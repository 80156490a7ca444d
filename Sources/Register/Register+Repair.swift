/// Changes that a register allows whose files are damaged: they need its catalogue alone.
extension Register {
  /// Takes submissions out, all or none: what they replaced counts again.
  public static func remove(
    submissions names: [String], from path: String, calls: any FileCalls = PosixCalls()
  ) throws(RegisterError) {
    var writer = try RegisterWriter(unchecked: path, calls: calls)
    for name in names { try writer.remove(name) }
    try writer.publish()
  }

  /// Gives up all indexes, which can be made anew.
  public static func removeIndexes(from path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) {
    var writer = try RegisterWriter(unchecked: path, calls: calls)
    for place in writer.register.catalogue.segments.indices { writer.register.catalogue.segments[place].index = nil }
    try writer.publish()
  }
}

extension RegisterWriter {
  /// Takes a submission out of the catalogue, and segments of which nothing is left.
  fileprivate mutating func remove(_ name: String) throws(RegisterError) {
    let compacted = Set(register.catalogue.segments.flatMap { $0.compacted ?? [] })
    var isKnown = false
    for place in register.catalogue.segments.indices.reversed() {
      var entry = register.catalogue.segments[place]
      guard entry.listed.contains(where: { $0.counts(as: name) }) else { continue }
      isKnown = true
      // What cannot be read any more replaced nothing that could come back.
      let segment = try? Segment(entry, in: path, access)
      let replaced = (try? segment?.replacedRows(of: { $0.counts(as: name) })) ?? []
      guard entry.isKeptApart, replaced.allSatisfy({ !compacted.contains(Int($0.segment)) }) else {
        throw RegisterError(.submissionCompacted(name), path: path)
      }
      for index in entry.listed.indices where entry.listed[index].counts(as: name) {
        entry.listed[index].removed = true
      }
      if entry.submissions.isEmpty {
        register.catalogue.segments.remove(at: place)
      } else {
        register.catalogue.segments[place] = entry
      }
    }
    if !isKnown { throw RegisterError(.unknownSubmission(name), path: path) }
  }
}

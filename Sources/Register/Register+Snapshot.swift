extension Register {
  /// Makes a second register of the same files at `path`, by hard links: it takes next to no room, and stays as it is now.
  ///
  /// Files never change, so that what becomes of either register does not touch the other. Both must lie on one file system.
  public static func snapshot(_ register: String, to path: String, calls: any FileCalls = PosixCalls())
    throws(RegisterError)
  {
    // No other process may compact meanwhile.
    let writer = try RegisterWriter(unchecked: register, calls: calls)
    let access = writer.access
    try access.writing(path) { () throws(SystemFault) in try calls.makeFolder(path) }
    try access.writing(path) { () throws(SystemFault) in try calls.restrict(path, toMode: 0o700) }
    var names = writer.register.catalogue.fileNames
    // Last, as it makes the folder a register.
    names.append(RegisterNames.catalogue)
    for name in names {
      try access.writing("\(path)/\(name)") { () throws(SystemFault) in
        try calls.link("\(register)/\(name)", to: "\(path)/\(name)")
      }
    }
    try access.synchroniseFolder(path)
  }
}

extension Register {
  /// Makes a second register of the same files at `path`, by hard links: it takes next to no room, and stays as it is now.
  ///
  /// Files never change, so that what becomes of either register does not touch the other. Both must lie on one file system. A copy
  /// that was begun and not ended, which is no register yet, is made anew.
  public static func snapshot(_ register: String, to path: String, calls: any FileCalls = PosixCalls())
    throws(RegisterError)
  {
    // No other process may compact meanwhile.
    let writer = try RegisterWriter(unchecked: register, calls: calls)
    let access = writer.access
    try prepareCopy(at: path, access)
    var names = writer.register.catalogue.fileNames
    // Last, as it makes the folder a register.
    names.append(RegisterNames.catalogue)
    for name in names {
      try access.writing("\(path)/\(name)") { () throws(SystemFault) in
        try calls.link("\(register)/\(name)", to: "\(path)/\(name)")
      }
    }
    try access.confirm(path, in: path)
  }

  /// Makes the folder, or empties one that holds nothing but what an earlier attempt has left.
  private static func prepareCopy(at path: String, _ access: FileAccess) throws(RegisterError) {
    if let names = try access.names(in: path) {
      guard names.allSatisfy(RegisterNames.areOurs) else { throw RegisterError(.folderNotEmpty, path: path) }
      for name in names {
        let file = "\(path)/\(name)"
        try access.writing(file) { () throws(SystemFault) in try access.calls.remove(file) }
      }
    } else {
      try access.writing(path) { () throws(SystemFault) in try access.calls.makeFolder(path) }
    }
    try access.writing(path) { () throws(SystemFault) in try access.calls.restrict(path, toMode: 0o700) }
  }
}

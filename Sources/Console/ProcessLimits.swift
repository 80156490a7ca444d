import Glibc

/// What the system lets a run have.
public enum ProcessLimits {
  /// Allows as many open files as the system lets it: a register's files stay open, and the usual limit is 1024.
  public static func begin() {
    var limit = rlimit()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    // Without it, a register of too many files says which could not be opened.
    guard unsafe getrlimit(files, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    unsafe _ = setrlimit(files, &limit)
  }
}

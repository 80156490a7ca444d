import CProcess
import Glibc

/// Keeps what a run holds and writes from everyone but its user: pupils' data and private keys go through it.
public enum ProcessPrivacy {
  /// Before anything is read or written: files for their owner alone, and no memory in a core file or a crash report.
  public static func begin() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    // A limit that cannot be set leaves the other measure; there is nothing else to do about either.
    unsafe _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = cprocess_hide_memory()
    // The runtime's crash report shows memory around every register. Who sets this variable asks for it.
    if unsafe getenv("SWIFT_BACKTRACE") == nil {
      for crash in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { _ = signal(crash, SIG_DFL) }
    }
  }
}

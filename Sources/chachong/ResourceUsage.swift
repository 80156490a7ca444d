import Glibc

/// What the process has used of the machine so far, as the kernel counts it.
struct ResourceUsage {
  var peakMemoryBytes: Int
  var cpuSeconds: Double

  static var current: ResourceUsage {
    var usage = rusage()
    // SAFETY: `getrusage` fills the structure that it is given and keeps no pointer to it.
    guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return ResourceUsage(peakMemoryBytes: 0, cpuSeconds: 0) }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return ResourceUsage(
      peakMemoryBytes: usage.ru_maxrss * 1024,
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }
}

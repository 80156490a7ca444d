import Foundation

/// The memory of the machine, or of the container that the program runs in.
struct MachineMemory: Hashable {
  /// Bytes.
  var total: Int
  /// Bytes that can be taken without anything being swapped.
  var available: Int

  /// What a run may take that was not told: what is free, at most three quarters of all.
  var usual: Int { min(available, total / 4 * 3) }

  static var current: MachineMemory {
    func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
    return MachineMemory(
      meminfo: text("/proc/meminfo"), containerLimit: text("/sys/fs/cgroup/memory.max"),
      physical: Int(clamping: ProcessInfo.processInfo.physicalMemory))
  }

  /// From the text of `/proc/meminfo` and of a control group's `memory.max`, as far as they say something.
  init(meminfo: String, containerLimit: String, physical: Int) {
    func bytes(_ name: String) -> Int? {
      let line = meminfo.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 << 10 }
    }
    total = bytes("MemTotal") ?? physical
    available = bytes("MemAvailable") ?? total
    if let limit = Int(containerLimit.filter { !$0.isWhitespace }) {
      total = min(total, limit)
      available = min(available, limit)
    }
  }
}

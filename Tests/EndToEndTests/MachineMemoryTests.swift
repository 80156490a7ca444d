import Testing

@testable import chachong

struct MachineMemoryTests {
  private let meminfo = "MemTotal:       24000000 kB\nMemFree:         1000000 kB\nMemAvailable:   20000000 kB\n"

  @Test func whatIsFreeAtMostThreeQuarters() {
    let memory = MachineMemory(meminfo: meminfo, containerLimit: "max\n", physical: 1)
    #expect(memory.total == 24_000_000 << 10 && memory.available == 20_000_000 << 10)
    #expect(memory.usual == 18_000_000 << 10)
    let busy = MachineMemory(
      meminfo: "MemTotal: 1000 kB\nMemAvailable: 300 kB\n", containerLimit: "", physical: 1)
    #expect(busy.usual == 300 << 10)
  }

  @Test func aContainerHasNoMoreThanItsLimit() {
    let memory = MachineMemory(meminfo: meminfo, containerLimit: "1073741824\n", physical: 1)
    #expect(memory.total == 1 << 30 && memory.available == 1 << 30 && memory.usual == 3 << 28)
  }

  @Test func withoutTheSystemsWordItIsThePhysicalMemory() {
    #expect(MachineMemory(meminfo: "", containerLimit: "", physical: 4000).usual == 3000)
  }
}

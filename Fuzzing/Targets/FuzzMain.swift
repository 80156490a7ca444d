/// libFuzzer's driver, which its own `main` would call: the package manager renames the entry point of every executable.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argumentCount: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@_cdecl("Fuzz_main")
func fuzzMain(
  _ argumentCount: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var (count, values) = unsafe (argumentCount, arguments)
  // SAFETY: the driver uses both for the call alone, and they live as long as the process.
  return unsafe runDriver(&count, &values, fuzzOneInput)
}

import Glibc

/// What is fuzzed: everything that reads what others have written.
enum FuzzTarget: String, CaseIterable {
  /// A submission file from its first byte to registrations: compression, encoding, CSV, columns, values.
  case reader
  /// Text in GB 18030 to UTF-8.
  case gb18030
  /// The files of a register: catalogue, segments, indexes.
  case segments
  case manifest
  /// The key files of a trust folder, and private keys.
  case keys
  /// A payload that was sealed.
  case sealed
  case model
  /// Rules and what provinces set.
  case policy

  /// The one that the environment names.
  static let chosen: FuzzTarget = {
    let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      print("FUZZ_TARGET: one of \(allCases.map(\.rawValue).joined(separator: ", "))")
      exit(2)
    }
    return target
  }()

  func run(_ input: [UInt8]) {
    switch self {
    case .reader: fuzzReader(input)
    case .gb18030: fuzzGB18030(input)
    case .segments: fuzzSegments(input)
    case .manifest: fuzzManifest(input)
    case .keys: fuzzKeys(input)
    case .sealed: fuzzSealed(input)
    case .model: fuzzModel(input)
    case .policy: fuzzPolicy(input)
    }
  }
}

/// Called by libFuzzer with one input after the other. A trap, a precondition or a sanitizer's report is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  // SAFETY: libFuzzer lends `count` bytes for the call; they are copied.
  FuzzTarget.chosen.run(unsafe Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

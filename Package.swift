// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableExperimentalFeature("Lifetimes"),
]

/// One program with the Swift library inside: it starts in a few milliseconds, and runs where Swift is not installed.
let linker: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCollections", "-l_FoundationCShims"],
    .when(configuration: .release))
]

/// A library module of the engine with its unit tests.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"], swiftSettings: settings),
  ]
}

let package = Package(
  name: "chachong",
  products: [
    .executable(name: "chachong", targets: ["chachong"]),
    .executable(name: "chachong-desk", targets: ["chachong-desk"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CBytes"),
    .target(name: "CProcess"),
    .target(name: "IdentityTables", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Identity", "Register"], path: "Tests/TestSupport", swiftSettings: settings),
    .executableTarget(
      name: "chachong",
      dependencies: [
        "Console", "Engine", "Rules", "CaseBook", "Reports", "Population", "Nightly", "Desk", "Trust", "CBytes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, linkerSettings: linker),
    // A program of its own, so that no other command loads what a web server needs.
    .executableTarget(
      name: "chachong-desk",
      dependencies: ["Console", "Desk", .product(name: "FlyingFox", package: "FlyingFox")], swiftSettings: settings),
    .target(name: "Console", dependencies: ["Reports", "CProcess"], swiftSettings: settings),
    .testTarget(name: "EndToEndTests", dependencies: ["chachong", "TestSupport", "Trust"], swiftSettings: settings),
  ]
    + module("Identity", ["IdentityTables", "CXXHash"])
    + module("Submission", ["Identity", "CZstd", "CZlib", "CBytes"])
    + module("Register", ["Identity", "CXXHash", "CProcess"])
    + module("Linkage", ["Identity"])
    + module("Engine", ["Submission", "Register", "Linkage", "CBytes"])
    + module("Settings", ["Identity"])
    + module("Rules", ["Identity", "Settings"], resources: [.embedInCode("Measures")])
    + module("Trust", ["Submission", "Settings", .product(name: "Crypto", package: "swift-crypto")])
    + module(
      "CaseBook",
      [
        "Rules", "Linkage", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ])
    + module("Reports", ["Engine", "Rules", "CaseBook", "Trust"])
    + module(
      "Nightly", ["Reports", "Trust"],
      resources: [.embedInCode("Template/chachong.toml"), .embedInCode("Template/chachong.zh.toml")])
    + module(
      "Desk",
      [
        "Nightly", "Trust", .product(name: "CryptoExtras", package: "swift-crypto"),
      ], resources: [.embedInCode("Assets")])
    + module("Population", ["Identity", "Submission"]),
  swiftLanguageModes: [.v6]
)

// What `scripts/test --sanitize` builds: the modules that read foreign bytes or share memory, with their tests, so that three
// sanitizers take minutes.
if Context.environment["SANITIZE"] != nil {
  let modules = ["Identity", "Submission", "Register", "Linkage", "Engine"]
  let kept =
    modules + modules.map { "\($0)Tests" }
    + ["CZstd", "CXXHash", "CZlib", "CBytes", "CProcess", "IdentityTables", "TestSupport"]
  package.products = []
  package.targets.removeAll { !kept.contains($0.name) }
}

// What `scripts/fuzz` builds: coverage is counted in the project's own modules, where inputs are to find new ways; every module
// that is built from source is under the address sanitizer.
if Context.environment["FUZZ"] != nil {
  let coverage = ["-sanitize=fuzzer,address", "-sanitize-coverage=edge,inline-8bit-counters,pc-table"]
  for target in package.targets where target.type == .regular {
    if target.swiftSettings != nil {
      target.swiftSettings? += [.unsafeFlags(coverage)]
    } else {
      target.cSettings = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address,undefined", "-fsanitize-trap=undefined"])]
    }
  }
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Submission", "Register", "Linkage", "Rules", "Trust", "TestSupport"],
      path: "Fuzzing/Targets",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"] + coverage)],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
}

// What `Benchmarks/kernels` builds.
if Context.environment["BENCHMARK"] != nil {
  package.dependencies.append(.package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "Kernels", dependencies: ["Engine", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/Kernels", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}

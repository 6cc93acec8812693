// swift-tools-version: 6.2

import PackageDescription

/// A static executable starts four times as fast as one that loads the standard library.
/// Only executables are linked so: a client of the library needs no unsafe flag.
let selfContained = LinkerSetting.unsafeFlags(
  ["-static-executable", "-Xlinker", "-s", "-Xlinker", "--gc-sections"],
  .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "vacancy",
  products: [
    .library(name: "VacancyCore", targets: ["VacancyCore"]),
    .executable(name: "vacancy", targets: ["vacancy"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "VacancyCore"),
    .executableTarget(
      name: "vacancy", dependencies: ["VacancyCore"], linkerSettings: [selfContained]),
    .executableTarget(name: "VacancyBenchmark", linkerSettings: [selfContained]),
    .executableTarget(
      name: "VacancyDiffBenchmark", dependencies: ["VacancyCore"], linkerSettings: [selfContained]),
    .testTarget(
      name: "VacancyCoreTests", dependencies: ["VacancyCore", "VacancyDiffBenchmark"]),
    .testTarget(name: "VacancyCommandTests", dependencies: ["vacancy", "VacancyCore"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

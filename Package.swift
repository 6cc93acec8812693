// swift-tools-version: 6.2

import PackageDescription

/// A static executable starts four times as fast as one that loads the standard library.
/// Only executables are linked so: a client of the library needs no unsafe flag.
let selfContained = LinkerSetting.unsafeFlags(
  ["-static-executable", "-Xlinker", "-s", "-Xlinker", "--gc-sections"],
  .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "vacancy",
  // Untried: it is developed and tested on Linux. Atomics of the library need macOS 15.
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "VacancyCore", targets: ["VacancyCore"]),
    .library(name: "VacancyReports", targets: ["VacancyReports"]),
    .library(name: "VacancyFoundation", targets: ["VacancyFoundation"]),
    .executable(name: "vacancy", targets: ["vacancy"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "VacancyCore"),
    .target(name: "VacancyReports", dependencies: ["VacancyCore"]),
    // A target of its own: the command does not link Foundation.
    .target(name: "VacancyFoundation", dependencies: ["VacancyCore"]),
    // A library, so that more than the command can call what reads its arguments.
    .target(name: "VacancyCommand", dependencies: ["VacancyCore", "VacancyReports"]),
    .executableTarget(
      name: "vacancy", dependencies: ["VacancyCommand"], linkerSettings: [selfContained]),
    .executableTarget(
      name: "VacancyBenchmark", exclude: ["extract.py"], linkerSettings: [selfContained]),
    .executableTarget(
      name: "VacancyDiffBenchmark", dependencies: ["VacancyCore"], linkerSettings: [selfContained]),
    .executableTarget(
      name: "VacancyFuzz", dependencies: ["VacancyCommand", "VacancyCore", "VacancyReports"]),
    .testTarget(
      name: "VacancyCoreTests",
      dependencies: [
        "VacancyCore", "VacancyReports", "VacancyFoundation", "VacancyDiffBenchmark", "VacancyFuzz",
      ]),
    .testTarget(
      name: "VacancyCommandTests",
      dependencies: ["vacancy", "VacancyCommand", "VacancyCore", "VacancyReports"]),
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

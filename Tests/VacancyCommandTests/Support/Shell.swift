import Foundation

/// What a script left behind: what it wrote, and its status.
struct Outcome: Equatable {
  var output: String
  var errors: String
  var status: Int32

  /// The paths of the records in the output, whatever its format.
  var paths: [String] {
    let whole = try? JSONSerialization.jsonObject(with: Data(output.utf8))
    let records: [Any] =
      switch whole {
      case let list as [Any]: list
      case let record as [String: Any]: [record]
      default:
        output.split(separator: "\n").compactMap {
          try? JSONSerialization.jsonObject(with: Data($0.utf8))
        }
      }
    return records.compactMap {
      (($0 as? [String: Any])?["source"] as? [String: Any])?["path"] as? String
    }
  }
}

/// A folder of its own in which shell scripts use the command, as `$VACANCY`.
final class Shell {
  let folder: URL

  /// - Parameter scene: A script that lays out the files; `$NOTICE` is a short notice, `$BILINGUAL` one with both halves.
  init(_ scene: String = "") throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vacancy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if !scene.isEmpty { _ = try run(scene) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What `make test-tsan` says to the sanitizer, of which each run of the command has its own.
  private static let ofSanitizer = ProcessInfo.processInfo.environment.filter {
    $0.key == "TSAN_OPTIONS"
  }

  /// Runs a script; nothing is on its standard input.
  func run(_ script: String, environment: [String: String] = [:]) throws -> Outcome {
    let channels = FileManager.default.temporaryDirectory
      .appendingPathComponent("vacancy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: channels, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: channels) }
    let output = channels.appendingPathComponent("output")
    let errors = channels.appendingPathComponent("errors")
    for file in [output, errors] { try Data().write(to: file) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C",
      "VACANCY": Place.executable.path, "NOTICE": Place.notice.path,
      "BILINGUAL": Place.bilingual.path,
    ].merging(environment) { $1 }.merging(Self.ofSanitizer) { own, _ in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try withoutBlockedSignals { try process.run() }
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus)
  }
}

/// Tests run on threads that block signals, and what they start would never hear of one.
private func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
  var (none, before) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}

/// Where things are that the tests use.
enum Place {
  /// The command that `VACANCY_COMMAND` names, else the one beside the bundle that the tests run in.
  static let executable: URL = {
    if let path = ProcessInfo.processInfo.environment["VACANCY_COMMAND"] {
      return URL(fileURLWithPath: path)
    }
    var folders = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    for build in ["debug", "release"] {
      folders.append(root.appendingPathComponent(".build/\(build)"))
    }
    return folders.map { $0.appendingPathComponent("vacancy") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? URL(fileURLWithPath: "/no/vacancy")
  }()

  /// A notice that is one without doubt.
  static let notice = root.appendingPathComponent("Fixtures/notices/staff-vacancy/notice.txt")

  /// A notice with both halves.
  static let bilingual = root.appendingPathComponent(
    "Fixtures/notices/analyst-officer/notice.txt")

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

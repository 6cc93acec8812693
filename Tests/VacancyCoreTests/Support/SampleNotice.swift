import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// A notice on disk with its record beside it.
struct SampleNotice: Sendable {
  var name: String
  var text: URL
  var record: URL
}

extension SampleNotice: CustomTestStringConvertible {
  var testDescription: String { name }

  var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: text)) }
  }

  /// The record that is expected; ``source`` is left out of it.
  var expected: Data {
    get throws { try Data(contentsOf: record) }
  }

  func reading(recordingSpans: Bool = false) throws -> Reading {
    Reading(of: try sourceText(of: bytes), path: name, recordingSpans: recordingSpans)
  }
}

/// The notices that we wrote.
enum Fixtures {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Support
    .deletingLastPathComponent()  // VacancyCoreTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Whole notices.
  static let notices = samples(in: "notices")
  /// Small ones with one trap each.
  static let broken = samples(in: "broken")

  /// The whole notices in the form of the International Staff, which variants are made of.
  static let internationalStaff = notices.filter {
    !["jfc", "shape", "staff-vacancy"].contains($0.name)
  }

  private static func samples(in name: String) -> [SampleNotice] {
    let root = folder.appending(path: name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map {
      let here = root.appending(path: $0)
      return SampleNotice(
        name: $0, text: here.appending(path: "notice.txt"),
        record: here.appending(path: "notice.json"))
    }
  }
}

/// Real notices, which are not ours to publish: a folder named by `VACANCY_CORPUS`.
enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["VACANCY_CORPUS"]
  static let absence: Comment = "VACANCY_CORPUS names no folder of notices"
  static let isAvailable = !notices.isEmpty

  /// `NAME.txt` has its record in `expected/NAM.json`.
  static let notices: [SampleNotice] = {
    guard let folder else { return [] }
    let root = URL(filePath: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().enumerated().compactMap { index, name in
      let record = root.appending(path: "expected/\(name.prefix(3)).json")
      guard FileManager.default.fileExists(atPath: record.path) else { return nil }
      return SampleNotice(
        name: "corpus \(index + 1)", text: root.appending(path: name), record: record)
    }
  }()
}

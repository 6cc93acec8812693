import Foundation
import VacancyCore

/// A hand-checked record of the corpus that the environment variable `VACANCY_CORPUS` names.
struct CorpusRecord {
  let text: String

  /// The record with a source, which the corpus leaves out.
  func notice() throws -> Notice {
    var object =
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    object["source"] = ["path": "a.txt", "bytes": 1, "encoding": "utf-8"]
    return try JSONDecoder().decode(
      Notice.self, from: JSONSerialization.data(withJSONObject: object))
  }
}

enum CorpusRecords {
  static let all: [CorpusRecord] = {
    guard let corpus = ProcessInfo.processInfo.environment["VACANCY_CORPUS"] else { return [] }
    let folder = URL(filePath: corpus).appending(path: "expected")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
      .compactMap { try? CorpusRecord(text: String(contentsOf: $0, encoding: .utf8)) }
  }()
}

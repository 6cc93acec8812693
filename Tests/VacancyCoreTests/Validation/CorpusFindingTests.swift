import Foundation
import Testing

@testable import VacancyCore

/// What the rules find in whole notices, ours and real ones.
@Suite struct CorpusFindingTests {
  @Test func `shown`() throws {
    for sample in Fixtures.notices + Fixtures.broken + Corpus.notices {
      print("=====", sample.name)
      let reading = try sample.reading(recordingSpans: true)
      let outcome = Validator().validate(
        reading, comparison: Comparison(of: reading), path: sample.name)
      for finding in outcome.file.findings {
        print(
          "\(finding.span?.start.line ?? 0):\(finding.span?.start.column ?? 0) \(finding.severity) \(finding.rule) [\(finding.pointer ?? "-")] \(finding.message.english)"
        )
      }
    }
  }
}

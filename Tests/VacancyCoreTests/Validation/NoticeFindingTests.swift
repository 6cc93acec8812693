import Foundation
import Testing

@testable import VacancyCore

/// What the rules find in whole notices.
///
/// Those that we wrote have their findings beside them; `VACANCY_RECORD=1` writes them anew and fails.
@Suite struct NoticeFindingTests {
  @Test(arguments: Fixtures.notices + Fixtures.broken)
  func `a whole notice gives its findings`(sample: SampleNotice) throws {
    let file = sample.text.deletingLastPathComponent().appending(path: "notice.findings")
    let found = try findings(of: sample).map {
      let place = $0.span.map { "\($0.start.line):\($0.start.column)" } ?? "-"
      return
        "\(place) \($0.severity) \($0.rule) \($0.path?.description ?? "-"): \($0.message.english)\n"
    }.joined()
    if ProcessInfo.processInfo.environment["VACANCY_RECORD"] == "1" {
      try Data(found.utf8).write(to: file)
      Issue.record("\(sample.name) was recorded anew: read it and run the tests again")
    }
    #expect(found == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// Real notices are not ours to publish: rule and line will do.
  private static let real: [String: [String]] = [
    "corpus 1": [
      "acronym-mismatch 179", "acronym-mismatch 181", "acronym-mismatch 185",
      "acronym-mismatch 282", "url-mismatch 297",
    ],
    "corpus 2": [
      "placeholder 21", "term-mismatch 180", "acronym-mismatch 180", "placeholder 182",
      "list-punctuation 212", "list-punctuation 213", "term-mismatch 227", "acronym-mismatch 247",
      "acronym-mismatch 255",
    ],
    "corpus 3": [
      "missing-field 8", "list-punctuation 104", "list-punctuation 201", "acronym-mismatch 237",
      "heading-wording 239",
    ],
  ]

  @Test(.enabled(if: Corpus.isAvailable, Corpus.absence), arguments: Corpus.notices)
  func `a real notice gives what it really has, and no error`(sample: SampleNotice) throws {
    let found = try findings(of: sample)
    #expect(
      found.map { "\($0.rule) \($0.span?.start.line ?? 0)" } == Self.real[sample.name] ?? [])
    #expect(!found.contains { $0.severity == .error })
  }

  @Test func `no fixture that is right has an error`() throws {
    let right = [
      "analyst-officer", "dollars", "french-only", "indefinite-contract", "jfc",
      "older-grade", "shape", "staff-vacancy", "twin-grade-project", "two-posts",
    ]
    for sample in Fixtures.notices where right.contains(sample.name) {
      #expect(!(try findings(of: sample)).contains { $0.severity == .error }, "\(sample.name)")
    }
  }

  private func findings(of sample: SampleNotice) throws -> [ReportedFinding] {
    let reading = try sample.reading(recordingSpans: true)
    return Validator().validate(
      reading, comparison: Comparison(of: reading), path: sample.name
    ).file.findings
  }
}

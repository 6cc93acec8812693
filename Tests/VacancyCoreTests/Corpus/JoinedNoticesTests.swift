import Testing

@testable import VacancyCore

/// Notices that lie one behind another in a file give the records that each gives alone.
@Suite(.slow) struct JoinedNoticesTests {
  @Test(arguments: 0..<8)
  func `fixtures in any order give their records`(seed: Int) throws {
    // Beside a notice with one half, the one in French would be its other half.
    try check(Fixtures.notices.filter { $0.name != "french-only" }, seed: UInt64(seed))
  }

  @Test(.enabled(if: Corpus.isAvailable, Corpus.absence), arguments: 0..<4)
  func `real notices in any order give their records`(seed: Int) throws {
    try check(Corpus.notices, seed: UInt64(seed))
  }

  @Test(arguments: Fixtures.notices + Fixtures.broken + Corpus.notices)
  func `a notice is one`(sample: SampleNotice) throws {
    #expect(Readings(of: try sourceText(of: sample.bytes)).count == 1)
  }

  @Test(arguments: Variant.all)
  func `a notice that is written otherwise is one`(variant: Variant) throws {
    for sample in Fixtures.internationalStaff + Corpus.notices {
      guard let written = try variant.write(NoticeModel(sample)) else { continue }
      #expect(Readings(of: try sourceText(of: written.bytes)).count == 1, "\(sample.name)")
    }
  }

  @Test func `ten thousand notices are read in a time that grows with their number`() {
    let notice = SeveralNoticesTests.english("250613") + SeveralNoticesTests.french("250613")
    let readings = Readings(
      of: SourceText(String(repeating: notice, count: 10_000)), recordingSpans: true)
    #expect(readings.count == 10_000)
    var last: Reading?
    for reading in readings { last = reading }
    #expect(last?.notice.source.notice == 10_000)
    #expect(last?.spans.isEmpty == false)
  }

  private func check(_ samples: [SampleNotice], seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let picked = samples.shuffled(using: &generator) + samples.shuffled(using: &generator)
    let bytes = try picked.map { try $0.bytes + [0x0A] }
    let readings = Readings(of: try sourceText(of: Array(bytes.joined())), recordingSpans: true)
    #expect(readings.count == picked.count)
    var start = 0
    for ((sample, own), reading) in zip(zip(picked, bytes), readings) {
      let alone = Reading(of: try sourceText(of: own), recordingSpans: true)
      expectSame(reading, alone, sample.name, offset: start)
      start += own.count
    }
  }

  /// Expects the same record, but for the number of the notice and the numbers of its lines, and the same
  /// places, each moved by where the notice begins.
  private func expectSame(_ found: Reading, _ alone: Reading, _ name: String, offset: Int) {
    #expect(found.notice.jobNumber == alone.notice.jobNumber)
    #expect(found.notice.letterhead == alone.notice.letterhead, "\(name)")
    for language in Language.allCases {
      #expect(
        found.notice.halves[language]?.withoutLines == alone.notice.halves[language]?.withoutLines,
        "\(name)")
    }
    #expect(found.spans.map(\.path) == alone.spans.map(\.path), "\(name)")
    var (places, own) = (PositionFinder(found.text), PositionFinder(alone.text))
    for (span, other) in zip(found.spans, alone.spans) {
      let place = places.position(of: span.range.start)
      let expected = own.position(of: other.range.start)
      guard place.offset != expected.offset + offset || place.column != expected.column else {
        continue
      }
      Issue.record("\(name): \(span.path) is at \(place), alone at \(expected)")
    }
  }
}

extension Half {
  fileprivate var withoutLines: Half {
    var half = self
    for index in half.unrecognized.indices { half.unrecognized[index].line = 0 }
    return half
  }
}

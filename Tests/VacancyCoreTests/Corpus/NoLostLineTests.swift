import Foundation
import Testing

@testable import VacancyCore

/// No line of a text is ever lost: it stands in the record, or the reader says what it took it for.
@Suite(.slow) struct NoLostLineTests {
  @Test(arguments: Fixtures.notices + Fixtures.broken + Corpus.notices)
  func `every line of a notice is in its record`(sample: SampleNotice) throws {
    try checkLines(of: sourceText(of: sample.bytes), sample.name)
  }

  @Test(arguments: Variant.all)
  func `every line of a variant is in its record`(variant: Variant) throws {
    let sample = try #require(Fixtures.internationalStaff.first)
    guard let written = try variant.write(NoticeModel(sample)) else { return }
    try checkLines(of: sourceText(of: written.bytes), variant.name)
  }

  @Test(arguments: Fixtures.notices + Corpus.notices)
  func `every line of a notice that was taken apart is in its record`(sample: SampleNotice) throws {
    let text = try #require(String(bytes: sample.bytes, encoding: .utf8))
    for seed in 1...(sample.name.hasPrefix("corpus") ? 8 : 12) as ClosedRange<UInt64> {
      var mutations = TextMutations(seed: seed)
      checkLines(
        of: SourceText(mutations.mutate(text)), "\(sample.name), seed \(seed)", inPieces: true)
    }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `every line of several notices that were taken apart is in a record`(seed: UInt64) throws {
    let bytes = try Fixtures.notices.prefix(4).map { try $0.bytes }.joined()
    let text = try #require(String(bytes: Array(bytes), encoding: .utf8))
    var mutations = TextMutations(seed: seed)
    checkLines(of: SourceText(mutations.mutate(text)), "seed \(seed)", inPieces: true)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `every line of noise is in its record`(seed: UInt64) {
    var mutations = TextMutations(seed: seed)
    let noise = mutations.noise(Int(seed) * 20).precomposedStringWithCanonicalMapping
    checkLines(of: SourceText(noise), "noise \(seed)")
    checkLines(of: SourceText(mutations.headingsOnly()), "headings \(seed)", inPieces: true)
  }

  @Test(arguments: [
    "", "\n", "\n\n\n", " \t \n", "\u{C}", "-", "1.", "Description", "**", "(", "[",
  ])
  func `a text of next to nothing is read`(text: String) {
    checkLines(of: SourceText(text), text)
  }

  @Test func `large texts are read`() throws {
    let sample = try #require(Fixtures.notices.first)
    let notice = try #require(String(bytes: sample.bytes, encoding: .utf8))
    for text in [
      notice + String(repeating: "- have one more thing to do;\n", count: 20_000),
      notice + String(repeating: "a word and (another ", count: 100_000),
      notice + String(repeating: "\n", count: 100_000) + "the end",
      String(repeating: "1. SUMMARY\n", count: 10_000),
      String(repeating: "Grade ", count: 50_000),
    ] {
      _ = Reading(of: SourceText(text))
    }
  }

  private func checkLines(
    of text: SourceText, _ what: String, inPieces: Bool = false,
    at location: Testing.SourceLocation = #_sourceLocation
  ) {
    // Lines that were moved may make another notice of what is behind them.
    let readings = Array(Readings(of: text))
    #expect(Array(readings.map(\.text.bytes).joined()) == text.bytes, "\(what)")
    for reading in readings { checkLines(of: reading, what, inPieces: inPieces, at: location) }
  }

  private func checkLines(
    of reading: Reading, _ what: String, inPieces: Bool, at location: Testing.SourceLocation
  ) {
    let text = reading.text
    let lines = text.lines()
    guard reading.lines.count == lines.count else {
      Issue.record(
        "\(what): \(reading.lines.count) roles for \(lines.count) lines", sourceLocation: location)
      return
    }
    for (before, line) in zip([0] + lines.map(\.end), lines.map(\.start) + [text.bytes.count])
    where !plainLetters(text.bytes[min(before, line)..<line]).isEmpty {
      Issue.record("\(what): there is text outside of the lines", sourceLocation: location)
    }
    let account = LineAccount(reading.notice)
    for (place, role) in zip(lines, reading.lines) {
      let line = text.bytes[place.start..<place.end]
      guard let complaint = complaint(about: line, role, account, inPieces) else { continue }
      let shown = String(decoding: line.prefix(160), as: UTF8.self)
      Issue.record(
        "\(what): line \(place.number) \(complaint): \(shown)", sourceLocation: location)
    }
  }

  private func complaint(
    about line: ArraySlice<UInt8>, _ role: LineRole, _ account: LineAccount, _ inPieces: Bool
  ) -> String? {
    switch role {
    case .unread: "was not read"
    case .blank: plainLetters(line).isEmpty ? nil : "was taken for blank"
    case .furniture, .heading: line.count <= 160 ? nil : "is long for a \(role)"
    case .text, .unrecognized, .page:
      account.holds(line, inPieces: inPieces) ? nil : "is lost (\(role))"
    }
  }
}

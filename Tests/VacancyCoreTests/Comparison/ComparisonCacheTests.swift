import Foundation
import Testing

@testable import VacancyCore

/// What comparisons remember changes nothing that they find.
@Suite(.slow) struct ComparisonCacheTests {
  /// The notices, each as it stands and with a French half that says other things.
  private static let readings: [Reading] = Fixtures.notices.flatMap { sample in
    let text = (try? String(contentsOf: sample.text, encoding: .utf8)) ?? ""
    return [text, text.replacing("deux", with: "trois").replacing("OTAN", with: "OTAM")]
      .map { Reading(of: SourceText($0), recordingSpans: true) }
  }

  @Test func `what was met before is found as if it were new`() {
    #expect(Self.readings.contains { $0.notice.halves.french != nil })
    let memory = ComparisonCache()
    for reading in Self.readings + Self.readings + Self.readings.reversed() {
      let alone = Comparison(of: reading)
      let remembering = Comparison(of: reading, remembering: memory)
      #expect(remembering.differences == alone.differences)
      #expect(remembering.alignment == alone.alignment)
    }
  }

  @Test func `a batch that is larger than what is kept is compared to its end`() throws {
    let memory = ComparisonCache()
    let sample = try #require(Fixtures.internationalStaff.first)
    let notice = try String(contentsOf: sample.text, encoding: .utf8)
    // Every other notice says what the one before it says, so that all of it is kept.
    for number in 0..<120 {
      let text = notice.replacing(" de ", with: " de \(number / 2) ")
      let reading = Reading(of: SourceText(text), recordingSpans: true)
      #expect(
        Comparison(of: reading, remembering: memory).differences
          == Comparison(of: reading).differences)
    }
  }

  @Test func `several threads may use one memory`() async {
    let memory = ComparisonCache()
    let alone = Self.readings.map { Comparison(of: $0).differences }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          zip(Self.readings, alone).allSatisfy { reading, differences in
            Comparison(of: reading, remembering: memory).differences == differences
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}

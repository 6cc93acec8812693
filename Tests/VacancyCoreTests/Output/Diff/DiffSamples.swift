import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// A notice whose halves were made to differ, with the differences that a comparison would find.
struct DiffSample {
  let notice: ComparedNotice

  /// Differences of all kinds in a whole notice.
  static func differing(
    path: String = "notices/officer.txt", hostile: String = ""
  ) throws -> ComparedNotice {
    let changes = [
      ("20-mars-2026", "21-mars-2026"), ("at least 3 years'", "at least 5 years'"),
      ("deux ateliers", "trois ateliers"),
      (
        "- savoir expliquer les limites d'un jeu de données à des lecteurs qui ne sont pas spécialistes ;",
        ""
      ),
      ("Analyst Officer, Supply Routes", "Analyst Officer, Supply Routes" + hostile),
    ]
    var builder = try Builder(path: path, changes: changes)
    builder.add(
      "deadline-mismatch", .error, .mismatch,
      .init(
        english: "the deadlines differ: 20 March 2026 and 21 March 2026",
        french: "les dates limites diffèrent : 20 mars 2026 et 21 mars 2026"),
      ("/halves/en/deadline", "20-Mar-2026"), ("/halves/fr/deadline", "21-mars-2026"))
    builder.add(
      "experience-mismatch", .error, .mismatch,
      .init(
        english: "the years of experience differ: 5 and 3",
        french: "les années d'expérience diffèrent : 5 et 3"),
      ("/halves/en/qualifications/essential/items/1", "5 years'"),
      ("/halves/fr/qualifications/essential/items/1", "trois ans"))
    builder.add(
      "item-missing", .error, .missingInFrench,
      .init(
        english: "this item has no counterpart in the French half",
        french: "cet élément n'a pas d'équivalent dans la version française"),
      (
        "/halves/en/qualifications/essential/items/2",
        "be able to explain the limits of a data set to readers who are not specialists;"
      ), nil)
    builder.add(
      "acronym-mismatch", .note, .wording,
      .init(
        english: "only the English half says 'GIS'",
        french: "seule la version anglaise dit « GIS »"),
      ("/halves/en/qualifications/essential/items/4", "GIS"), nil)
    builder.add(
      "quantity-mismatch", .warning, .mismatch,
      .init(english: "the numbers differ: 2 and 3", french: "les nombres diffèrent : 2 et 3"),
      ("/halves/en/accountabilities/2/paragraphs/1", "two"),
      ("/halves/fr/accountabilities/2/paragraphs/1", "trois"))
    builder.alignItems([(0, 0), (1, 1), (2, nil), (3, 2), (4, 3), (5, 4), (6, 5)])
    return builder.notice
  }

  /// The same with a rule left out and two differences suppressed.
  static func settingAside() throws -> ComparedNotice {
    var configuration = Configuration()
    configuration.ignore = ["quantity-mismatch"]
    configuration.suppressions = ["deadline-mismatch", "experience-mismatch"].map {
      Suppression(rule: $0, path: "officer.txt", reason: "agreed")
    }
    return try differing().judged(by: Validator(configuration: configuration))
  }

  /// A notice in which nothing differs.
  static func agreeing(path: String = "notices/agreeing.txt") throws -> ComparedNotice {
    try Builder(path: path, changes: []).notice
  }

  /// A notice without a French half.
  static func oneHalf() throws -> ComparedNotice {
    let file = Fixtures.folder.appending(path: "broken/missing-half/notice.txt")
    let text = SourceText(try String(contentsOf: file, encoding: .utf8))
    return ComparedNotice(
      Reading(of: text, path: "half.txt", recordingSpans: true), of: text)
  }
}

/// Builds a comparison by hand, as the engine would.
struct Builder {
  private let reading: Reading
  private let text: SourceText
  private var differences: [Finding] = []
  private var alignment: [Comparison.Pair] = []

  init(path: String, changes: [(String, String)]) throws {
    let file = Fixtures.folder.appending(path: "notices/analyst-officer/notice.txt")
    var string = try String(contentsOf: file, encoding: .utf8)
    for (old, new) in changes {
      try #require(string.contains(old))
      string = string.replacingOccurrences(of: old, with: new)
    }
    text = SourceText(string)
    reading = Reading(of: text, path: path, recordingSpans: true)
  }

  var notice: ComparedNotice {
    var comparison = Comparison(of: reading)
    comparison.found = differences
    return ComparedNotice(reading, text, nil, comparison) {
      [alignment] in alignment
    }
  }

  mutating func add(
    _ rule: RuleID, _ severity: Severity, _ kind: Finding.Kind, _ message: Message,
    _ english: (path: RecordPath, text: String)?, _ french: (path: RecordPath, text: String)?
  ) {
    differences.append(
      Finding(
        rule, kind, message, english: english.map(side), french: french.map(side),
        severity: severity))
  }

  mutating func alignItems(_ pairs: [(Int, Int?)]) {
    alignment += pairs.map { english, french in
      .init(
        english: ["/halves/en/qualifications/essential/items/\(english)"],
        french: french.map { ["/halves/fr/qualifications/essential/items/\($0)"] } ?? [],
        score: french == nil ? 0 : 0.75)
    }
  }

  /// The side with its range, where its words stand in the value that it points at.
  private func side(_ path: RecordPath, _ words: String) -> Finding.Side {
    let span = reading.spans.first { $0.path == path }?.range
    guard let span else { return .init(path: path, text: words) }
    let value = String(decoding: text.bytes[span.start..<span.end], as: UTF8.self)
    let range = value.range(of: words).map { found in
      let start = span.start + value[..<found.lowerBound].utf8.count
      return TextRange(start, start + words.utf8.count)
    }
    return .init(path: path, text: words, range: range ?? span)
  }
}

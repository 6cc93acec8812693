import Foundation
import Testing

@testable import VacancyCore

/// Where a difference points, in whose words it speaks, and what it says.
@Suite struct DifferencePlaceTests {
  /// One change of a good notice, and the words that each half's side should be; `nil` where the side
  /// is missing.
  struct Change: Sendable {
    var old: String
    var new: String
    var rule: RuleID
    var english: String?
    var french: String?
  }

  @Test(arguments: [
    Change(
      old: "deux ateliers par an", new: "dix ateliers par an", rule: "quantity-mismatch",
      english: "two", french: "dix"),
    Change(
      old: "(SRS) conduit", new: "(SRV) conduit", rule: "acronym-mismatch", english: "SRS",
      french: "SRV"),
    Change(
      old: "au moins trois ans", new: "au moins cinq ans", rule: "experience-mismatch",
      english: "3 years", french: "cinq ans"),
    Change(
      old: "au moins trois ans", new: "au moins trente mois", rule: "experience-mismatch",
      english: "3 years", french: "trente mois"),
    Change(
      old: "university degree, or", new: "master's degree, or", rule: "education-mismatch",
      english: "master's", french: "diplôme universitaire"),
    Change(
      old: "V (\"Advanced\") in one", new: "VI (\"Proficiency\") in one",
      rule: "language-level-mismatch", english: "VI (\"Proficiency\")", french: nil),
    Change(
      old: "six ans.", new: "neuf ans.", rule: "contract-mismatch", english: "6 years",
      french: "neuf ans"),
    Change(
      old: "20-mars-2026", new: "21-mars-2026", rule: "deadline-mismatch", english: "20-Mar-2026",
      french: "21-mars-2026"),
  ])
  func `a side is the notice's own words, where they stand`(change: Change) throws {
    let changed = try notice().replacing(change.old, with: change.new)
    try #require(try changed != notice())
    let found = try #require(differences(changed).first { $0.rule == change.rule })
    let bytes = Array(changed.utf8)
    for (side, words) in [(found.english, change.english), (found.french, change.french)] {
      guard let words else { continue }
      let side = try #require(side)
      #expect(side.text == words)
      let range = try #require(side.range)
      #expect(String(decoding: bytes[range.start..<range.end], as: UTF8.self) == words)
    }
  }

  @Test func `every side of every difference stands where it says`() throws {
    // Line breaks and emphasis of the file are not in the record.
    let text = try notice()
      .replacing("deux ateliers par an", with: "dix\nateliers   par **an**")
      .replacing("Prépare et anime", with: "Prépare\u{A0}:\u{202F}et\u{A0} anime")
      .replacing("at least 3 years'", with: "**at\u{A0}least\n5  years'**")
      .replacing("six ans.", with: "sept\n  ans.")
      .replacing("recruit-hq-e.htm>).", with: "recruit-hg-e.htm>).")
    let bytes = Array(text.utf8)
    let found = differences(text).filter { $0.severity > .note }
    #expect(found.count > 3)
    for side in found.flatMap({ [$0.english, $0.french] }).compactMap(\.self) {
      let range = try #require(side.range)
      let printed = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
      let words = printed.replacing("*", with: "").split(whereSeparator: \.isWhitespace)
      #expect(words.joined(separator: " ").contains(side.text), "\(side.path)")
      #expect(!side.text.isEmpty)
    }
  }

  @Test func `of several occurrences the one that differs is pointed at`() throws {
    let text = try notice().replacing(
      "Prepare and run two workshops a year",
      with: "Prepare and run two workshops a year, one for two, and two reviews a year")
    let found = differences(text).filter { $0.rule == "quantity-mismatch" }
    let places = found.compactMap { $0.english?.range?.start }
    #expect(!places.isEmpty && Set(places).count == places.count)
  }

  @Test(arguments: [(0, 2), (1, 3), (0, 3), (2, 4)])
  func `items that change places are one finding with those between them`(
    one: Int, other: Int
  ) throws {
    let found = differences(try swapping(one, other)).filter { $0.rule == "item-moved" }
    let english = (one + 1...other + 1).map(String.init)
    var french = english
    french.swapAt(0, french.count - 1)
    #expect(
      found.map(\.message.english) == [
        "essential items \(english.joined(separator: ", ")) in English are "
          + "\(french.joined(separator: ", ")) in French"
      ])
  }

  @Test(
    arguments: [
      ([0, 1, 2], []), ([2, 1, 0], [0, 2]), ([1, 0], [0]), ([1, 2, 0], [2]),
      ([3, 1, 2, 0], [0, 3]),
    ] as [([Int], Set<Int>)])
  func `of several ways to say what has moved, what stands at its own place stays`(
    columns: [Int], moved: Set<Int>
  ) {
    let found = movedIndices(columns.enumerated().map { (row: $0, column: $1) })
    #expect(found.count == moved.count)
    if columns.count > 2 { #expect(found == moved) }
  }

  @Test func `sections that change places in one half are told`() throws {
    let text = try notice()
    let interrelationships = try section("4.", "5.", in: text)
    let competencies = try section("5.", "6.", in: text)
    let swapped = text.replacing(
      interrelationships + competencies, with: competencies + interrelationships)
    try #require(swapped != text)
    let found = differences(swapped).filter { $0.severity > .note }
    #expect(found.map(\.rule) == ["section-in-one-half"])
    #expect(found.first?.kind == .moved && found.first?.french?.range != nil)
    // The lists of section 2 have headings of their own, and are no sections.
    #expect(
      found.first?.message.english
        == "'COMPETENCIES' is section 5 in English, 'COMPÉTENCES' is section 4 in French")
  }

  @Test(arguments: [
    ("3. RESPONSABILITÉS PRINCIPALES", "MAIN ACCOUNTABILITIES"),
    ("4. STRUCTURE ET LIAISONS", "INTERRELATIONSHIPS"), ("5. COMPÉTENCES", "COMPETENCIES"),
    ("6. CONTRAT", "CONTRACT"),
  ])
  func `a section that lost its heading is read all the same`(
    heading: String, answer: String
  ) throws {
    let text = try notice()
    let lost = text.replacing("\n" + heading + "\n", with: "\n")
    try #require(lost != text)
    let found = differences(lost).filter { $0.severity > .note }
    #expect(
      found.map(\.message.english) == ["heading '\(answer)' has no counterpart in the French half"])
    #expect(found.first?.english?.text == answer)
    #expect(found.first?.english?.range != nil)
    #expect(
      Reading(of: SourceText(lost)).notice.halves.french
        == Reading(of: SourceText(text)).notice.halves.french)
  }

  @Test(arguments: [
    ("3. MAIN ACCOUNTABILITIES", "RESPONSABILITÉS PRINCIPALES"),
    ("5. COMPETENCIES", "COMPÉTENCES"), ("6. CONTRACT", "CONTRAT"),
  ])
  func `a section that lost its heading is read where no line is blank`(
    heading: String, answer: String
  ) throws {
    let text = try notice().replacing("\n\n", with: "\n").replacing("\n\n", with: "\n")
    let lost = text.replacing("\n" + heading + "\n", with: "\n")
    try #require(lost != text)
    let found = differences(lost).filter { $0.severity > .note }
    #expect(
      found.map(\.message.english) == ["heading '\(answer)' has no counterpart in the English half"]
    )
    #expect(
      Reading(of: SourceText(lost)).notice.halves.english
        == Reading(of: SourceText(text)).notice.halves.english)
  }

  /// The number and the words below tell what the section is.
  @Test func `a section with a heading of its own is read all the same`() throws {
    let text = try notice()
    let other = text.replacing("5. COMPÉTENCES\n", with: "5. QUALITÉS PERSONNELLES\n")
    try #require(other != text)
    #expect(differences(other).filter { $0.severity > .note }.isEmpty)
    #expect(
      Reading(of: SourceText(other)).notice.halves.french
        == Reading(of: SourceText(text)).notice.halves.french)
  }

  @Test(arguments: [
    ("\n\nESSENTIAL\n", " ESSENTIAL\n"), ("\nDESIRABLE\n\n", "\nDESIRABLE "),
    ("\nESSENTIAL\n\n", "\nESSENTIAL "), ("\nACQUIS SOUHAITABLES\n\n", "\nACQUIS SOUHAITABLES "),
    ("EXPÉRIENCE\n\nACQUIS", "EXPÉRIENCE ACQUIS"),
  ])
  func `a heading is read that lost the break behind it`(old: String, new: String) throws {
    let text = try notice()
    let merged = text.replacing(old, with: new)
    try #require(merged != text)
    #expect(differences(merged).filter { $0.severity > .note }.isEmpty)
    #expect(
      Reading(of: SourceText(merged)).notice.halves == Reading(of: SourceText(text)).notice.halves)
  }

  @Test func `two sections that lost their headings are read all the same`() throws {
    let text = try notice()
    let lost = text.replacing("4. INTERRELATIONSHIPS\n", with: "").replacing(
      "5. COMPETENCIES\n", with: "")
    #expect(
      differences(lost).filter { $0.severity > .note }.map(\.message.english) == [
        "heading 'STRUCTURE ET LIAISONS' has no counterpart in the English half",
        "heading 'COMPÉTENCES' has no counterpart in the English half",
      ])
  }

  /// Nothing says where these begin, so they are read as part of the section before them.
  @Test(arguments: [
    ("1. SUMMARY", "RÉSUMÉ"), ("8. ADDITIONAL INFORMATION", "INFORMATIONS COMPLÉMENTAIRES"),
  ])
  func `texts that lost their heading are compared all the same`(
    heading: String, answer: String
  ) throws {
    let text = try notice()
    let lost = text.replacing(heading + "\n", with: "")
    try #require(lost != text)
    let found = differences(lost).filter { $0.severity > .note }
    #expect(
      found.map(\.message.english) == ["heading '\(answer)' has no counterpart in the English half"]
    )
  }

  @Test(arguments: [
    ("2. QUALIFICATIONS ET EXPÉRIENCE", "QUALIFICATIONS AND EXPERIENCE", Severity.error),
    ("ACQUIS ESSENTIELS", "ESSENTIAL", .warning), ("ACQUIS SOUHAITABLES", "DESIRABLE", .warning),
  ])
  func `a heading of qualifications that one half lost is told`(
    heading: String, answer: String, severity: Severity
  ) throws {
    let text = try notice()
    let lost = text.replacing(heading + "\n", with: "")
    try #require(lost != text)
    let found = differences(lost).filter { $0.severity > .note }
    #expect(
      found.map(\.message.english) == ["heading '\(answer)' has no counterpart in the French half"])
    #expect(found.map(\.severity) == [severity])
  }

  @Test func `lists that change places in one half are told`() throws {
    let text = try notice()
    let start = try #require(text.range(of: "ACQUIS ESSENTIELS")).lowerBound
    let middle = try #require(text.range(of: "ACQUIS SOUHAITABLES")).lowerBound
    let end = try #require(text.range(of: "3. RESPONSABILITÉS")).lowerBound
    let swapped =
      text[..<start] + text[middle..<end] + text[start..<middle] + text[end...]
    let moved = differences(String(swapped)).filter { $0.rule == "section-in-one-half" }
    #expect(
      moved.map(\.message.english) == [
        "'DESIRABLE' is section 4 in English, 'ACQUIS SOUHAITABLES' is section 3 in French"
      ])
  }

  @Test func `a section that stands twice in one half is told`() throws {
    let text = try notice()
    let section = try section("4.", "5.", in: text)
    let found = differences(text.replacing(section, with: section + section))
    #expect(
      found.contains {
        $0.rule == "section-in-one-half" && $0.message.english.contains("twice in French")
      })
  }

  @Test func `an item that is welcome in one half and asked for in the other is one difference`()
    throws
  {
    let item =
      "- have experience of drafting clear and concise papers for decision-makers;\n"
    let text = try notice().replacing(item, with: "")
      .replacing(
        "an advantage:\n\n", with: "an advantage:\n\n" + item)
    let found = differences(text).filter { $0.severity > .note }
    #expect(found.map(\.rule) == ["item-missing"])
    #expect(
      found.first?.message.english
        == "desirable item 1 in English corresponds to essential item 4 in French")
  }

  @Test func `a language requirement that one half drops is one difference`() throws {
    let text = try notice()
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("minimum levels of NATO") })
    let found = differences(text.replacing(line + "\n", with: "")).filter { $0.severity > .note }
    #expect(found.map(\.rule) == ["item-missing"])
  }

  @Test func `the order of language levels is no difference`() throws {
    let text = try notice().replacing(
      "V (\"Advanced\") in one; II (\"Elementary\") in the other",
      with: "II (\"Elementary\") in one; V (\"Advanced\") in the other")
    #expect(try text != notice())
    #expect(!differences(text).contains { $0.severity > .note })
  }

  @Test func `where only the languages of the levels differ they are told`() throws {
    let text = try notice()
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("minimum levels of NATO") })
    let other = try #require(
      text.split(separator: "\n").first { $0.contains("niveau de compétence V") })
    let changed = text.replacing(
      line, with: "- possess V (\"Advanced\") in English; II (\"Elementary\") in French;"
    ).replacing(
      other,
      with: "- avoir le niveau V (« avancé ») en français et II (« élémentaire ») en anglais ;")
    let found = differences(changed).filter { $0.rule == "language-level-mismatch" }
    #expect(
      found.map(\.message.english) == [
        "language levels: English V, French II in English, French V, English II in French"
      ])
  }

  @Test func `where only the unit differs it is told`() throws {
    let text = try notice().replacing("two workshops a year", with: "two months of workshops")
      .replacing("deux ateliers par an", with: "deux ans d'ateliers")
    let found = try #require(differences(text).first { $0.rule == "quantity-mismatch" })
    #expect(found.english?.text == "two months" && found.french?.text == "deux ans")
  }

  @Test func `posts are compared by their number`() throws {
    let text = try notice("two-posts")
    let second = try #require(
      text.split(separator: "\n").last { $0.hasPrefix("- **") && $0.contains("(ASR0021)") })
    let dropped = text.replacingLast(second + "\n", with: "")
    let found = differences(dropped).filter { $0.rule == "positions-mismatch" }
    #expect(
      found.map(\.message.english) == ["post 'ASR0021' has no counterpart in the French half"])
    let grade = text.replacingLast("(G10) (ASR0021)", with: "(G12) (ASR0021)")
    let change = try #require(differences(grade).first { $0.rule == "positions-mismatch" })
    #expect(change.english?.text == "G10" && change.french?.text == "G12")
    let range = try #require(change.french?.range)
    #expect(
      String(decoding: Array(grade.utf8)[range.start..<range.end], as: UTF8.self) == "G12")
  }

  @Test func `very many numbers in one paragraph are no burden`() throws {
    func text(_ numbers: some Sequence<Int>) -> String {
      numbers.map { "\($0) x" }.joined(separator: " ")
    }
    let long = try notice()
      .replacing("The Logistics and", with: text(100..<3_100) + ". The Logistics and")
      .replacing("La Division Logi", with: text(2_000..<5_000) + ". La Division Logi")
    let reading = Reading(of: SourceText(long), recordingSpans: true)
    var found: [Finding] = []
    let time = ContinuousClock().measure { found = Comparison(of: reading).differences }
    #expect(time < .seconds(20))
    let numbers = found.filter { $0.rule == "quantity-mismatch" }
    #expect(numbers.count == 21)
    #expect(numbers.last?.message.english.hasPrefix("1880 more numbers differ") == true)
  }

  @Test func `a list of paragraphs that is too long for the best alignment says so`() {
    var english = Half(language: .english)
    var french = Half(language: .french)
    english.summary = (0..<600).map { "The incumbent manages project \($0) of the Section." }
    french.summary = (0..<600).map { "La/Le titulaire gère le projet \($0) de la Section." }
    var known = SegmentCache(isKeeping: false)
    let notice = AlignedNotice(
      Bilingual(english: english, french: french), remembering: &known)
    let found = ComparisonChecks.findings(in: notice)
    #expect(found.map(\.rule) == ["comparison-simplified"])
    #expect(found.first?.severity == .note)
  }

  // MARK: - Helpers

  private func notice(_ name: String = "analyst-officer") throws -> String {
    let sample = try #require(Fixtures.notices.first { $0.name == name })
    return String(decoding: try sample.bytes, as: UTF8.self)
  }

  private func differences(_ text: String) -> [Finding] {
    Comparison(of: Reading(of: SourceText(text), recordingSpans: true)).differences
  }

  /// The notice with two French essential items exchanged.
  private func swapping(_ one: Int, _ other: Int) throws -> String {
    let text = try notice()
    let start = try #require(text.range(of: "ACQUIS ESSENTIELS")).upperBound
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = text[..<start].count { $0 == "\n" }
    let items = lines.indices.filter { $0 > head && lines[$0].hasPrefix("- ") }
    lines.swapAt(items[one], items[other])
    return lines.joined(separator: "\n")
  }

  /// A section of the French half, from its number to the next one.
  private func section(_ number: String, _ next: String, in text: String) throws -> String {
    let half = try #require(text.range(of: "Analyste (voies")).lowerBound
    let start = try #require(text.range(of: "\n\(number) ", range: half..<text.endIndex))
    let end = try #require(text.range(of: "\n\(next) ", range: start.upperBound..<text.endIndex))
    return String(text[start.lowerBound..<end.lowerBound])
  }
}

extension String {
  fileprivate func replacingLast(_ old: some StringProtocol, with new: String) -> String {
    guard let range = range(of: old, options: .backwards) else { return self }
    return replacingCharacters(in: range, with: new)
  }
}

import Testing

@testable import VacancyCore

/// Every label of a header line leads to a field that is read, placed, compared and checked.
@Suite struct LabelCompletenessTests {
  private static let fields = FieldKind.allCases.filter { $0 != .other }

  @Test func `every kind of line has labels in both languages and a field of its own`() {
    for kind in Self.fields {
      for language in Language.allCases {
        #expect(Label.all[language].contains { $0.field == kind }, "\(kind) in \(language)")
      }
    }
    #expect(Set(FieldKind.allCases.map(\.field)).count == FieldKind.allCases.count)
  }

  @Test(arguments: fields)
  func `a line with any of its labels fills the field, and the field has a place`(
    kind: FieldKind
  ) throws {
    for language in Language.allCases {
      for label in Label.all[language] where label.field == kind {
        let value = Self.values(of: kind)[language].one
        let reading = try Self.reading(language, kind, ["\(label.printed): \(value)"])
        let half = try #require(reading.notice.halves[language])
        #expect(kind.field.words(in: half) == value, "\(label.printed)")
        let path: RecordPath = "/halves/\(language.rawValue)/\(kind.field.rawValue)"
        #expect(reading.spans.contains { $0.path == path }, "\(label.printed)")
      }
    }
  }

  @Test(arguments: fields)
  func `a line that comes again is a duplicate`(kind: FieldKind) throws {
    for language in Language.allCases {
      let label = try #require(Label.all[language].first { $0.field == kind })
      let (one, other) = Self.values(of: kind)[language]
      let reading = try Self.reading(
        language, kind, [one, other].map { "\(label.printed): \($0)" })
      let found = RulePage.duplicateField.check(
        RuleSubject(reading: reading, comparison: Comparison(of: reading)))
      #expect(found.count == 1)
    }
  }

  @Test(arguments: fields)
  func `a value that differs between the halves is a difference at the field`(
    kind: FieldKind
  ) throws {
    let (first, second) = (Self.values(of: kind).english, Self.values(of: kind).french)
    func found(_ french: String) throws -> [Difference] {
      let text =
        try Self.notice(.english, kind, ["\(Self.label(kind, .english)): \(first.one)"])
        + "\n" + Self.notice(.french, kind, ["\(Self.label(kind, .french)): \(french)"])
      return Comparison(of: Reading(of: SourceText(text), recordingSpans: true)).differences
    }
    #expect(try !found(second.one).contains { $0.rule == kind.field.mismatchRule })
    // Titles are in two languages: only their number is compared.
    guard kind != .title else { return }
    let difference = try #require(
      try found(second.other).first { $0.rule == kind.field.mismatchRule })
    #expect(difference.english?.path == "/halves/en/\(kind.field.rawValue)")
    #expect(difference.french?.path == "/halves/fr/\(kind.field.rawValue)")
    #expect(difference.message.english.contains(kind.field.name.english))
    #expect(difference.message.french.contains(kind.field.name.french))
  }

  @Test(arguments: fields)
  func `a field that every notice has is missed`(kind: FieldKind) throws {
    let isRequired =
      switch kind {
      case .location, .body, .deadline, .salary, .grade, .clearance: true
      // Other rules ask for title and number.
      case .title, .jobNumber, .schedule, .other: false
      }
    let reading = try Self.reading(.english, kind, [])
    let found = RulePage.missingField.check(
      RuleSubject(reading: reading, comparison: Comparison(of: reading)))
    #expect(found.contains { $0.path == "/halves/en/\(kind.field.rawValue)" } == isRequired)
  }

  /// Two values of a field in each language, the first of which say the same.
  private static func values(
    of kind: FieldKind
  ) -> Bilingual<(one: String, other: String)> {
    switch kind {
    case .title: .init(english: ("Clerk", "Driver"), french: ("Commis", "Chauffeuse"))
    case .jobNumber: .init(english: ("260455", "260456"), french: ("260455", "260456"))
    case .location:
      .init(
        english: ("Belgium-Brussels", "Italy-Naples"),
        french: ("Belgique-Bruxelles", "Italie-Naples"))
    case .body:
      .init(
        english: ("NATO International Staff (NATO IS)", "NATO International Military Staff (IMS)"),
        french: ("OTAN SI", "OTAN EMI"))
    case .schedule:
      .init(english: ("Full-time", "Part-time"), french: ("Temps plein", "Temps partiel"))
    case .deadline:
      .init(english: ("20-Mar-2026", "21-Mar-2026"), french: ("20-mars-2026", "21-mars-2026"))
    case .salary:
      .init(
        english: ("3,411.06Euro (EUR) Monthly", "3,411.60Euro (EUR) Monthly"),
        french: ("3 411,06Euro (EUR) Mensuelle", "3 411,60Euro (EUR) Mensuelle"))
    case .grade:
      .init(
        english: ("NATO Grade G8", "NATO Grade G9"), french: ("NATO Grade G8", "NATO Grade G9"))
    case .clearance: .init(english: ("NS", "CTS"), french: ("NS", "CTS"))
    case .other: .init(english: ("A 1", "A 2"), french: ("A 1", "A 2"))
    }
  }

  private static func label(_ kind: FieldKind, _ language: Language) throws -> String {
    try #require(Label.all[language].first { $0.field == kind }).printed
  }

  private static func reading(
    _ language: Language, _ kind: FieldKind, _ lines: [String]
  ) throws -> Reading {
    Reading(of: SourceText(try notice(language, kind, lines)), recordingSpans: true)
  }

  /// A notice in which the lines of one field are those.
  private static func notice(
    _ language: Language, _ kind: FieldKind, _ lines: [String]
  ) throws -> String {
    let title = language == .english ? "Storekeeper" : "Magasinière/Magasinier"
    var text: [String] =
      switch kind {
      case .title: []
      case .jobNumber: [title, ""]
      default: ["\(title) (260455)", ""]
      }
    for other in fields where other != kind && other != .title && other != .jobNumber {
      text.append("\(try label(other, language)): \(values(of: other)[language].one)")
    }
    text += lines
    text += ["Description", "", "1. SUMMARY", "", "Works.", ""]
    return text.joined(separator: "\n")
  }
}

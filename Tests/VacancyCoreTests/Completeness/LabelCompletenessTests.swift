import Testing

@testable import VacancyCore

/// Every label of a header line leads to a field that is read, placed, compared and checked.
@Suite struct LabelCompletenessTests {
  /// The fields that have labels; the lines that are kept as they are have some in English only.
  private static let fields = HeaderField.allCases.filter { field in
    field != .otherFields && Label.all.english.contains { $0.field == field }
  }

  @Test func `every field that has labels has some in both languages`() {
    #expect(Self.fields.count >= 9)
    for field in Self.fields {
      #expect(Label.all.french.contains { $0.field == field }, "\(field.key)")
    }
  }

  @Test(arguments: fields)
  func `a line with any of its labels fills the field, and the field has a place`(
    field: HeaderField
  ) throws {
    for language in Language.allCases {
      for label in Label.all[language] where label.field == field {
        let value = try Self.values(of: field)[language].one
        let reading = try Self.reading(language, field, ["\(label.printed): \(value)"])
        let half = try #require(reading.notice.halves[language])
        #expect(field.words(in: half) == value, "\(label.printed)")
        let path: RecordPath = "/halves/\(language.rawValue)/\(field.key)"
        #expect(reading.spans.contains { $0.path == path }, "\(label.printed)")
      }
    }
  }

  @Test(arguments: fields)
  func `a line that comes again is a duplicate`(field: HeaderField) throws {
    for language in Language.allCases {
      let label = try #require(Label.all[language].first { $0.field == field })
      let (one, other) = try Self.values(of: field)[language]
      let reading = try Self.reading(
        language, field, [one, other].map { "\(label.printed): \($0)" })
      let found = RuleID.duplicateField.check(
        RuleSubject(reading: reading, comparison: Comparison(of: reading)))
      #expect(found.count == 1)
    }
  }

  @Test(arguments: fields)
  func `a value that differs between the halves is a difference at the field`(
    field: HeaderField
  ) throws {
    let values = try Self.values(of: field)
    let (first, second) = (values.english, values.french)
    func found(_ french: String) throws -> [Finding] {
      let text =
        try Self.notice(.english, field, ["\(Self.label(field, .english)): \(first.one)"])
        + "\n" + Self.notice(.french, field, ["\(Self.label(field, .french)): \(french)"])
      return Comparison(of: Reading(of: SourceText(text), recordingSpans: true)).differences
    }
    #expect(try !found(second.one).contains { $0.rule == field.mismatch })
    // Titles are in two languages: only their number is compared.
    guard field != .title else { return }
    let difference = try #require(
      try found(second.other).first { $0.rule == field.mismatch })
    #expect(difference.english?.path == "/halves/en/\(field.key)")
    #expect(difference.french?.path == "/halves/fr/\(field.key)")
    #expect(difference.message.english.contains(field.name.english))
    #expect(difference.message.french.contains(field.name.french))
  }

  @Test(arguments: fields)
  func `a field that every notice has is missed`(field: HeaderField) throws {
    let reading = try Self.reading(.english, field, [])
    let found = RuleID.missingField.check(
      RuleSubject(reading: reading, comparison: Comparison(of: reading)))
    #expect(found.contains { $0.path == "/halves/en/\(field.key)" } == (field.row.lack != nil))
  }

  /// Two values of each field in each language, the first of which say the same.
  private static let values: [String: Bilingual<(one: String, other: String)>] = [
    "title": .init(english: ("Clerk", "Driver"), french: ("Commis", "Chauffeuse")),
    "jobNumber": .init(english: ("260455", "260456"), french: ("260455", "260456")),
    "location": .init(
      english: ("Belgium-Brussels", "Italy-Naples"), french: ("Belgique-Bruxelles", "Italie-Naples")
    ),
    "body": .init(
      english: ("NATO International Staff (NATO IS)", "NATO International Military Staff (IMS)"),
      french: ("OTAN SI", "OTAN EMI")),
    "schedule": .init(
      english: ("Full-time", "Part-time"), french: ("Temps plein", "Temps partiel")),
    "deadline": .init(
      english: ("20-Mar-2026", "21-Mar-2026"), french: ("20-mars-2026", "21-mars-2026")),
    "salary": .init(
      english: ("3,411.06Euro (EUR) Monthly", "3,411.60Euro (EUR) Monthly"),
      french: ("3 411,06Euro (EUR) Mensuelle", "3 411,60Euro (EUR) Mensuelle")),
    "grade": .init(
      english: ("NATO Grade G8", "NATO Grade G9"), french: ("NATO Grade G8", "NATO Grade G9")),
    "clearance": .init(english: ("NS", "CTS"), french: ("NS", "CTS")),
  ]

  private static func values(
    of field: HeaderField
  ) throws -> Bilingual<(one: String, other: String)> {
    try #require(values[field.key], "the test has no two values of '\(field.key)'")
  }

  private static func label(_ field: HeaderField, _ language: Language) throws -> String {
    try #require(Label.all[language].first { $0.field == field }).printed
  }

  private static func reading(
    _ language: Language, _ field: HeaderField, _ lines: [String]
  ) throws -> Reading {
    Reading(of: SourceText(try notice(language, field, lines)), recordingSpans: true)
  }

  /// A notice in which the lines of one field are those.
  private static func notice(
    _ language: Language, _ field: HeaderField, _ lines: [String]
  ) throws -> String {
    let title = language == .english ? "Storekeeper" : "Magasinière/Magasinier"
    var text: [String] =
      switch field {
      case .title: []
      case .jobNumber: [title, ""]
      default: ["\(title) (260455)", ""]
      }
    for other in fields where other != field && other != .title && other != .jobNumber {
      text.append("\(try label(other, language)): \(try values(of: other)[language].one)")
    }
    text += lines
    text += ["Description", "", "1. SUMMARY", "", "Works.", ""]
    return text.joined(separator: "\n")
  }
}

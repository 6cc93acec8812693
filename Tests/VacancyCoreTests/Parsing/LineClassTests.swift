import Testing

@testable import VacancyCore

/// A line's class rules out what the line cannot be, and never what it is.
@Suite struct `Lines: classes` {
  @Test(arguments: Language.allCases)
  func `every label of the lexicon may begin its line`(language: Language) {
    for label in Label.all[language] {
      let words = label.phrase.description
      for line in [label.printed, words.uppercased(), "**\(label.printed)**", "- \(label.printed)"]
      {
        #expect(Document(SourceText("\(line): x")).classes[0].mayBeLabel(in: language), "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every heading of the lexicon may begin its line`(language: Language) {
    for heading in Heading.all[language] {
      let words = heading.phrase.description
      let capital = words.prefix(1).uppercased() + words.dropFirst()
      for line in [
        capital, words, words.uppercased(), "1. \(capital)", "Section 2: \(capital)",
        "- \(words.uppercased())", "• \(words.uppercased())", "**\(capital)**", "## \(capital)",
      ] {
        #expect(Document(SourceText(line)).classes[0].mayBeHeading(in: language), "\(line)")
      }
    }
  }

  @Test(arguments: PagePhrases.buttons.map(\.description))
  func `every button of the lexicon is none of the notice's words`(button: String) {
    for line in [button, button.uppercased()] {
      #expect(Document(SourceText("\(line)\n\nThe Unit.")).roles[0] == .furniture, "\(line)")
    }
  }

  @Test(arguments: [
    "Keeps the books.", "have a degree;", "- draft reports;", "• draft reports;",
    "Il tient les livres.",
  ])
  func `a sentence or an item in small letters is no label`(line: String) {
    let found = Document(SourceText(line)).classes[0]
    for language in Language.allCases {
      #expect(!found.mayBeLabel(in: language))
    }
  }

  @Test(arguments: ["Cooperates with others.", "have a good command;", "- draft reports;"])
  func `a sentence or an item in small letters is no heading`(line: String) {
    let found = Document(SourceText(line)).classes[0]
    for language in Language.allCases {
      #expect(!found.mayBeHeading(in: language))
    }
  }

  /// The line, the mark and the text behind it.
  @Test(
    arguments: [
      ("- a", .sign(0x2D), "a"), ("-- a", .sign(0x2D2D), "a"), ("-a", nil, "-a"),
      ("• a", .sign(0xE2_80_A2), "a"), ("•a", .sign(0xE2_80_A2), "a"),
      ("a) b", .letter(closing: 0x29), "b"), ("iv. b", .letter(closing: 0x2E), "b"),
      ("(1) b", .number(closing: 0x28), "b"), ("12. b", .number(closing: 0x2E), "b"),
      ("Iv. b", nil, "Iv. b"), ("in b", nil, "in b"), ("o  b", .sign(0x6F), "b"),
      ("o b", nil, "o b"), ("–\u{A0}b", .sign(0xE2_80_93), "b"), ("\\- b", .sign(0x2D), "b"),
    ] as [(String, BulletMark?, String)])
  func `a bullet mark is found with the text behind it`(
    line: String, mark: BulletMark?, text: String
  ) {
    let document = Document(SourceText(line))
    #expect(document.classes[0].mark == mark)
    let end = document.classes[0].markEnd
    #expect(String(decoding: document.bytes[end...], as: UTF8.self) == text)
  }

  @Test func `words that rule out a table are those of the table`() {
    for opening in ContractPhrases.partOpenings {
      #expect(FoldedText(opening.description).contains(anyOf: ContractPhrases.partWords))
    }
    for group in Heading.groups.english + Heading.groups.french {
      #expect(Heading.endOfGroup(FoldedText(group.description)) != nil)
      #expect(Heading.mayBeginGroup(Array(group.description.utf8)[...]))
    }
  }
}

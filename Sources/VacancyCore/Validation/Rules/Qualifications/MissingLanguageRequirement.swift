extension RuleID {
  /// The essential qualifications name the levels of language asked for.
  public static let missingLanguageRequirement = RuleID(
    "missing-language-requirement", .qualifications, .error)
}

struct MissingLanguageRequirement: Rule {
  static let page = RulePage(
    .missingLanguageRequirement, foundBy: .check { MissingLanguageRequirement().check($0) },
    requirement: .init(
      english: "the essential qualifications name the levels of language asked for",
      french: "les acquis essentiels indiquent les niveaux linguistiques requis"),
    rationale: .init(
      english:
        "every post asks for them, and nobody can apply without knowing them; a language without a level is a warning",
      french:
        "chaque poste en exige, et nul ne peut postuler sans les connaître ; une langue sans niveau est un avertissement"
    ),
    violating: Example.notice(
      text: Example.qualifications(
        """
        - have at least 2 years' experience in a store;
        - be discreet.
        """)),
    edits: [
      "be discreet":
        #"possess the following levels: V ("Advanced") in one; II ("Elementary") in the other"#
    ])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard subject.halves.contains(where: { !$0.qualifications.essential.items.isEmpty }) else {
      return []
    }
    return subject.halvesLacking { $0.qualifications.languages != nil }.filter {
      !$0.half.qualifications.essential.items.isEmpty || $0.isOfNotice
    }.map { lack in
      let path = lack.half.path[.qualifications]
      // A language that is asked for in words, as in `a command of both languages`, is no error.
      let asking = lack.half.qualifications.essential.items.firstIndex(where: asksInWords)
      return Self.finding(
        asking == nil ? .noLanguage : .noLevel,
        at: subject.range(around: path[.essential][.items, asking ?? 0]),
        path: path[.languages], severity: asking == nil ? .error : .warning,
        values: asking == nil ? [] : ["level"])
    }
  }

  private func asksInWords(_ item: String) -> Bool {
    FoldedText(item).contains(anyOf: LanguagePhrases.languages)
  }
}

extension Message {
  fileprivate static var noLanguage: Self {
    Self(
      english: "the essential qualifications ask for no language",
      french: "les acquis essentiels n'exigent aucune langue")
  }

  fileprivate static var noLevel: Self {
    Self(
      english: "languages are asked for without a level",
      french: "des langues sont exigées sans indication de niveau")
  }
}

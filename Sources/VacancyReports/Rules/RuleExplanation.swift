package import VacancyCore

/// The page of a rule: what `vacancy explain` prints.
package enum RuleExplanation {
  /// - Parameter width: The columns that sentences are wrapped to.
  package static func text(of page: RulePage, in language: Language, width: Int) -> String {
    """
    \(page.name) · \(page.severity.rawValue) · \(page.family.rawValue)

    \(sentence(page.requirement[language]).wrapped(to: width))

    \(sentence(page.rationale[language]).wrapped(to: width))

    \(Message(english: "Violates the rule:", french: "Avis qui enfreint la règle :")[language])

    \(indented(page.violating))

    \(Message(english: "Complies:", french: "Avis conforme :")[language])

    \(indented(page.compliant))

    """
  }

  /// What the rules of a family check, and the rules.
  package static func text(of family: RuleFamily, in language: Language, width: Int?) -> String {
    let pages = RuleCatalog.pages.filter { $0.family == family }
    let hint = Message(
      english: "'vacancy explain RULE' explains one of them",
      french: "« vacancy explain RÈGLE » explique l'une d'elles")
    return """
      \(family.rawValue)

      \(sentence(family.meaning[language]).wrapped(to: width ?? 80))

      \(RuleListing.text(of: pages, in: language, width: width))
      \(sentence(hint[language]))

      """
  }

  package static func json(of page: RulePage, in language: Language) -> String {
    JSONFields { json in
      json.field("schemaVersion", 1)
      RuleObject(page: page, language: language).writeFields(to: &json)
    }.document
  }

  /// The text with a capital letter and a full stop, whether it has them or not.
  private static func sentence(_ text: String) -> String {
    let end = text.last.map { ".!?".contains($0) } ?? true
    return text.prefix(1).uppercased() + text.dropFirst() + (end ? "" : ".")
  }

  /// Each line four columns to the right; what a terminal would obey is made visible.
  private static func indented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.isEmpty ? "" : "    " + visible(String($0)) }.joined(separator: "\n")
  }
}

extension RuleFamily {
  /// What the rules of the family check.
  package var meaning: Message {
    switch self {
    case .input:
      Message(
        english: "whether the file can be read, is text, and is a notice",
        french: "si le fichier est lisible, s'il est du texte, et s'il est un avis")
    case .structure:
      Message(
        english:
          "whether title, header fields, sections, headings and lists are complete, in the usual "
          + "order and wording",
        french: "si intitulé, champs d'en-tête, rubriques, titres et listes sont complets, dans "
          + "l'ordre et la formulation habituels")
    case .fields:
      Message(
        english: "whether the values of the header can be read, and can be correct",
        french: "si les valeurs de l'en-tête sont lisibles et plausibles")
    case .qualifications:
      Message(
        english: "experience, languages, competencies, posts, and placeholders",
        french: "expérience, langues, compétences, postes et textes à compléter")
    case .contract:
      Message(
        english: "whether offer, clause, durations and notes of section 6 are consistent",
        french:
          "si le contrat proposé, la clause, les durées et les notes de la rubrique 6 sont cohérents"
      )
    case .halves:
      Message(
        english: "whether the two languages state the same",
        french: "si les deux versions disent la même chose")
    case .folder:
      Message(
        english: "the notices of one run: duplicate job numbers, salaries that differ for a grade, "
          + "texts with two translations",
        french: "les avis d'une même exécution : numéros en double, salaires qui diffèrent pour un "
          + "grade, textes à deux traductions")
    }
  }
}

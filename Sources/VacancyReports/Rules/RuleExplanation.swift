package import VacancyCore

/// The page of a rule: what `vacancy explain` prints.
package enum RuleExplanation {
  package static func text(of page: RulePage, in language: Language) -> String {
    """
    \(page.name) · \(page.severity.rawValue) · \(page.family.rawValue)

    \(sentence(page.requirement[language]))

    \(sentence(page.rationale[language]))

    \(Message(english: "A notice that breaks it:", french: "Un avis qui l'enfreint :")[language])

    \(indented(page.violating))

    \(Message(english: "A notice that keeps it:", french: "Un avis qui la respecte :")[language])

    \(indented(page.compliant))

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

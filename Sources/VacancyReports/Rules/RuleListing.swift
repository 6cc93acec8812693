package import VacancyCore

/// The rules as a list: what `vacancy rules` prints.
package enum RuleListing {
  /// A rule a line, in columns.
  ///
  ///     missing-title  error  structure  a notice has a title
  package static func text(of pages: [RulePage], in language: Language) -> String {
    let name = pages.map(\.name.count).max() ?? 0
    let family = pages.map(\.family.rawValue.count).max() ?? 0
    let severity = Severity.allCases.map(\.rawValue.count).max() ?? 0
    return pages.map { page in
      [
        padded(page.name, to: name), padded(page.severity.rawValue, to: severity),
        padded(page.family.rawValue, to: family), page.requirement[language],
      ].joined(separator: "  ") + "\n"
    }.joined()
  }

  package static func json(of pages: [RulePage], in language: Language) -> String {
    let rules = pages.map { RuleObject(page: $0, language: language) }
    return RulesObject(rules: rules).document
  }

  private static func padded(_ word: String, to width: Int) -> String {
    word + String(repeating: " ", count: width - word.count)
  }
}

package import VacancyCore

/// The rules as a list: what `vacancy rules` prints.
package enum RuleListing {
  /// A rule a line, in columns.
  ///
  ///     missing-title  error  structure  a notice has a title
  /// - Parameter width: The columns of the terminal: where a line would not fit, the requirement is below
  ///   the rest. `nil` for a pipe or a file.
  package static func text(
    of pages: [RulePage], in language: Language, width: Int? = nil
  ) -> String {
    let longest = pages.map { $0.requirement[language].columns }.max() ?? 0
    if let width, width < longest + 56 { return narrow(pages, language, width) }
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

  /// Two lines or more per rule, the second one indented.
  private static func narrow(_ pages: [RulePage], _ language: Language, _ width: Int) -> String {
    pages.map { page in
      let requirement = MarkedText(page.requirement[language]).wrapped(to: max(20, width - 4))
      let head = "\(page.name)  \(page.severity.rawValue)  \(page.family.rawValue)\n"
      return head + requirement.map { "    \($0.text)\n" }.joined()
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

/// A file that is named holds a vacancy notice.
struct NotANotice: Rule {
  static let page = RulePage(
    name: "not-a-notice", family: .input, severity: .error,
    law: .init(
      english: "a file that is named holds a vacancy notice",
      french: "un fichier indiqué contient un avis de vacance"),
    why: .init(
      english: "a text without labels and headings of a notice would pass every other rule",
      french: "un texte sans les libellés ni les titres d'un avis satisferait à toutes les autres règles"),
    bad: "$ vacancy validate shopping-list.txt",
    good: "$ vacancy validate notice.txt")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}

extension RuleID {
  /// A file that is named holds a vacancy notice.
  public static let notANotice = RuleID("not-a-notice", .input, .error)
}

struct NotANotice: Rule {
  static let page = RulePage(
    .notANotice,
    requirement: .init(
      english: "a file that is named holds a vacancy notice",
      french: "un fichier indiqué contient un avis de vacance"),
    rationale: .init(
      english: "a text without labels and headings of a notice would pass every other rule",
      french:
        "un texte sans les libellés ni les titres d'un avis satisferait à toutes les autres règles"),
    violating: "$ vacancy validate shopping-list.txt",
    compliant: "$ vacancy validate notice.txt")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}

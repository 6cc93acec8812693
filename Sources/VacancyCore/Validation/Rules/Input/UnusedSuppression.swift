extension RuleID {
  /// Every suppression in the configuration matches a finding.
  public static let unusedSuppression = RuleID("unused-suppression", .input, .warning)
}

struct UnusedSuppression: Rule {
  static let page = RulePage(
    .unusedSuppression,
    requirement: .init(
      english: "every suppression in the configuration matches a finding",
      french: "chaque exclusion de la configuration correspond à un constat"),
    rationale: .init(
      english: "a suppression that matches nothing may hide a later finding",
      french: "une exclusion qui ne correspond à rien peut masquer un constat futur"),
    violating:
      "$ echo '{\"suppressions\": [{\"rule\": \"placeholder\", \"path\": \"gone.txt\", \"reason\": \"…\"}]}' > .vacancy.json",
    compliant: "$ echo '{\"suppressions\": []}' > .vacancy.json")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}

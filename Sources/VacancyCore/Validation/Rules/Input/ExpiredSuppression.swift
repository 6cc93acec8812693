extension RuleID {
  /// No suppression is past its `until` date.
  public static let expiredSuppression = RuleID("expired-suppression", .input, .warning)
}

struct ExpiredSuppression: Rule {
  static let page = RulePage(
    .expiredSuppression,
    requirement: .init(
      english: "no suppression is past its 'until' date",
      french: "aucune exclusion n'a dépassé sa date « until »"),
    rationale: .init(
      english:
        "after that date its findings count again; the date is compared with --as-of, not with the "
        + "system clock",
      french:
        "passé cette date, ses constats comptent de nouveau ; elle est comparée à --as-of, et non à "
        + "l'horloge du système"
    ),
    violating:
      "$ echo '{\"suppressions\": [{\"rule\": \"placeholder\", \"path\": \"*\", \"reason\": \"…\", \"until\": \"2020-12-31\"}]}' > .vacancy.json",
    compliant:
      "$ echo '{\"suppressions\": [{\"rule\": \"placeholder\", \"path\": \"*\", \"reason\": \"…\"}]}' > .vacancy.json"
  )

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}

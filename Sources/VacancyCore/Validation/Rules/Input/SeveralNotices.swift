extension RuleID {
  /// A file holds one notice.
  public static let severalNotices = RuleID("several-notices", .input, .warning)
}

struct SeveralNotices: Rule {
  static let page = RulePage(
    .severalNotices,
    requirement: .init(
      english: "a file holds one notice",
      french: "un fichier contient un seul avis"),
    rationale: .init(
      english: "a single JSON object has room for the first notice only; ndjson, arrays, CSV, "
        + "'validate' and 'diff' take each as a notice of its own",
      french:
        "un objet JSON seul n'a de place que pour le premier avis ; ndjson, les tableaux, CSV, "
        + "« validate » et « diff » prennent chacun pour un avis à part"),
    violating: "$ cat clerk.txt driver.txt > notices/all.txt",
    compliant: "$ cp clerk.txt driver.txt notices/")

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.severalNotices)
  }
}

/// A finding is set aside up to the last day given for it.
struct ExpiredSetAside: Rule {
  static let page = RulePage(
    name: "expired-set-aside", family: .input, severity: .warning,
    law: .init(
      english: "a finding is set aside up to the last day given for it",
      french: "un constat est écarté jusqu'au dernier jour indiqué"),
    why: .init(
      english:
        "what was put off comes back on its day; held against '--as-of', for the clock is never read",
      french:
        "ce qui a été remis revient au jour dit ; comparé à « --as-of », car l'horloge n'est jamais lue"
    ),
    bad:
      "$ echo '{\"setAside\": [{\"rule\": \"placeholder\", \"path\": \"*\", \"reason\": \"…\", \"until\": \"2020-12-31\"}]}' > .vacancy.json",
    good:
      "$ echo '{\"setAside\": [{\"rule\": \"placeholder\", \"path\": \"*\", \"reason\": \"…\"}]}' > .vacancy.json"
  )

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}

/// A finding that is set aside in the configuration is found.
struct UnusedSetAside: Rule {
  static let page = RulePage(
    name: "unused-set-aside", family: .input, severity: .warning,
    law: .init(
      english: "a finding that is set aside in the configuration is found",
      french: "un constat écarté dans la configuration est fait"),
    why: .init(
      english: "what matches nothing hides the next finding that it happens to match",
      french: "ce qui ne correspond à rien masquera le prochain constat qui lui correspondra"),
    bad:
      "$ echo '{\"setAside\": [{\"rule\": \"placeholder\", \"path\": \"gone.txt\", \"reason\": \"…\"}]}' > .vacancy.json",
    good: "$ echo '{\"setAside\": []}' > .vacancy.json")

  /// The command finds this before there is a notice to check.
  func check(_ subject: RuleSubject) -> [Diagnostic] { [] }
}

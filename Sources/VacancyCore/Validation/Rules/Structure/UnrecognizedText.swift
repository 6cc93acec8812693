/// Every line of a notice has a place in it.
struct UnrecognizedText: Rule {
  static let page = RulePage(
    name: "unrecognized-text", family: .structure, severity: .warning,
    requirement: .init(
      english: "every line of a notice has a place in it",
      french: "chaque ligne d'un avis y a sa place"),
    rationale: .init(
      english: "a line that belongs nowhere came from elsewhere, or was not understood",
      french: "une ligne sans place vient d'ailleurs, ou n'a pas été comprise"),
    violating: Example.notice(
      clearance:
        "NS\n\nPrinted by the office machine on the third floor, on the back of an old menu."),
    compliant: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("unrecognized-text")
  }
}

extension RuleID {
  /// Every line of a notice has a place in it.
  public static let unrecognizedText = RuleID("unrecognized-text", .structure, .warning)
}

extension RulePage {
  static let unrecognizedText = RulePage(
    .unrecognizedText, foundBy: .reader,
    requirement: .init(
      english: "every line of a notice has a place in it",
      french: "chaque ligne d'un avis y a sa place"),
    rationale: .init(
      english: "a line that belongs nowhere came from elsewhere, or was not understood",
      french: "une ligne sans place vient d'ailleurs, ou n'a pas été comprise"),
    violating: Example.notice(
      clearance:
        "NS\n\nPrinted by the office machine on the third floor, on the back of an old menu."),
    edits: ["\n\nPrinted by the office machine on the third floor, on the back of an old menu.": ""]
  )
}

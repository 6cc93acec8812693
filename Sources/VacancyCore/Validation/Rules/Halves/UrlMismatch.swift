extension RuleID {
  /// Both halves name the same addresses.
  public static let urlMismatch = RuleID("url-mismatch", .halves, .warning)
}

struct UrlMismatch: DifferenceRule {
  static let page = RulePage(
    .urlMismatch,
    requirement: .init(
      english: "both halves name the same addresses",
      french: "les deux moitiés indiquent les mêmes adresses"),
    rationale: .init(
      english: "an address with a slip leads nowhere",
      french: "une adresse erronée ne mène nulle part"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          See www.nato.int/recruitment for more.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Pour en savoir plus : www.nato.int/recruitmnet.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          See www.nato.int/recruitment for more.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Pour en savoir plus : www.nato.int/recruitment.
          """)))
}

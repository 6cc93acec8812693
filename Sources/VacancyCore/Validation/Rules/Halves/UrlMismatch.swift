/// Both halves name the same addresses.
struct UrlMismatch: DifferenceRule {
  static let page = RulePage(
    name: "url-mismatch", family: .halves, severity: .warning,
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

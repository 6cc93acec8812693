extension RuleID {
  /// A header line of one half stands in the other too.
  public static let fieldInOneHalf = RuleID("field-in-one-half", .halves, .error)
}

struct FieldInOneHalf: DifferenceRule {
  static let page = RulePage(
    .fieldInOneHalf,
    requirement: .init(
      english: "a header line of one half stands in the other too",
      french: "une ligne d'en-tête d'une moitié figure aussi dans l'autre"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(),
      Example.french(clearance: nil)),
    compliant: Example.both(Example.staff()))
}

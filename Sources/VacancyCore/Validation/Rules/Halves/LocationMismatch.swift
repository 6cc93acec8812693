extension RuleID {
  /// Both halves name the same location.
  public static let locationMismatch = RuleID("location-mismatch", .halves, .error)
}

struct LocationMismatch: DifferenceRule {
  static let page = RulePage(
    .locationMismatch,
    requirement: .init(
      english: "both halves name the same location",
      french: "les deux moitiés indiquent le même lieu"),
    rationale: .init(
      english: "a candidate would move to the wrong town",
      french: "un candidat déménagerait dans la mauvaise ville"),
    violating: Example.both(
      Example.staff(),
      Example.french(location: "Pays-Bas-La Haye")),
    compliant: Example.both(Example.staff()))
}

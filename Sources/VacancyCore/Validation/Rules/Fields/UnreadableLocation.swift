extension RuleID {
  /// A location names a country, and perhaps a place in it.
  public static let unreadableLocation = RuleID("unreadable-location", .fields, .error)
}

struct UnreadableLocation: Rule {
  static let page = RulePage(
    .unreadableLocation,
    requirement: .init(
      english: "a location names a country, and perhaps a place in it",
      french: "un lieu indique un pays, et éventuellement une localité"),
    rationale: .init(
      english: "candidates search by country",
      french: "les candidats cherchent par pays"),
    violating: Example.notice(location: "Somewhere"),
    compliant: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported(.unreadableLocation)
  }
}

/// A location names a country, and perhaps a place in it.
struct UnreadableLocation: Rule {
  static let page = RulePage(
    name: "unreadable-location", family: .fields, severity: .error,
    law: .init(
      english: "a location names a country, and perhaps a place in it",
      french: "un lieu indique un pays, et éventuellement une localité"),
    why: .init(
      english: "candidates search by country",
      french: "les candidats cherchent par pays"),
    bad: Example.notice(location: "Somewhere"),
    good: Example.notice())

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.reported("unreadable-location")
  }
}

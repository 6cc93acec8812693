/// Both halves name the same location.
struct LocationMismatch: DifferenceRule {
  static let page = RulePage(
    name: "location-mismatch", family: .halves, severity: .error,
    law: .init(
      english: "both halves name the same location",
      french: "les deux moitiés indiquent le même lieu"),
    why: .init(
      english: "a candidate would move to the wrong town",
      french: "un candidat déménagerait dans la mauvaise ville"),
    bad: Example.both(
      Example.staff(),
      Example.french(location: "Pays-Bas-La Haye")),
    good: Example.both(Example.staff()))
}

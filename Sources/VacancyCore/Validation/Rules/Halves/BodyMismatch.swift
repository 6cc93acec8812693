/// Both halves name the same NATO body.
struct BodyMismatch: DifferenceRule {
  static let page = RulePage(
    name: "body-mismatch", family: .halves, severity: .error,
    requirement: .init(
      english: "both halves name the same NATO body",
      french: "les deux moitiés indiquent le même organisme"),
    rationale: .init(
      english: "two bodies have two employers",
      french: "deux organismes sont deux employeurs"),
    violating: Example.both(
      Example.staff(),
      Example.french(body: "OTAN EMI")),
    compliant: Example.both(Example.staff()))
}

/// A term of the domain is answered by its own.
struct TermMismatch: DifferenceRule {
  static let page = RulePage(
    name: "term-mismatch", family: .halves, severity: .warning,
    law: .init(
      english: "a term of the domain is answered by its own",
      french: "un terme du domaine est rendu par le sien"),
    why: .init(
      english: "incident management is not risk management",
      french: "la gestion des incidents n'est pas la gestion des risques"),
    bad: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe incumbent improves incident management."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLa/Le titulaire améliore la gestion des risques.")),
    good: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe incumbent improves incident management."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLa/Le titulaire améliore la gestion des incidents.")))
}

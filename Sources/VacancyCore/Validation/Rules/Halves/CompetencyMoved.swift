/// The competencies stand in the same order in both halves.
struct CompetencyMoved: DifferenceRule {
  static let page = RulePage(
    name: "competency-moved", family: .halves, severity: .warning,
    law: .init(
      english: "the competencies stand in the same order in both halves",
      french: "les compétences suivent le même ordre dans les deux parties"),
    why: .init(
      english: "the order lets the halves be held against each other",
      french: "l'ordre permet de confronter les parties"),
    bad: Example.both(
      Example.staff(
        text: "5. COMPETENCIES\n\nThe incumbent must demonstrate:\n\n- Initiative: Is decisive in a time-sensitive situation.\n- Flexibility: Adapts to unforeseen situations.\n- Teamwork: Cooperates."),
      Example.french(
        text: "5. COMPÉTENCES\n\nLa/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n- Travail en équipe : coopère.\n- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.\n- Flexibilité : s'adapte à des situations imprévues.")),
    good: Example.both(
      Example.staff(
        text: "5. COMPETENCIES\n\nThe incumbent must demonstrate:\n\n- Initiative: Is decisive in a time-sensitive situation.\n- Flexibility: Adapts to unforeseen situations.\n- Teamwork: Cooperates."),
      Example.french(
        text: "5. COMPÉTENCES\n\nLa/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.\n- Flexibilité : s'adapte à des situations imprévues.\n- Travail en équipe : coopère.")))
}

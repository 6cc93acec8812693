/// A competency of one half stands in the other too.
struct CompetencyMissing: DifferenceRule {
  static let page = RulePage(
    name: "competency-missing", family: .halves, severity: .error,
    law: .init(
      english: "a competency of one half stands in the other too",
      french: "une compétence d'une partie figure aussi dans l'autre"),
    why: .init(
      english: "the French half is what half of the candidates read",
      french: "la partie française est ce que lit une moitié des candidats"),
    bad: Example.both(
      Example.staff(
        text: "5. COMPETENCIES\n\nThe incumbent must demonstrate:\n\n- Initiative: Is decisive in a time-sensitive situation.\n- Flexibility: Adapts to unforeseen situations.\n- Teamwork: Cooperates."),
      Example.french(
        text: "5. COMPÉTENCES\n\nLa/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.\n- Flexibilité : s'adapte à des situations imprévues.")),
    good: Example.both(
      Example.staff(
        text: "5. COMPETENCIES\n\nThe incumbent must demonstrate:\n\n- Initiative: Is decisive in a time-sensitive situation.\n- Flexibility: Adapts to unforeseen situations.\n- Teamwork: Cooperates."),
      Example.french(
        text: "5. COMPÉTENCES\n\nLa/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.\n- Flexibilité : s'adapte à des situations imprévues.\n- Travail en équipe : coopère.")))
}

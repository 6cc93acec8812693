extension RuleID {
  /// The competencies stand in the same order in both halves.
  public static let competencyMoved = RuleID("competency-moved", .halves, .warning)
}

struct CompetencyMoved: DifferenceRule {
  static let page = RulePage(
    .competencyMoved,
    requirement: .init(
      english: "the competencies stand in the same order in both halves",
      french: "les compétences suivent le même ordre dans les deux moitiés"),
    rationale: .init(
      english: "the order lets the halves be held against each other",
      french: "l'ordre permet de confronter les moitiés"),
    violating: Example.both(
      Example.staff(
        text:
          """
          COMPETENCIES

          The incumbent must demonstrate:

          - Initiative: Is decisive in a time-sensitive situation.
          - Flexibility: Adapts to unforeseen situations.
          - Teamwork: Cooperates.
          """),
      Example.french(
        text:
          """
          COMPÉTENCES

          La/Le titulaire du poste doit faire preuve des compétences suivantes :

          - Travail en équipe : coopère.
          - Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.
          - Flexibilité : s'adapte à des situations imprévues.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          COMPETENCIES

          The incumbent must demonstrate:

          - Initiative: Is decisive in a time-sensitive situation.
          - Flexibility: Adapts to unforeseen situations.
          - Teamwork: Cooperates.
          """),
      Example.french(
        text:
          """
          COMPÉTENCES

          La/Le titulaire du poste doit faire preuve des compétences suivantes :

          - Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.
          - Flexibilité : s'adapte à des situations imprévues.
          - Travail en équipe : coopère.
          """)))
}

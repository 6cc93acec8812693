extension RuleID {
  /// A competency of one half stands in the other too.
  public static let competencyMissing = RuleID("competency-missing", .halves, .error)
}

struct CompetencyMissing: DifferenceRule {
  static let page = RulePage(
    .competencyMissing,
    requirement: .init(
      english: "a competency of one half stands in the other too",
      french: "une compétence d'une moitié figure aussi dans l'autre"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
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

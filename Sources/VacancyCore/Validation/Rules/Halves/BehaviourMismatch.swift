extension RuleID {
  /// A competency shows by the same behaviour in both halves.
  public static let behaviourMismatch = RuleID("behaviour-mismatch", .halves, .warning)
}

struct BehaviourMismatch: DifferenceRule {
  static let page = RulePage(
    .behaviourMismatch,
    requirement: .init(
      english: "a competency shows by the same behaviour in both halves",
      french: "une compétence se révèle par le même comportement dans les deux moitiés"),
    rationale: .init(
      english: "the behaviour is the level that is asked for",
      french: "le comportement est le niveau requis"),
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
          - Travail en équipe : sollicite des contributions et encourage les autres.
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

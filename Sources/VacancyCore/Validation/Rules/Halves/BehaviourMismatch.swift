/// A competency shows by the same behaviour in both halves.
struct BehaviourMismatch: DifferenceRule {
  static let page = RulePage(
    name: "behaviour-mismatch", family: .halves, severity: .warning,
    law: .init(
      english: "a competency shows by the same behaviour in both halves",
      french: "une compétence se révèle par le même comportement dans les deux parties"),
    why: .init(
      english: "the behaviour is the level that is asked for",
      french: "le comportement est le niveau requis"),
    bad: Example.both(
      Example.staff(
        text: "5. COMPETENCIES\n\nThe incumbent must demonstrate:\n\n- Initiative: Is decisive in a time-sensitive situation.\n- Flexibility: Adapts to unforeseen situations.\n- Teamwork: Cooperates."),
      Example.french(
        text: "5. COMPÉTENCES\n\nLa/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.\n- Flexibilité : s'adapte à des situations imprévues.\n- Travail en équipe : sollicite des contributions et encourage les autres.")),
    good: Example.both(
      Example.staff(
        text: "5. COMPETENCIES\n\nThe incumbent must demonstrate:\n\n- Initiative: Is decisive in a time-sensitive situation.\n- Flexibility: Adapts to unforeseen situations.\n- Teamwork: Cooperates."),
      Example.french(
        text: "5. COMPÉTENCES\n\nLa/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n- Initiative : fait preuve de décision dans les situations où il faut agir sans attendre.\n- Flexibilité : s'adapte à des situations imprévues.\n- Travail en équipe : coopère.")))
}

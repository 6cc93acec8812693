extension RuleID {
  /// The items of a list stand in the same order in both halves.
  public static let itemMoved = RuleID("item-moved", .halves, .warning)
}

struct ItemMoved: DifferenceRule {
  static let page = RulePage(
    .itemMoved,
    requirement: .init(
      english: "the items of a list stand in the same order in both halves",
      french: "les points d'une énumération suivent le même ordre dans les deux moitiés"),
    rationale: .init(
      english: "the order weighs the items",
      french: "l'ordre pondère les points"),
    violating: Example.both(
      Example.staff(
        text:
          """
          QUALIFICATIONS AND EXPERIENCE

          ESSENTIAL

          The incumbent must:

          - have at least 2 years' experience in a store;
          - hold a driving licence for heavy vehicles;
          - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
          """),
      Example.french(
        text:
          """
          QUALIFICATIONS ET EXPÉRIENCE

          ACQUIS ESSENTIELS

          La/Le titulaire du poste doit :

          - avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre ;
          - avoir au moins deux ans d'expérience dans un magasin ;
          - être titulaire d'un permis de conduire pour véhicules lourds.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          QUALIFICATIONS AND EXPERIENCE

          ESSENTIAL

          The incumbent must:

          - have at least 2 years' experience in a store;
          - hold a driving licence for heavy vehicles;
          - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
          """),
      Example.french(
        text:
          """
          QUALIFICATIONS ET EXPÉRIENCE

          ACQUIS ESSENTIELS

          La/Le titulaire du poste doit :

          - avoir au moins deux ans d'expérience dans un magasin ;
          - être titulaire d'un permis de conduire pour véhicules lourds ;
          - avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre.
          """)))
}

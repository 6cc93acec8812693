extension RuleID {
  /// An item of a list in one half is answered in the other.
  public static let itemMissing = RuleID("item-missing", .halves, .error)
}

struct ItemMissing: DifferenceRule {
  static let page = RulePage(
    .itemMissing,
    requirement: .init(
      english: "an item of a list in one half is answered in the other",
      french: "un point d'une énumération a son pendant dans l'autre moitié"),
    rationale: .init(
      english: "half of the candidates would not know what is asked of them",
      french: "un candidat sur deux ignorerait ce qui est exigé"),
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

          - avoir au moins deux ans d'expérience dans un magasin ;
          - avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre.
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

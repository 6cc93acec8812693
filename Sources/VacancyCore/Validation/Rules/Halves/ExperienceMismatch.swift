extension RuleID {
  /// Both halves ask for the same years of experience.
  public static let experienceMismatch = RuleID("experience-mismatch", .halves, .error)
}

struct ExperienceMismatch: DifferenceRule {
  static let page = RulePage(
    .experienceMismatch,
    requirement: .init(
      english: "both halves ask for the same years of experience",
      french: "les deux moitiés exigent les mêmes années d'expérience"),
    rationale: .init(
      english: "a candidate is admitted or turned down by them",
      french: "elles décident de l'admission d'un candidat"),
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

          - avoir au moins trois ans d'expérience dans un magasin ;
          - être titulaire d'un permis de conduire pour véhicules lourds ;
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

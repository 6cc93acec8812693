extension RuleID {
  /// Both halves ask for the same schooling.
  public static let educationMismatch = RuleID("education-mismatch", .halves, .error)
}

struct EducationMismatch: DifferenceRule {
  static let page = RulePage(
    .educationMismatch,
    requirement: .init(
      english: "both halves ask for the same schooling",
      french: "les deux moitiés exigent les mêmes études"),
    rationale: .init(
      english: "a candidate is admitted or turned down by it",
      french: "elles décident de l'admission d'un candidat"),
    violating: Example.both(
      Example.staff(
        text:
          """
          QUALIFICATIONS AND EXPERIENCE

          ESSENTIAL

          The incumbent must:

          - hold a university degree;
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

          - avoir achevé ses études secondaires ;
          - avoir au moins deux ans d'expérience dans un magasin ;
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

          - hold a university degree;
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

          - posséder un diplôme universitaire ;
          - avoir au moins deux ans d'expérience dans un magasin ;
          - être titulaire d'un permis de conduire pour véhicules lourds ;
          - avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre.
          """)))
}

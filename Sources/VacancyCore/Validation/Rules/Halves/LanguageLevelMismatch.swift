extension RuleID {
  /// Both halves ask for the same levels of language.
  public static let languageLevelMismatch = RuleID("language-level-mismatch", .halves, .error)
}

struct LanguageLevelMismatch: DifferenceRule {
  static let page = RulePage(
    .languageLevelMismatch,
    requirement: .init(
      english: "both halves ask for the same levels of language",
      french: "les deux moitiés exigent les mêmes niveaux linguistiques"),
    rationale: .init(
      english: "a candidate is admitted or turned down by them",
      french: "ils décident de l'admission d'un candidat"),
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
          - être titulaire d'un permis de conduire pour véhicules lourds ;
          - avoir le niveau V (« avancé ») dans l'une des langues et le niveau I (« débutant ») dans l'autre.
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

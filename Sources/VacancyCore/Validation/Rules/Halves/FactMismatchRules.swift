extension RuleID {
  /// Both halves ask for the same years of experience.
  public static let experienceMismatch: RuleID = .init(
    "experience-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves require the same years of experience",
    french: "les deux versions exigent les mêmes années d'expérience",
    rationale: "candidates are admitted or rejected on this requirement",
    french: "la recevabilité des candidatures en dépend",
    violating: qualifications(experience: "trois ans"),
    edits: ["trois ans": "deux ans"])

  /// Both halves ask for the same schooling.
  public static let educationMismatch: RuleID = .init(
    "education-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves require the same education",
    french: "les deux versions exigent le même niveau d'études",
    rationale: "candidates are admitted or rejected on this requirement",
    french: "la recevabilité des candidatures en dépend",
    violating: qualifications(
      english: "- hold a university degree;\n", french: "- avoir achevé ses études secondaires ;\n"),
    edits: ["avoir achevé ses études secondaires": "posséder un diplôme universitaire"])

  /// Both halves ask for the same levels of language.
  public static let languageLevelMismatch: RuleID = .init(
    "language-level-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves require the same language levels",
    french: "les deux versions exigent les mêmes niveaux linguistiques",
    rationale: "candidates are admitted or rejected on this requirement",
    french: "la recevabilité des candidatures en dépend",
    violating: qualifications(level: "I (« débutant »)"),
    edits: ["I (« débutant »)": "II (« élémentaire »)"])

  /// Both halves count the same reports.
  public static let reportsMismatch: RuleID = .init(
    "reports-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves state the same number of direct and indirect reports",
    french: "les deux versions indiquent le même nombre de subordonnés directs et indirects",
    rationale: "the number of staff managed is part of the job description",
    french: "le nombre de subordonnés fait partie de la description du poste",
    violating: Example.halves(
      """
      INTERRELATIONSHIPS

      The incumbent reports to the Head of the Store.

      Direct reports: 2

      Indirect reports: N/A
      """,
      """
      STRUCTURE ET LIAISONS

      La/Le titulaire du poste relève de la/du chef du magasin.

      Nombre de subordonné(e)s direct(e)s : 3

      Nombre de subordonné(e)s indirect(e)s : sans objet
      """),
    edits: ["direct(e)s : 3": "direct(e)s : 2"])

  /// Both halves offer the same contract.
  public static let contractMismatch: RuleID = .init(
    "contract-mismatch", .halves, .error, foundBy: .comparison,
    requirement: "both halves offer the same contract",
    french: "les deux versions proposent le même contrat",
    rationale: "durations, dates and conversion bind the organisation",
    french: "les durées, les dates et la transformation engagent l'Organisation",
    violating: Example.halves(
      Example.contract(),
      """
      CONTRAT

      Contrat proposé (hors détachement) : contrat d'une durée indéterminée.

      Clause contractuelle applicable :

      La personne retenue se verra offrir un contrat d'une durée déterminée de trois ans.
      """),
    edits: ["indéterminée": "déterminée de trois ans"])
}

/// A notice with a section 2 whose facts may differ in French.
private func qualifications(
  english: String = "", french: String = "", experience: String = "deux ans",
  level: String = "II (« élémentaire »)"
) -> String {
  Example.halves(
    Example.qualifications(
      english + """
        - have at least 2 years' experience in a store;
        - hold a driving licence for heavy vehicles;
        - possess the following levels: V ("Advanced") in one; II ("Elementary") in the other.
        """),
    Example.frenchQualifications(
      french + """
        - avoir au moins \(experience) d'expérience dans un magasin ;
        - être titulaire d'un permis de conduire pour véhicules lourds ;
        - avoir le niveau V (« avancé ») dans l'une des langues et le niveau \(level) dans l'autre.
        """))
}

extension RuleID {
  /// Both halves offer the same contract.
  public static let contractMismatch = RuleID("contract-mismatch", .halves, .error)
}

struct ContractMismatch: DifferenceRule {
  static let page = RulePage(
    .contractMismatch,
    requirement: .init(
      english: "both halves offer the same contract",
      french: "les deux moitiés proposent le même contrat"),
    rationale: .init(
      english: "terms, dates and conversion bind the organisation",
      french: "les durées, les dates et la transformation engagent l'organisation"),
    violating: Example.both(
      Example.staff(
        text:
          """
          CONTRACT

          Contract to be offered to the successful applicant (if non-seconded): Definite duration contract of three years.

          Contract clause applicable:

          The successful applicant will be offered a 3-year definite duration contract.
          """),
      Example.french(
        text:
          """
          CONTRAT

          Contrat proposé (hors détachement) : contrat d'une durée indéterminée.

          Clause contractuelle applicable :

          La personne retenue se verra offrir un contrat d'une durée déterminée de trois ans.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          CONTRACT

          Contract to be offered to the successful applicant (if non-seconded): Definite duration contract of three years.

          Contract clause applicable:

          The successful applicant will be offered a 3-year definite duration contract.
          """),
      Example.french(
        text:
          """
          CONTRAT

          Contrat proposé (hors détachement) : contrat d'une durée déterminée de trois ans.

          Clause contractuelle applicable :

          La personne retenue se verra offrir un contrat d'une durée déterminée de trois ans.
          """)))
}

/// Both halves offer the same contract.
struct ContractMismatch: DifferenceRule {
  static let page = RulePage(
    name: "contract-mismatch", family: .halves, severity: .error,
    law: .init(
      english: "both halves offer the same contract",
      french: "les deux parties proposent le même contrat"),
    why: .init(
      english: "terms, dates and conversion bind the organisation",
      french: "les durées, les dates et la transformation engagent l'organisation"),
    bad: Example.both(
      Example.staff(
        text: "6. CONTRACT\n\nContract to be offered to the successful applicant (if non-seconded): Definite duration contract of three years.\n\nContract clause applicable:\n\nThe successful applicant will be offered a 3-year definite duration contract."),
      Example.french(
        text: "6. CONTRAT\n\nContrat proposé (hors détachement) : contrat d'une durée déterminée de quatre ans.\n\nClause contractuelle applicable :\n\nLa personne retenue se verra offrir un contrat d'une durée déterminée de quatre ans.")),
    good: Example.both(
      Example.staff(
        text: "6. CONTRACT\n\nContract to be offered to the successful applicant (if non-seconded): Definite duration contract of three years.\n\nContract clause applicable:\n\nThe successful applicant will be offered a 3-year definite duration contract."),
      Example.french(
        text: "6. CONTRAT\n\nContrat proposé (hors détachement) : contrat d'une durée déterminée de trois ans.\n\nClause contractuelle applicable :\n\nLa personne retenue se verra offrir un contrat d'une durée déterminée de trois ans.")))
}

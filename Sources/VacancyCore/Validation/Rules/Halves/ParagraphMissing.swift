extension RuleID {
  /// A paragraph of one half is answered in the other.
  public static let paragraphMissing = RuleID("paragraph-missing", .halves, .warning)
}

struct ParagraphMissing: DifferenceRule {
  static let page = RulePage(
    .paragraphMissing,
    requirement: .init(
      english: "a paragraph of one half is answered in the other",
      french: "un paragraphe a son pendant dans l'autre moitié"),
    rationale: .init(
      english: "the French half is what half of the candidates read",
      french: "la moitié française est celle que lit un candidat sur deux"),
    violating: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store keeps what the staff of the headquarters needs, from paper to tyres, and issues it against signature.

          The incumbent counts the stock twice a year and orders what is missing.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin conserve ce dont le personnel du quartier général a besoin, du papier aux pneus, et le remet contre signature.
          """)),
    compliant: Example.both(
      Example.staff(
        text:
          """
          SUMMARY

          The Store keeps what the staff of the headquarters needs, from paper to tyres, and issues it against signature.

          The incumbent counts the stock twice a year and orders what is missing.
          """),
      Example.french(
        text:
          """
          RÉSUMÉ

          Le magasin conserve ce dont le personnel du quartier général a besoin, du papier aux pneus, et le remet contre signature.

          La/Le titulaire compte le stock deux fois par an et commande ce qui manque.
          """)))
}

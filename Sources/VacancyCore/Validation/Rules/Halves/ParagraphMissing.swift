/// A paragraph of one half is answered in the other.
struct ParagraphMissing: DifferenceRule {
  static let page = RulePage(
    name: "paragraph-missing", family: .halves, severity: .warning,
    law: .init(
      english: "a paragraph of one half is answered in the other",
      french: "un paragraphe a son pendant dans l'autre partie"),
    why: .init(
      english: "the French half is what half of the candidates read",
      french: "la partie française est ce que lit une moitié des candidats"),
    bad: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe Store keeps what the staff of the headquarters needs, from paper to tyres, and issues it against signature.\n\nThe incumbent counts the stock twice a year and orders what is missing."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLe magasin conserve ce dont le personnel du quartier général a besoin, du papier aux pneus, et le remet contre signature.")),
    good: Example.both(
      Example.staff(
        text: "1. SUMMARY\n\nThe Store keeps what the staff of the headquarters needs, from paper to tyres, and issues it against signature.\n\nThe incumbent counts the stock twice a year and orders what is missing."),
      Example.french(
        text: "1. RÉSUMÉ\n\nLe magasin conserve ce dont le personnel du quartier général a besoin, du papier aux pneus, et le remet contre signature.\n\nLa/Le titulaire compte le stock deux fois par an et commande ce qui manque.")))
}

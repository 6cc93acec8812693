/// The items of a list stand in the same order in both halves.
struct ItemMoved: DifferenceRule {
  static let page = RulePage(
    name: "item-moved", family: .halves, severity: .warning,
    law: .init(
      english: "the items of a list stand in the same order in both halves",
      french: "les points d'une énumération suivent le même ordre dans les deux parties"),
    why: .init(
      english: "the order weighs the items",
      french: "l'ordre pondère les points"),
    bad: Example.both(
      Example.staff(
        text: "2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n- have at least 2 years' experience in a store;\n- hold a driving licence for heavy vehicles;\n- possess the following levels: V (\"Advanced\") in one; II (\"Elementary\") in the other."),
      Example.french(
        text: "2. QUALIFICATIONS ET EXPÉRIENCE\n\nACQUIS ESSENTIELS\n\nLa/Le titulaire du poste doit :\n\n- avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre ;\n- avoir au moins deux ans d'expérience dans un magasin ;\n- être titulaire d'un permis de conduire pour véhicules lourds.")),
    good: Example.both(
      Example.staff(
        text: "2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n- have at least 2 years' experience in a store;\n- hold a driving licence for heavy vehicles;\n- possess the following levels: V (\"Advanced\") in one; II (\"Elementary\") in the other."),
      Example.french(
        text: "2. QUALIFICATIONS ET EXPÉRIENCE\n\nACQUIS ESSENTIELS\n\nLa/Le titulaire du poste doit :\n\n- avoir au moins deux ans d'expérience dans un magasin ;\n- être titulaire d'un permis de conduire pour véhicules lourds ;\n- avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre.")))
}

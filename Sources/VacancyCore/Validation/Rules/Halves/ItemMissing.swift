/// An item of a list in one half is answered in the other.
struct ItemMissing: DifferenceRule {
  static let page = RulePage(
    name: "item-missing", family: .halves, severity: .error,
    law: .init(
      english: "an item of a list in one half is answered in the other",
      french: "un point d'une énumération a son pendant dans l'autre partie"),
    why: .init(
      english: "half of the candidates would not know what is asked of them",
      french: "une moitié des candidats ignorerait ce qui est exigé"),
    bad: Example.both(
      Example.staff(
        text: "2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n- have at least 2 years' experience in a store;\n- hold a driving licence for heavy vehicles;\n- possess the following levels: V (\"Advanced\") in one; II (\"Elementary\") in the other."),
      Example.french(
        text: "2. QUALIFICATIONS ET EXPÉRIENCE\n\nACQUIS ESSENTIELS\n\nLa/Le titulaire du poste doit :\n\n- avoir au moins deux ans d'expérience dans un magasin ;\n- avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre.")),
    good: Example.both(
      Example.staff(
        text: "2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n- have at least 2 years' experience in a store;\n- hold a driving licence for heavy vehicles;\n- possess the following levels: V (\"Advanced\") in one; II (\"Elementary\") in the other."),
      Example.french(
        text: "2. QUALIFICATIONS ET EXPÉRIENCE\n\nACQUIS ESSENTIELS\n\nLa/Le titulaire du poste doit :\n\n- avoir au moins deux ans d'expérience dans un magasin ;\n- être titulaire d'un permis de conduire pour véhicules lourds ;\n- avoir le niveau V (« avancé ») dans l'une des langues et le niveau II (« élémentaire ») dans l'autre.")))
}

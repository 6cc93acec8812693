/// Headings of accountabilities that the parser need not know by heart, in pairs.
///
/// They stand beside ``Heading/accountabilities``; a second wording is a second line.
enum AccountabilityHeadings {
  static let pairs: [(english: StaticString, french: StaticString)] =
    Heading.accountabilities + [
      ("information management", "gestion des informations"),
      ("people management", "gestion du personnel"),
      ("people management", "gestion des ressources humaines"),
      ("human resources management", "gestion des ressources humaines"),
      ("budget management", "gestion budgetaire"),
      ("resource management", "gestion des ressources"),
      ("vision and direction", "vision et direction"),
      ("policy development", "elaboration de politiques"),
      ("stakeholder management", "gestion des parties interessees"),
      ("project management", "gestion de projets"),
      ("risk management", "gestion des risques"),
      ("crisis management", "gestion des crises"),
      ("customer service", "service a la clientele"),
      ("customer service", "service au client"),
      ("quality management", "gestion de la qualite"),
      ("change management", "gestion du changement"),
      ("legal advice", "conseils juridiques"),
      ("procurement", "passation de marches"),
    ]
}

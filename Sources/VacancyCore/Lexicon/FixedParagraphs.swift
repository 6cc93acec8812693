/// The paragraphs that notices of the International Staff share, by words that identify them.
///
/// One line each, English, then French: a text that has all the words of a line is that paragraph.
/// Words are whole and folded.
enum FixedParagraphs {
  static let all: [(english: StaticString, french: StaticString)] = [
    // How to apply
    ("accept nationals member", "ressortissant acceptees candidatures"),
    ("internal portal civilian", "interne portail civils"),
    ("all other applications", "toutes autres candidatures"),
    ("video tips", "video conseils"),
    ("questions video submit", "video marche suivre"),
    ("information recruitment process conditions", "informations recrutement processus conditions"),
    ("appointment subject medical", "nomination medical notification"),
    ("generative tools", "generative outil"),
    // What is said of the employer
    ("diversity inclusion", "diversite inclusion"),
    (
      "integrity transparency accountability employer",
      "integrite transparence redevabilite employeur"
    ),
    ("telephone enquiries", "telephone renseignements"),
    ("successful another similar", "analogue inferieur"),
    ("nature travel hours", "nature voyager heures"),
    ("teleworking flexible", "teletravail flexible"),
    ("smoking", "tabac"),
    ("salary scale grading", "echelle remuneration grades"),
    // At the end of accountabilities
    ("other duty assigned", "autre tache confiee"),
    // The contract
    ("irrespective lower advancement", "qualifications promotion grade"),
    ("circumstances appointed months", "conditions nomme mois"),
    ("turnover desirable", "rotation souhaitable"),
    ("maximum service foreseen", "maximale service prevue"),
    ("limited project required", "limitee projet requis"),
    ("serving staff regulations", "agents fonction reglement"),
  ]

  /// Sentences of these paragraphs that their French form leaves out, by their words.
  static let withoutFrench: [StaticString] = ["have questions application process proceed"]
}

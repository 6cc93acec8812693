/// The phrases of header lines besides their labels, folded, English and French.
enum HeaderPhrases {
  /// Words before a colon that begin with one of these are no label of a header line.
  static let noLabels: [StaticString] = [
    "note", "please", "n.b", "nb", "http", "the incumbent", "the following", "the successful",
    "la/le titulaire", "le/la titulaire", "le titulaire", "la titulaire",
  ]

  /// What follows the label of a grade as a part of its value.
  static let gradeInValue: StaticString = "nato grade"

  /// Words of values that the other language has others for, each whole.
  static let words = Bilingual<[StaticString]>(
    english: [
      "full-time", "full time", "part-time", "part time", "monthly", "yearly", "annually",
      "january", "february", "march", "april", "june", "july", "august", "september", "october",
      "november", "december", "belgium", "brussels", "germany", "italy", "netherlands",
      "united states", "united kingdom", "norway", "spain", "poland", "greece", "estonia", "latvia",
      "lithuania", "romania", "denmark", "hungary", "turkey", "iceland", "bulgaria", "croatia",
      "finland", "sweden", "slovakia", "slovenia", "albania", "north macedonia", "czech republic",
    ],
    french: [
      "temps plein", "plein temps", "temps partiel", "mensuelle", "mensuel", "annuel", "annuelle",
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre", "belgique", "bruxelles", "allemagne", "italie", "pays-bas",
      "etats-unis", "royaume-uni", "norvege", "espagne", "pologne", "grece", "estonie", "lettonie",
      "lituanie", "roumanie", "danemark", "hongrie", "turquie", "islande", "bulgarie", "croatie",
      "finlande", "suede", "slovaquie", "slovenie", "albanie", "macedoine du nord", "tchequie",
    ])
}

extension RuleID {
  /// A sentence of one half has a counterpart in the other.
  public static let sentenceMissing: RuleID = .init(
    "sentence-missing", .halves, .warning, foundBy: .comparison,
    requirement: "a sentence of one half has a counterpart in the other",
    french: "une phrase d'une version a son équivalent dans l'autre",
    rationale: "candidates who read only one half miss what it says",
    french: "une partie du lectorat est privée de l'information",
    violating: summaries(english, "\(keeps) \(trains)"),
    edits: [trains: "\(answers) \(trains)"])

  /// The sentences of a text are in the same order in both halves.
  public static let sentenceMoved: RuleID = .init(
    "sentence-moved", .halves, .note, foundBy: .comparison,
    requirement: "the sentences of a text are in the same order in both halves",
    french: "les phrases d'un texte sont dans le même ordre dans les deux versions",
    rationale: "the halves are easier to compare, and a reference such as 'this' keeps its meaning",
    french: "les versions se comparent mieux, et un renvoi tel que « cela » garde son sens",
    violating: summaries(english, "\(keeps) \(trains) \(answers)"),
    edits: ["\(trains) \(answers)": "\(answers) \(trains)"])

  /// Each half is in its language.
  public static let untranslatedText: RuleID = .init(
    "untranslated-text", .halves, .warning, foundBy: .comparison,
    requirement: "the text of a half is in its language",
    french: "le texte d'une version est dans sa langue",
    rationale: "some readers may not understand the text",
    french: "une partie du lectorat risque de ne pas comprendre le texte",
    violating: summaries(english, "\(keeps) It answers the questions of readers. \(trains)"),
    edits: ["\(keeps) It answers the questions of readers.": "\(keeps) \(answers)"])

  /// No half denies what the other says.
  public static let polarityMismatch: RuleID = .init(
    "polarity-mismatch", .halves, .warning, foundBy: .comparison,
    requirement: "aligned sentences are both affirmative or both negative",
    french: "les phrases alignées sont toutes deux affirmatives ou toutes deux négatives",
    rationale: "a 'not' that is lost turns a rule into its opposite",
    french: "une négation perdue transforme une règle en son contraire",
    violating: summaries(
      "The promotion to the higher grade is not automatic.",
      "Le passage au grade supérieur est automatique."),
    edits: ["est automatique": "n'est pas automatique"])

  /// No half says the opposite of the other.
  public static let oppositeTerm: RuleID = .init(
    "opposite-term", .halves, .warning, foundBy: .comparison,
    requirement:
      "aligned texts do not use opposite terms ('at least' is not 'au plus'), and neither has a word "
      + "that limits, such as 'only' or 'may', without the other",
    french:
      "les textes alignés n'emploient pas de termes opposés (« at least » n'est pas « au plus ») ; un "
      + "mot qui restreint, comme « only » ou « may », figure dans les deux",
    rationale: "bounds, duties and choices decide who may apply and what is done",
    french:
      "les limites, les obligations et les facultés déterminent qui peut postuler et ce qui est fait",
    violating: summaries(
      "The Section advises external partners on the rules of the archives.",
      "La Section conseille les partenaires internes sur les règles des archives."),
    edits: ["partenaires internes": "partenaires externes"])

  /// A word stands twice in both halves or in neither.
  public static let doubledWord: RuleID = .init(
    "doubled-word", .halves, .warning, foundBy: .comparison,
    requirement: "no word is repeated by mistake: next to itself, in one half only",
    french: "aucun mot n'est répété par erreur, à la suite, dans une seule version",
    rationale: "a repeated word is an editing mistake",
    french: "un mot répété est une erreur de saisie",
    violating: summaries(english, "\(keeps) Elle répond aux aux questions des lecteurs. \(trains)"),
    edits: ["aux aux": "aux"])

  /// A sentence stands twice in both halves or in neither.
  public static let doubledSentence: RuleID = .init(
    "doubled-sentence", .halves, .warning, foundBy: .comparison,
    requirement: "no sentence is repeated by mistake, in one half only",
    french: "aucune phrase n'est répétée par erreur, dans une seule version",
    rationale: "a sentence that is repeated often took the place of another one",
    french: "une phrase répétée a souvent pris la place d'une autre",
    violating: summaries(english, "\(keeps) \(keeps) \(answers) \(trains)"),
    edits: ["\(keeps) \(keeps)": keeps])

  /// A text that is whole in one half is whole in the other.
  public static let cutOffText: RuleID = .init(
    "cut-off-text", .halves, .warning, foundBy: .comparison,
    requirement: "a text that is complete in one half is complete in the other",
    french: "un texte complet dans une version l'est aussi dans l'autre",
    rationale: "the end of the text was lost when it was copied",
    french: "la fin du texte s'est perdue à la copie",
    violating: summaries(english, "\(keeps) \(answers) Elle forme le personnel de la"),
    edits: ["personnel de la": "personnel de la Division."])

  /// Fixed wording is reproduced without changes.
  public static let fixedWording: RuleID = .init(
    "fixed-wording", .halves, .note, foundBy: .comparison,
    requirement: "fixed wording is reproduced without changes",
    french: "les formules consacrées sont reprises sans changement",
    rationale:
      "paragraphs that all notices share were agreed word for word; a word that differs is a copying "
      + "mistake, and a warning where the other half has the same paragraph unchanged",
    french:
      "les paragraphes communs à tous les avis sont convenus mot pour mot ; un mot qui diffère est une "
      + "erreur de copie, et donne un avertissement si l'autre version a le même paragraphe inchangé",
    violating: Example.halves(
      "ADDITIONAL INFORMATION\n\n\(requests)",
      "INFORMATIONS COMPLÉMENTAIRES\n\n\(frenchRequests)"),
    edits: [
      "enquiries will not be handled": "enquiries cannot be dealt with",
      "demandes de visite": "demandes de renseignements",
    ])

  /// The halves are of one notice.
  public static let halvesOfTwoNotices: RuleID = .init(
    "halves-of-two-notices", .halves, .error, foundBy: .comparison,
    requirement: "both halves belong to the same notice",
    french: "les deux versions appartiennent au même avis",
    rationale: "halves of two notices were put into one file",
    french: "les versions de deux avis ont été réunies dans un même fichier",
    violating: Example.both(
      Example.staff(text: "SUMMARY\n\n" + store),
      Example.french(title: "Magasinière/Magasinier (260613)", text: "RÉSUMÉ\n\n" + orchestra)),
    edits: ["(260613)": "(260455)", orchestra: magasin])
}

// MARK: - Parts of the examples

private let requests =
  "Due to the broad interest in NATO and the large number of potential candidates, telephone or e-mail enquiries will not be handled."
private let frenchRequests =
  "En raison du vif intérêt suscité par l'OTAN et du nombre élevé de candidatures potentielles, il ne pourra pas être donné suite aux demandes de visite adressées par téléphone ou par courrier électronique."

private let english =
  "The Section keeps the archives of the Division. It answers the questions of readers. It trains the staff of the Division."
private let keeps = "La Section tient les archives de la Division."
private let answers = "Elle répond aux questions des lecteurs."
private let trains = "Elle forme le personnel de la Division."

private func summaries(_ english: String, _ french: String) -> String {
  Example.summaries(english, french)
}

private let store = """
  The store keeps what the staff of the headquarters needs, from paper to tyres.

  It issues the equipment against signature and takes it back.

  The incumbent counts the stock twice a year and orders what is missing.

  She or he drives the fork-lift truck and unloads the lorries.
  """
private let magasin = """
  Le magasin conserve ce dont le personnel du quartier général a besoin, du papier aux pneus.

  Il remet le matériel contre signature et le reprend.

  La/Le titulaire compte le stock deux fois par an et commande ce qui manque.

  Elle/Il conduit le chariot élévateur et décharge les camions.
  """
private let orchestra = """
  La fanfare joue lors des cérémonies et des visites d'État.

  Elle répète chaque matin dans la salle de musique.

  La/Le titulaire accorde les trompettes et copie les partitions.

  Elle/Il chante dans la chorale et enseigne le solfège.
  """

/// The phrases of the section on the contract, folded, English and French.
enum ContractPhrases {
  /// A line that begins with one of these is the offer.
  static let offers: [StaticString] = ["contract to be offered", "contrat propose"]

  /// A line that begins with one of these is a note.
  static let notes: [StaticString] = ["note:", "note :", "notes:", "n.b.", "nb:", "note - "]

  /// A note that contains one of these is about a twin grade.
  static let twinGrades: [StaticString] = [
    "twin-grade", "twin grade", "grade jumele", "grades jumeles",
  ]

  /// A paragraph that begins with one of these is about serving staff.
  static let servingStaff: [StaticString] = [
    "serving staff", "serving nato", "les agents en fonction", "l'agent en fonction se verra",
    "les membres du personnel en fonction", "les agents civils internationaux",
    "les agents deja en fonction", "les agents de l'otan en fonction", "le personnel en fonction",
  ]

  /// A paragraph that begins otherwise is about serving staff where it names them and the regulations.
  static let servingStaffWords: [StaticString] = [
    "serving staff", "serving member", "agents en fonction", "agent en fonction", "agents en poste",
    "de l'otan en poste", "deja en poste", "deja en fonction",
  ]
  static let personnelRegulations: [StaticString] = [
    "personnel regulations", "reglement du personnel",
  ]

  /// In a sentence with one of these, a length of time is that of a probation.
  static let probation: [StaticString] = ["probat", "periode d'essai"]

  /// A line that begins with one of these is not joined to the one before it.
  static let servingStaffSentences: [StaticString] = [
    "serving staff will", "les agents en fonction se verront",
  ]

  /// The labels of the clause; a colon, a semicolon or the end of the line follows them.
  static let clauseLabels: [StaticString] = [
    "contract clause applicable", "applicable contract clause", "clause contractuelle applicable",
    "clause applicable",
  ]

  /// A paragraph that begins with `if` and contains one of these near its start is about secondment.
  static let secondments: [StaticString] = ["is seconded", "seconded from"]

  /// Where one of these occurs inside a paragraph, a new part begins.
  static let partOpenings: [StaticString] = [
    "serving staff will be offered", "serving staff members will be offered",
    "les agents en fonction se verront", "si la personne retenue est detachee",
    "if the successful applicant is seconded", "si le candidat retenu est detache",
    "si la/le candidat(e) retenu(e) est detache",
  ]

  /// Each of ``partOpenings`` contains one of these.
  static let partWords: [StaticString] = [
    "will be offered", "se verront", "seconded", "est detache",
  ]

  /// As whole words, these say that an offer is for a fixed term.
  static let definite: [StaticString] = [
    "definite duration", "duree determinee", "fixed-term", "fixed term", "definite contract",
  ]

  /// As whole words, these say that an offer has no end.
  static let indefinite: [StaticString] = [
    "indefinite duration", "duree indeterminee", "indefinite contract",
  ]

  /// A clause that contains one of these is that of posts with turnover.
  static let turnover: [StaticString] = [
    "turnover is desirable", "assurer une rotation", "rotation est souhaitable",
    "souhaitable d'assurer",
  ]

  /// A clause that contains one of these, and none of ``turnover``, is that of projects.
  static let project: [StaticString] = [
    "required for a limited period", "requis pour une periode limitee", "is of limited duration",
    "d'une duree limitee",
  ]

  /// Each is a conversion to an indefinite contract.
  static let conversions: [StaticString] = [
    "followed by an indefinite", "suivi d'un contrat a duree indeterminee",
    "suivi d'un contrat de duree indeterminee", "suivie d'un contrat a duree indeterminee",
    "conversion to an indefinite", "converted to an indefinite", "converted into an indefinite",
    "conversion into an indefinite", "transforme en contrat de duree indeterminee",
    "transforme en contrat a duree indeterminee", "converti en contrat de duree indeterminee",
    "converti en contrat a duree indeterminee", "conversion de son contrat en contrat",
  ]

  /// Behind a word for conversion in the same sentence, each makes it a conversion.
  static let conversionTargets: [StaticString] = ["indefinite", "indeterminee"]
}

/// The phrases around headings, lists and lines on reports, folded, English and French.
enum SectionPhrases {
  /// A line in a colon that contains one of these leads into a list and is no heading.
  static let leadIns: [StaticString] = [
    "incumbent", "following", "will:", "must:", " to:", "are:",
  ]

  /// Behind a letter such as `A.`, one of these begins the heading of a list of qualifications.
  static let lists: [StaticString] = ["essential", "desirable", "acquis "]

  /// A sentence in a colon that begins with one of these leads into the essential qualifications.
  static let essentialOpenings: [StaticString] = [
    "the incumbent must", "the incumbent should", "the incumbents must", "candidates must",
    "the candidate must", "applicants must", "the successful candidate must",
    "la/le titulaire du poste doit", "le/la titulaire du poste doit", "le titulaire du poste doit",
    "la titulaire du poste doit", "la/le titulaire doit", "le/la titulaire doit",
    "les candidats doivent", "les candidat(e)s doivent",
  ]

  /// A short sentence that begins with one of these leads into the desirable qualifications.
  static let desirableOpenings: [StaticString] = ["seraient consid", "sera considere"]

  /// A short sentence that contains one of these leads into the desirable qualifications.
  static let desirablePhrases: [StaticString] = ["comme autant d'atouts", "comme un atout"]

  /// A short sentence that begins with `the following` and contains one of these leads into the desirable
  /// qualifications.
  static let advantages: [StaticString] = ["advantage", "asset", "desirable"]

  /// The numbers of sections as Roman numerals in capitals, from 1 on.
  static let romanNumbers: [StaticString] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  /// The label of a line on reports begins with one of these.
  static let reportsLabels: [StaticString] = [
    "number of ", "nombre de ", "direct rep", "indirect r", "subordonne",
  ]

  /// The value of a line on reports that begins with one of these is 0.
  static let noReports: [StaticString] = [
    "n/a", "n.a", "na", "none", "nil", "no", "sans objet", "s.o", "neant", "aucun",
  ]
}

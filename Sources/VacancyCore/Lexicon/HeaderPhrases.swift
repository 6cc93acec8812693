/// The phrases of header lines besides their labels, folded, English and French.
enum HeaderPhrases {
  /// Words before a colon that begin with one of these are no label of a header line.
  static let noLabels: [StaticString] = [
    "note", "please", "n.b", "nb", "http", "the incumbent", "the following", "the successful",
    "la/le titulaire", "le/la titulaire", "le titulaire", "la titulaire",
  ]

  /// What follows the label of a grade as a part of its value.
  static let gradeInValue: StaticString = "nato grade"
}

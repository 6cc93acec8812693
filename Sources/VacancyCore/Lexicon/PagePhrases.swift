/// What pages carry besides the notice, folded, English and French.
enum PagePhrases {
  /// The buttons of a web page: each is a whole line.
  static let buttons: [StaticString] = [
    "go to the main content section.", "go to the main content section", "printable format",
    "aller au contenu principal.", "version imprimable", "english version", "french version",
    "version anglaise", "version francaise",
  ]

  /// How the mastheads of NATO begin, which are printed in capitals.
  static let mastheads: [StaticString] = [
    "nato north atlantic treaty organi", "otan organisation du traite de l'atlantique nord",
    "vacancy notification", "north atlantic treaty organi",
  ]

  /// A line of the letterhead that begins with one of these does not continue the line before it.
  static let letterheadOpenings: [StaticString] = [
    "nato ", "otan ", "nato\t", "vacancy", "notification",
  ]

  /// The markings of unclassified pages: each is a whole line.
  static let markings: [StaticString] = [
    "nato unclassified", "otan sans classification", "nato unclassified/otan sans classification",
    "nato / otan unclassified", "unclassified",
  ]
}

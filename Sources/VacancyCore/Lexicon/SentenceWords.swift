/// The words that show whether a text continues on the next line, folded, English and French.
enum SentenceWords {
  /// Whole words that no paragraph ends with.
  static let functionWords: [StaticString] = [
    "the", "a", "an", "of", "and", "or", "to", "in", "for", "with", "by", "on", "at", "from", "as",
    "de", "du", "des", "la", "le", "les", "et", "ou", "a", "au", "aux", "en", "dans", "par", "pour",
    "sur", "avec", "un", "une", "que", "qui", "the/a", "and/or", "et/ou", "ainsi", "including",
    "notamment", "that", "which", "their", "its", "is", "are", "be", "will", "est", "sont", "son",
    "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "this", "these",
  ]

  /// Whole words that go on with an item behind a semicolon inside of it.
  static let conjunctions: [StaticString] = ["or", "and", "ou", "et", "in", "dans"]

  /// How nouns end and verbs do not, in both languages; `implement` and `manage` are verbs.
  static let nounEndings: [StaticString] = [
    "tion", "tions", "sion", "sions", "gement", "gements", "ppement", "ppements", "opment", "ing",
    "ship", "ity", "alite", "curite", "ics", "tage", "lance", "tance", "nance", "ice", "ices", "ui",
    "ien", "expertise", "maitrise",
  ]

  /// Behind a hyphen at the end of a line, one of these begins another word: `mid-` / `to long-term`.
  static let suspendedHyphens: [StaticString] = ["to ", "and ", "or ", "et ", "ou ", "a "]

  /// A word that contains one of these and ends in a slash is an address that was cut.
  static let cutAddresses: [StaticString] = ["http:", "https:", "www."]

  /// A word that contains one of these is an address.
  static let addresses: [StaticString] = ["www.", "http", "@", ".int", ".htm"]

  /// The target of a link in angle brackets begins with one of these.
  static let linkSchemes: [StaticString] = ["http", "www.", "mailto:"]
}

/// The currencies that notices pay in.
enum Currencies {
  /// ISO 4217 code, then names and signs, folded; the more particular names come first.
  static let names: [(code: String, names: [StaticString])] = [
    ("USD", ["us dollar", "u.s. dollar", "dollar us", "dollar des etats-unis", "us$"]),
    ("CAD", ["canadian dollar", "dollar canadien", "ca$", "can$"]),
    ("GBP", ["pound sterling", "british pound", "livre sterling", "£"]),
    ("NOK", ["norwegian krone", "couronne norvegienne"]),
    ("DKK", ["danish krone", "couronne danoise"]),
    ("SEK", ["swedish krona", "couronne suedoise"]),
    ("ISK", ["iceland krona", "icelandic krona", "couronne islandaise"]),
    ("PLN", ["polish zloty", "zloty"]),
    ("CZK", ["czech koruna", "couronne tcheque"]),
    ("HUF", ["hungarian forint", "forint"]),
    ("RON", ["romanian leu", "leu roumain"]),
    ("BGN", ["bulgarian lev", "lev bulgare"]),
    ("TRY", ["turkish lira", "livre turque"]),
    ("EUR", ["euro", "€"]),
    ("USD", ["dollar", "$"]),
  ]

  /// Folded.
  private static let codes: [StaticString] = [
    "eur", "usd", "cad", "gbp", "nok", "dkk", "sek", "isk", "pln", "czk", "huf", "ron", "bgn",
    "try", "chf", "all", "mkd", "bam", "uah", "jod", "kwd", "aud",
  ]

  /// Whether a folded text has a name or the sign of a currency.
  static func names(_ code: String, in text: FoldedText) -> Bool {
    names.contains { $0.code == code && text.contains(anyOf: $0.names) }
  }

  /// Whether three capitals are the code of a currency that notices pay in.
  static func isCode(_ capitals: String) -> Bool {
    codes.contains { code in
      code.withUTF8Buffer { code in
        code.elementsEqual(capitals.utf8) { $0 == $1 | 0x20 && $1.isUppercase }
      }
    }
  }

  /// The currency that a folded text names: a code as a word of its own, else a name or a sign.
  static func code(in text: FoldedText) -> String? {
    for code in codes {
      var from = 0
      while let start = text.first(code, from: from) {
        if !text[start - 1].isLetter, !text[start + 3].isLetter {
          return code.description.uppercased()
        }
        from = start + 1
      }
    }
    return names.first { text.contains(anyOf: $0.names) }?.code
  }
}

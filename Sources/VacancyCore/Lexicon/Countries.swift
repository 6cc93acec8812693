/// The countries that notices name: the Allies, and those where NATO has posts or missions.
enum Countries {
  /// ISO 3166-1 alpha-2 code, then the names in English and French, folded.
  static let names: [(code: String, names: [StaticString])] = [
    ("AL", ["albania", "albanie"]),
    ("AT", ["austria", "autriche"]),
    ("AU", ["australia", "australie"]),
    (
      "BA",
      [
        "bosnia and herzegovina", "bosnia & herzegovina", "bosnia-herzegovina",
        "bosnie-herzegovine", "bosnia",
      ]
    ),
    ("BE", ["belgium", "belgique"]),
    ("BG", ["bulgaria", "bulgarie"]),
    ("CA", ["canada"]),
    ("CH", ["switzerland", "suisse"]),
    ("CZ", ["czech republic", "republique tcheque", "czechia", "tchequie"]),
    ("DE", ["germany", "allemagne"]),
    ("DK", ["denmark", "danemark"]),
    ("EE", ["estonia", "estonie"]),
    ("ES", ["spain", "espagne"]),
    ("ET", ["ethiopia", "ethiopie"]),
    ("FI", ["finland", "finlande"]),
    ("FR", ["france"]),
    ("GB", ["united kingdom", "great britain", "royaume-uni", "uk"]),
    ("GE", ["georgia", "georgie"]),
    ("GR", ["greece", "grece"]),
    ("HR", ["croatia", "croatie"]),
    ("HU", ["hungary", "hongrie"]),
    ("IE", ["ireland", "irlande"]),
    ("IQ", ["iraq", "irak"]),
    ("IS", ["iceland", "islande"]),
    ("IT", ["italy", "italie"]),
    ("JO", ["jordan", "jordanie"]),
    ("JP", ["japan", "japon"]),
    ("KR", ["republic of korea", "south korea", "republique de coree", "coree du sud"]),
    ("KW", ["kuwait", "koweit"]),
    ("LT", ["lithuania", "lituanie"]),
    ("LU", ["luxembourg", "luxemburg"]),
    ("LV", ["latvia", "lettonie"]),
    (
      "MD",
      [
        "republic of moldova", "moldova", "republique de moldova", "republique de moldavie",
        "moldavie",
      ]
    ),
    ("ME", ["montenegro"]),
    ("MK", ["north macedonia", "macedoine du nord"]),
    ("NL", ["the netherlands", "netherlands", "les pays-bas", "pays-bas"]),
    ("NO", ["norway", "norvege"]),
    ("NZ", ["new zealand", "nouvelle-zelande"]),
    ("PL", ["poland", "pologne"]),
    ("PT", ["portugal"]),
    ("RO", ["romania", "roumanie"]),
    ("RS", ["serbia", "serbie"]),
    ("SE", ["sweden", "suede"]),
    ("SI", ["slovenia", "slovenie"]),
    ("SK", ["slovakia", "slovak republic", "slovaquie"]),
    ("TN", ["tunisia", "tunisie"]),
    ("TR", ["turkiye", "turkey", "turquie"]),
    ("UA", ["ukraine"]),
    (
      "US",
      ["united states of america", "united states", "etats-unis d'amerique", "etats-unis", "usa"]
    ),
    ("XK", ["kosovo"]),
  ]

  /// The country whose name or code begins a folded text, and the length of the name.
  static func country(at text: FoldedText) -> (code: String, length: Int)? {
    for (code, names) in names {
      for name in names where text.starts(with: name) && ends(text, name.utf8CodeUnitCount) {
        return (code, name.utf8CodeUnitCount)
      }
    }
    guard ends(text, 2), text[0].isLetter, text[1].isLetter else { return nil }
    let code = String(decoding: text.bytes.prefix(2), as: UTF8.self).uppercased()
    return names.contains { $0.code == code } ? (code, 2) : nil
  }

  /// Whether a name that ends here is not the beginning of another word.
  private static func ends(_ text: FoldedText, _ offset: Int) -> Bool {
    !text[offset].isLetterOrDigit
  }
}

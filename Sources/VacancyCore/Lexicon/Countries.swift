/// The countries that notices name: the Allies, and those where NATO has posts or missions.
enum Countries {
  /// ISO 3166-1 alpha-2 code, and a name in English or French, folded.
  static let names: [(code: StaticString, name: StaticString)] = [
    ("AL", "albania"),
    ("AL", "albanie"),
    ("AT", "austria"),
    ("AT", "autriche"),
    ("AU", "australia"),
    ("AU", "australie"),
    ("BA", "bosnia and herzegovina"),
    ("BA", "bosnia & herzegovina"),
    ("BA", "bosnia-herzegovina"),
    ("BA", "bosnie-herzegovine"),
    ("BA", "bosnia"),
    ("BE", "belgium"),
    ("BE", "belgique"),
    ("BG", "bulgaria"),
    ("BG", "bulgarie"),
    ("CA", "canada"),
    ("CH", "switzerland"),
    ("CH", "suisse"),
    ("CZ", "czech republic"),
    ("CZ", "republique tcheque"),
    ("CZ", "czechia"),
    ("CZ", "tchequie"),
    ("DE", "germany"),
    ("DE", "allemagne"),
    ("DK", "denmark"),
    ("DK", "danemark"),
    ("EE", "estonia"),
    ("EE", "estonie"),
    ("ES", "spain"),
    ("ES", "espagne"),
    ("ET", "ethiopia"),
    ("ET", "ethiopie"),
    ("FI", "finland"),
    ("FI", "finlande"),
    ("FR", "france"),
    ("GB", "united kingdom"),
    ("GB", "great britain"),
    ("GB", "royaume-uni"),
    ("GB", "uk"),
    ("GE", "georgia"),
    ("GE", "georgie"),
    ("GR", "greece"),
    ("GR", "grece"),
    ("HR", "croatia"),
    ("HR", "croatie"),
    ("HU", "hungary"),
    ("HU", "hongrie"),
    ("IE", "ireland"),
    ("IE", "irlande"),
    ("IQ", "iraq"),
    ("IQ", "irak"),
    ("IS", "iceland"),
    ("IS", "islande"),
    ("IT", "italy"),
    ("IT", "italie"),
    ("JO", "jordan"),
    ("JO", "jordanie"),
    ("JP", "japan"),
    ("JP", "japon"),
    ("KR", "republic of korea"),
    ("KR", "south korea"),
    ("KR", "republique de coree"),
    ("KR", "coree du sud"),
    ("KW", "kuwait"),
    ("KW", "koweit"),
    ("LT", "lithuania"),
    ("LT", "lituanie"),
    ("LU", "luxembourg"),
    ("LU", "luxemburg"),
    ("LV", "latvia"),
    ("LV", "lettonie"),
    ("MD", "republic of moldova"),
    ("MD", "moldova"),
    ("MD", "republique de moldova"),
    ("MD", "republique de moldavie"),
    ("MD", "moldavie"),
    ("ME", "montenegro"),
    ("MK", "north macedonia"),
    ("MK", "macedoine du nord"),
    ("NL", "the netherlands"),
    ("NL", "netherlands"),
    ("NL", "les pays-bas"),
    ("NL", "pays-bas"),
    ("NO", "norway"),
    ("NO", "norvege"),
    ("NZ", "new zealand"),
    ("NZ", "nouvelle-zelande"),
    ("PL", "poland"),
    ("PL", "pologne"),
    ("PT", "portugal"),
    ("RO", "romania"),
    ("RO", "roumanie"),
    ("RS", "serbia"),
    ("RS", "serbie"),
    ("SE", "sweden"),
    ("SE", "suede"),
    ("SI", "slovenia"),
    ("SI", "slovenie"),
    ("SK", "slovakia"),
    ("SK", "slovak republic"),
    ("SK", "slovaquie"),
    ("TN", "tunisia"),
    ("TN", "tunisie"),
    ("TR", "turkiye"),
    ("TR", "turkey"),
    ("TR", "turquie"),
    ("UA", "ukraine"),
    ("US", "united states of america"),
    ("US", "united states"),
    ("US", "etats-unis d'amerique"),
    ("US", "etats-unis"),
    ("US", "usa"),
    ("XK", "kosovo"),
  ]

  /// ISO 3166-1 alpha-2 code, and the alpha-3 code that some bodies print.
  private static let codes: [(code: StaticString, name: StaticString)] = [
    ("AL", "alb"), ("AT", "aut"), ("AU", "aus"), ("BA", "bih"), ("BE", "bel"), ("BG", "bgr"),
    ("CA", "can"), ("CH", "che"), ("CZ", "cze"), ("DE", "deu"), ("DK", "dnk"), ("EE", "est"),
    ("ES", "esp"), ("FI", "fin"), ("FR", "fra"), ("GB", "gbr"), ("GE", "geo"), ("GR", "grc"),
    ("HR", "hrv"), ("HU", "hun"), ("IE", "irl"), ("IQ", "irq"), ("IS", "isl"), ("IT", "ita"),
    ("JP", "jpn"), ("KR", "kor"), ("LT", "ltu"), ("LU", "lux"), ("LV", "lva"), ("MD", "mda"),
    ("ME", "mne"), ("MK", "mkd"), ("NL", "nld"), ("NO", "nor"), ("NZ", "nzl"), ("PL", "pol"),
    ("PT", "prt"), ("RO", "rou"), ("RS", "srb"), ("SE", "swe"), ("SI", "svn"), ("SK", "svk"),
    ("TR", "tur"), ("UA", "ukr"), ("US", "usa"),
  ]

  /// The country whose name or code begins a folded text, and the length of the name.
  static func country(at text: FoldedText) -> (code: String, length: Int)? {
    for (code, name) in names
    where text.starts(with: name) && ends(text, name.utf8CodeUnitCount) {
      return (code.description, name.utf8CodeUnitCount)
    }
    if ends(text, 3), let (code, _) = codes.first(where: { text.starts(with: $0.name) }) {
      return (code.description, 3)
    }
    guard ends(text, 2), text[0].isLetter, text[1].isLetter else { return nil }
    for (code, _) in names {
      let isIt = code.withUTF8Buffer { $0.elementsEqual(text.bytes.prefix(2)) { $0 | 0x20 == $1 } }
      if isIt { return (code.description, 2) }
    }
    return nil
  }

  /// Whether a name that ends here is not the beginning of another word.
  private static func ends(_ text: FoldedText, _ offset: Int) -> Bool {
    !text[offset].isLetterOrDigit
  }
}

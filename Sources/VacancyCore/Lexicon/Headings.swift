/// What a section is about: the place in the record that it fills.
enum SectionKind: Hashable {
  case summary, qualifications, essential, desirable, accountabilities, interrelationships,
    competencies, contract, application, additional, other

  /// The sections of a notice of the International Staff in their order, counted from 1.
  static let standard: [SectionKind] = [
    .summary, .qualifications, .accountabilities, .interrelationships, .competencies, .contract,
    .application, .additional,
  ]
}

/// The headings of the sections, folded, as each form of notice words them.
struct Heading {
  let phrase: StaticString
  let kind: SectionKind

  private init(_ phrase: StaticString, _ kind: SectionKind) {
    self.phrase = phrase
    self.kind = kind
  }

  /// Longer headings come before those that they begin with.
  static let all = Bilingual(
    english: [
      Heading("organisation summary and post context", .summary),
      Heading("organization summary and post context", .summary),
      Heading("post context/post summary", .summary),
      Heading("post context / post summary", .summary),
      Heading("post context", .summary),
      Heading("post summary", .summary),
      Heading("position summary", .summary),
      Heading("job summary", .summary),
      Heading("role summary", .summary),
      Heading("purpose of the post", .summary),
      Heading("purpose of the position", .summary),
      Heading("summary", .summary),
      Heading("background", .summary),
      Heading("our requirement", .summary),
      Heading("our organisation", .summary),
      Heading("our organization", .summary),
      Heading("qualifications and experience", .qualifications),
      Heading("qualifications & experience", .qualifications),
      Heading("qualifications", .qualifications),
      Heading("essential qualifications and experience", .essential),
      Heading("essential qualifications & experience", .essential),
      Heading("essential qualifications", .essential),
      Heading("essential requirements", .essential),
      Heading("essential criteria", .essential),
      Heading("required qualifications and experience", .essential),
      Heading("required qualifications", .essential),
      Heading("essential experience and education", .essential),
      Heading("experience and education", .essential),
      Heading("education and experience", .essential),
      Heading("essential", .essential),
      Heading("the successful candidate has the following qualifications / experience", .essential),
      Heading("the successful candidate has the following qualifications/experience", .essential),
      Heading("the successful candidate has the following qualifications", .essential),
      Heading("desirable qualifications / experience are", .desirable),
      Heading("desirable qualifications/experience are", .desirable),
      Heading("desirable qualifications and experience", .desirable),
      Heading("desirable qualifications & experience", .desirable),
      Heading("desirable qualifications", .desirable),
      Heading("desirable requirements", .desirable),
      Heading("desirable criteria", .desirable),
      Heading("desired qualifications and experience", .desirable),
      Heading("desired qualifications", .desirable),
      Heading("desirable experience and education", .desirable),
      Heading("desirable experience", .desirable),
      Heading("desirable", .desirable),
      Heading("main accountabilities", .accountabilities),
      Heading("accountabilities", .accountabilities),
      Heading("principal duties and responsibilities", .accountabilities),
      Heading("principal duties may include", .accountabilities),
      Heading("principal duties include", .accountabilities),
      Heading("principal duties", .accountabilities),
      Heading("duties and responsibilities", .accountabilities),
      Heading("duties", .accountabilities),
      Heading("main duties and responsibilities", .accountabilities),
      Heading("main duties", .accountabilities),
      Heading("main responsibilities", .accountabilities),
      Heading("main tasks", .accountabilities),
      Heading("key accountabilities", .accountabilities),
      Heading("key responsibilities", .accountabilities),
      Heading("tasks and responsibilities", .accountabilities),
      Heading("interrelationships", .interrelationships),
      Heading("inter-relationships", .interrelationships),
      Heading("competencies or personal attributes", .competencies),
      Heading("attributes and competencies", .competencies),
      Heading("attributes/competencies", .competencies),
      Heading("attributes / competencies", .competencies),
      Heading("competencies", .competencies),
      Heading("competences", .competencies),
      Heading("personal attributes", .competencies),
      Heading("managerial responsibilities", .other),
      Heading("supervisory responsibilities", .other),
      Heading("professional contacts", .other),
      Heading("contribution to objectives", .other),
      Heading("contributions to objectives", .other),
      Heading("contributions to the objectives", .other),
      Heading("contribution to the objectives", .other),
      Heading("what do we offer", .other),
      Heading("what we offer", .other),
      Heading("contract", .contract),
      Heading("application process", .application),
      Heading("application procedure", .application),
      Heading("how to apply", .application),
      Heading(
        "useful information regarding application and recruitment process", .application),
      Heading(
        "useful information regarding the application and recruitment process", .application),
      Heading("useful information", .application),
      Heading("additional information", .additional),
      Heading("special requirements and additional duties", .other),
      Heading("special requirements", .other),
      Heading("additional duties", .other),
      Heading("remarks", .other),
    ],
    french: [
      Heading("resume", .summary),
      Heading("sommaire", .summary),
      Heading("contexte du poste", .summary),
      Heading("qualifications et experience requises", .qualifications),
      Heading("qualifications et experience", .qualifications),
      Heading("qualifications essentielles", .essential),
      Heading("qualifications requises", .essential),
      Heading("qualifications souhaitables", .desirable),
      Heading("qualifications souhaitees", .desirable),
      Heading("qualifications", .qualifications),
      Heading("acquis essentiels", .essential),
      Heading("conditions essentielles", .essential),
      Heading("acquis souhaitables", .desirable),
      Heading("conditions souhaitables", .desirable),
      Heading("atouts", .desirable),
      Heading("responsabilites principales", .accountabilities),
      Heading("responsabilites", .accountabilities),
      Heading("principales responsabilites", .accountabilities),
      Heading("fonctions principales", .accountabilities),
      Heading("principales fonctions", .accountabilities),
      Heading("taches principales", .accountabilities),
      Heading("structures et liaisons", .interrelationships),
      Heading("structure et liaisons", .interrelationships),
      Heading("competences", .competencies),
      Heading("qualites personnelles", .competencies),
      Heading("contrat", .contract),
      Heading(
        "informations utiles concernant la procedure de candidature et de recrutement",
        .application),
      Heading("informations utiles", .application),
      Heading("informations complementaires", .additional),
    ])

  /// The indices in ``all`` of the headings that may begin at an offset of a text.
  static func candidates(
    in language: Language, at offset: Int, of text: [UInt8]
  ) -> PhraseIndex.Places {
    (language == .english ? englishIndex : frenchIndex).candidates(in: text, at: offset)
  }

  private static let englishIndex = PhraseIndex(all.english.map(\.phrase))
  private static let frenchIndex = PhraseIndex(all.french.map(\.phrase))
  /// The word that may stand before the number of a section, in both languages.
  static let section: StaticString = "section "

  /// What the text of a section begins with as a rule: its first words, one of which must occur, and
  /// words that follow close behind them.
  static let openings:
    [(kind: SectionKind, words: Bilingual<(first: [StaticString], others: [StaticString])>)] = [
      (
        .interrelationships,
        Bilingual(
          english: (["the incumbent"], ["report", "responsible to"]),
          french: (titulaire, ["releve", "rend compte", "rendent compte"]))
      ),
      (
        .competencies,
        Bilingual(
          english: (["the incumbent"], ["demonstrate"]), french: (titulaire, ["faire preuve"]))
      ),
      (
        .contract,
        Bilingual(
          english: (["contract to be offered"], ["contract"]),
          french: (["contrat propose"], ["contrat"]))
      ),
      (
        .application,
        Bilingual(
          english: (["please note that we can only accept"], ["applications"]),
          french: (["on notera que seules"], ["candidatures"]))
      ),
    ]

  private static let titulaire: [StaticString] = [
    "la/le titulaire", "le/la titulaire", "le titulaire", "la titulaire", "la personne titulaire",
    "les titulaires",
  ]

  /// A sentence that is a heading: the words that it begins with and those that end it.
  static let sentences: [(opening: StaticString, closing: StaticString, kind: SectionKind)] = [
    ("the main duties of ", " are to", .accountabilities)
  ]

  /// Whether a heading is of the form of the Joint Force Commands, whose other headings are known by
  /// their colon alone.
  static func isOfLooseForm(_ line: FoldedText) -> Bool {
    line.startsWith(anyOf: [
      "our requirement:", "our organisation:", "our organization:", "the main duties of ",
      "the successful candidate has the following", "personal attributes:",
    ])
  }

  /// Whether a line begins with the label of something inside a section, which is no heading though it is
  /// in capitals.
  static func isInnerLabel(_ line: FoldedText) -> Bool {
    line.startsWith(anyOf: [
      "direct reports", "indirect reports", "nombre de subordonne", "contract clause",
      "clause contractuelle", "contract to be offered", "contrat propose",
    ])
  }

  /// The headings inside a list of qualifications, which the record has no place for.
  static let groups = Bilingual<[StaticString]>(
    english: [
      "professional/experience", "professional experience", "education/training",
      "education and training", "language requirements", "language requirement",
      "language proficiency", "language skills", "languages", "language", "experience",
      "education", "standard automated data processing (adp) knowledge",
      "standard automated data processing knowledge",
    ],
    french: ["experience professionnelle", "formation", "langues"])

  /// Whether a text begins with the heading of what is asked of languages.
  static func isLanguageGroup(_ text: FoldedText) -> Bool {
    var start = 0
    while text[start].isOne(of: "*_( ") { start += 1 }
    if text[start].isLetterOrDigit, text[start + 1].isOne(of: ".)") { start += 2 }
    while text[start].isOne(of: "*_ ") { start += 1 }
    return text.has("language", at: start) || text.has("langues", at: start)
  }

  /// The first letters of ``groups``.
  private static let groupInitials: StaticString = "pelsf"

  /// Whether a text may begin with the heading of a group: by its first letter, unless a letter of a list
  /// or a mark precedes it.
  static func mayBeginGroup(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.isLetter, let second = text.dropFirst().first,
      second.isLetter
    else { return true }
    return (first | 0x20).isOne(of: groupInitials)
  }

  /// Where a text goes on behind the heading of a group, as `b. Education/Training.`, with or without
  /// its letter; `nil` if it does not begin with one that is alone or is followed by a mark.
  static func endOfGroup(_ text: FoldedText) -> Int? {
    var start = 0
    while text[start].isOne(of: "*_( ") { start += 1 }
    // `a.`, `(a)`
    if text[start].isLetterOrDigit, text[start + 1].isOne(of: ".)") { start += 2 }
    while text[start].isOne(of: "*_ ") { start += 1 }
    // Most texts begin with another letter.
    guard text[start].isOne(of: groupInitials) else { return nil }
    return endOfGroup(text, at: start, groups.english) ?? endOfGroup(text, at: start, groups.french)
  }

  private static func endOfGroup(
    _ text: FoldedText, at start: Int, _ groups: [StaticString]
  ) -> Int? {
    for group in groups where text.has(group, at: start) {
      var end = start + group.utf8CodeUnitCount
      while text[end].isOne(of: ".:*_ ") { end += 1 }
      if end >= text.bytes.count { return end }
    }
    return nil
  }

  /// Whether the heading of an accountability begins at an offset of a text, followed by a colon and
  /// a text behind that.
  static func isAccountability(at offset: Int, of text: [UInt8], _ language: Language) -> Bool {
    let index = language == .english ? englishAccountabilities : frenchAccountabilities
    var offset = offset
    while offset < text.count, text[offset] == UInt8(ascii: "*") { offset += 1 }
    return index.candidates(in: text, at: offset).contains { place in
      let words = accountabilities[place]
      guard
        var end = matchFolded(
          language == .english ? words.english : words.french, in: text, at: offset,
          upTo: text.count)
      else { return false }
      var start: Int
      repeat {
        start = end
        // French has a no-break space before the colon.
        end = endOfBlank(in: text, at: end)
        while end < text.count, text[end].isOne(of: "*_") { end += 1 }
      } while end > start
      return end + 1 < text.count && text[end] == UInt8(ascii: ":") && text[end + 1] > 0x0D
    }
  }

  private static let englishAccountabilities = PhraseIndex(accountabilities.map(\.english))
  private static let frenchAccountabilities = PhraseIndex(accountabilities.map(\.french))

  /// The headings of accountabilities that notices share; others are known by their form.
  static let accountabilities: [(english: StaticString, french: StaticString)] = [
    ("project management", "gestion de projet"),
    ("expertise development", "developpement de l'expertise"),
    ("policy development", "elaboration des politiques"),
    ("stakeholder management", "gestion des parties prenantes"),
    ("knowledge management", "gestion des connaissances"),
    ("representation of the organization", "representation de l'organisation"),
    ("representation of the organisation", "representation de l'organisation"),
    ("information management", "gestion de l'information"),
    ("planning and execution", "planification et execution"),
    ("financial management", "gestion financiere"),
    ("people management", "gestion des personnes"),
    ("organisational efficiencies", "efficacite organisationnelle"),
    ("organizational efficiencies", "efficacite organisationnelle"),
    ("vision and direction", "vision et orientation"),
    ("legal advice", "conseil juridique"),
  ]
}

/// The facts and the notes of the contract section.
struct ContractCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard notice.alignment.isInBothHalves(.contract) else { return [] }
    return ContractPart.allCases.flatMap { facts(of: $0, in: notice) }
      + [notes(in: notice)].compactMap(\.self)
  }

  /// The kinds of the notes, in their order.
  private func notes(in notice: AlignedNotice) -> Finding? {
    let numbers = notice.halves.map { half in
      half.contract.notes.indices.filter { !half.contract.notesOfSecondment.contains($0) }
    }
    let kinds = Bilingual { language in
      numbers[language].map { notice.halves[language].contract.notes[$0].kind }
    }
    guard kinds.english != kinds.french, !kinds.english.isEmpty, !kinds.french.isEmpty,
      kinds.english.count == kinds.french.count || !areAllMatched(in: notice)
    else { return nil }
    let differing = zip(kinds.english, kinds.french).enumerated().first { $1.0 != $1.1 }?.offset
    let index = differing ?? min(kinds.english.count, kinds.french.count) - 1
    return notice.difference(
      .contractMismatch, .notes(kinds.map(\.count)),
      Bilingual { language in
        numbers[language].indices.contains(index)
          ? notice.words.texts(.note, at: numbers[language][index], language).first.map {
            notice.side($0, language)
          } : nil
      }, kind: .mismatch,
      values: kinds.both.map { $0.map { $0?.rawValue ?? "" }.joined(separator: " ") })
  }

  /// Whether all texts of the contract have counterparts: a note may be run on to the paragraph before it.
  private func areAllMatched(in notice: AlignedNotice) -> Bool {
    let parts = SectionKind.contract.parts
    return notice.alignment.beads.allSatisfy {
      !$0.isGap || !parts.contains(notice.words.part(of: $0))
    }
  }

  private func facts(of part: ContractPart, in notice: AlignedNotice) -> [Finding] {
    let texts = notice.words.texts(part.texts)
    guard !texts.english.isEmpty, !texts.french.isEmpty else { return [] }
    let facts = notice.halves.map { $0.contract.facts(of: part) }
    let differing = zip(facts.english, facts.french).filter { $0.value != $1.value }.map {
      DifferingFact($0.fact, Bilingual(english: $0.value, french: $1.value))
    }
    guard !differing.isEmpty else { return [] }
    let haveSameValues = haveSameValues(part, in: notice)
    return differing.filter { fact in
      // A fact that was read from one half alone may be worded in a way that the reader does not
      // know; the numbers and dates of the texts decide.
      if fact.values.only() != nil { return !haveSameValues }
      let months = fact.values.map { $0.flatMap(Term.init)?.months }
      return months.english == nil || months.english != months.french
    }.map { finding($0, in: part, texts, notice) }
  }

  /// Whether the texts of a part have the same numbers and dates in both halves.
  private func haveSameValues(_ part: ContractPart, in notice: AlignedNotice) -> Bool {
    notice.alignment.beads.allSatisfy { bead in
      guard let text = bead.english.first,
        notice.words.text(text, .english).place.part == part.texts
      else { return true }
      let unmatched = UnmatchedValues(bead, in: notice)
      return !bead.isGap && unmatched.quantities.isEmpty && unmatched.dates.isEmpty
    }
  }

  private typealias DifferingFact = (fact: ContractFact, values: Bilingual<String?>)

  /// Words of a text; all of them where there is no range.
  private typealias Words = (text: Int, range: Range<Int>?)

  /// Reports a fact in the words of both texts; where one half says nothing of it, its text is shown.
  private func finding(
    _ differing: DifferingFact, in part: ContractPart, _ texts: Bilingual<Range<Int>>,
    _ notice: AlignedNotice
  ) -> Finding {
    let fact = differing.fact
    let words = Bilingual { self.words(of: fact, in: texts[$0], notice.words[$0]) }
    let sides = Bilingual { language -> Finding.Side? in
      let shown = words[language] ?? texts[language].first.map { Words(text: $0, range: nil) }
      guard let shown else { return nil }
      var side = notice.side(shown.text, language, shown.range)
      side.path = RecordPath(language)[.contract][part][fact]
      return side
    }
    let place = RecordPath(.french)[.contract][part].name(in: notice.halves.french).withArticle
    let message: Message =
      switch fact {
      case .kind: .kind(place, notice.halves.map { $0.contract.kind(of: part) })
      case .conversion: .conversion(place, in: words.english == nil ? .french : .english)
      default: .fact(place, fact.name.withArticle, notice.strings(words.map { $0?.range }))
      }
    return notice.difference(
      .contractMismatch, message, sides, kind: fact == .kind ? .mismatch : .of(words),
      values: differing.values.both.map { $0 ?? "" })
  }

  private func words(
    of fact: ContractFact, in texts: Range<Int>, _ words: HalfWords
  ) -> Words? {
    texts.lazy.compactMap { text -> Words? in
      let source = words.fact(text)
      guard let range = ContractTerms(in: source.folded, words.language)[fact]?.range else {
        return nil
      }
      return (text, words.range(of: range, of: text, in: source))
    }.first
  }
}

extension ContractPart {
  fileprivate var texts: TextPlace.Part {
    switch self {
    case .offer: .offer
    case .clause: .clause
    case .secondment: .secondment
    case .servingStaff: .servingStaff
    case .notes: .note
    }
  }
}

extension Contract {
  /// What kind it or its clause is of, in words.
  fileprivate func kind(of part: ContractPart) -> Message {
    switch part == .offer ? offer?.kind?.rawValue : clause?.kind?.rawValue {
    case "definite": Message(english: "of definite duration", french: "de durée déterminée")
    case "indefinite": Message(english: "of indefinite duration", french: "de durée indéterminée")
    case "turnover":
      Message(english: "for a rotation post", french: "celle des postes à rotation")
    case "project":
      Message(
        english: "for a post of limited duration", french: "celle des postes de durée limitée")
    default: Message(english: "of unknown kind", french: "de type inconnu")
    }
  }
}

extension Term {
  /// The months of a term of months or years.
  fileprivate var months: Int? {
    switch unit {
    case .year: count * 12
    case .month: count
    default: nil
    }
  }
}

extension Message {
  fileprivate static func fact(
    _ place: Message, _ name: Message, _ words: Bilingual<String?>
  ) -> Self {
    let fact = Message.asked(name, words)
    return Self(
      english: "\(place.english): \(fact.english)", french: "\(place.french) : \(fact.french)")
  }

  fileprivate static func kind(_ place: Message, _ kinds: Bilingual<Message>) -> Self {
    let (one, other) = (kinds.english, kinds.french)
    return Self(
      english: "\(place.english) is \(one.english) in English, \(other.english) in French",
      french: "\(place.french) est \(one.french) en anglais, \(other.french) en français")
  }

  fileprivate static func conversion(_ place: Message, in language: Language) -> Self {
    Self(
      english: "\(place.english): only the \(language.name.english) half mentions conversion to "
        + "an indefinite duration contract",
      french: "\(place.french) : seule la version \(language.name.french)e mentionne la "
        + "transformation en contrat de durée indéterminée")
  }

  fileprivate static func notes(_ counts: Bilingual<Int>) -> Self {
    counts.english == counts.french
      ? Self(
        english: "the contract notes are of different kinds in the two halves",
        french: "les notes sur le contrat ne sont pas de même type dans les deux versions")
      : Self(
        english:
          "number of contract notes: \(counts.english) in English, \(counts.french) in French",
        french:
          "nombre de notes sur le contrat : \(counts.english) en anglais, \(counts.french) en "
          + "français")
  }
}

/// The levels in languages.
struct LanguageCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let levels = notice.halves.map { $0.qualifications.languages ?? [] }
    guard disagree(levels) else { return [] }
    let words = Bilingual { levelWords(notice.words[$0], notAmong: levels[$0.other]) }
    var sides = Bilingual { language in
      words[language].map { notice.side($0.text, language, $0.range) }
    }
    let lists = levels.map(\.list)
    guard let (found, language) = words.only() else {
      guard words.english != nil else { return [] }
      return [
        notice.difference(.languageLevelMismatch, .levels(levels), sides, values: lists.both)
      ]
    }
    // An item without a counterpart is missing as a whole.
    guard
      let bead = notice.alignment.beads.first(where: {
        !$0.isGap && $0[language].contains(found.text)
      })
    else { return [] }
    sides[language.other] = notice.side(bead[language.other].lowerBound, language.other)
    return [
      notice.difference(
        .languageLevelMismatch, .levelsOnly(lists[language], language), sides,
        kind: .missing(in: language.other),
        values: Language.allCases.map { $0 == language ? lists[$0] : "" })
    ]
  }

  /// The order is no difference; neither is `the other language` for a language's name.
  private func disagree(_ levels: Bilingual<[LanguageRequirement]>) -> Bool {
    if !levels.haveSameLevels { return true }
    let names = levels.map { list -> [String]? in
      let names = list.filter { $0.language == .english || $0.language == .french }
      return names.count == list.count
        ? names.map { $0.language.rawValue + " " + $0.level }.sorted() : nil
    }
    guard let english = names.english, let french = names.french else { return false }
    return english != french
  }

  /// The first level that the other half does not ask for, with its name; the first of all where it
  /// asks for all of them.
  private func levelWords(
    _ words: HalfWords, notAmong others: [LanguageRequirement]
  ) -> (text: Int, range: Range<Int>?)? {
    var rest = Multiset(others.map(\.level))
    var first: (text: Int, range: Range<Int>?)?
    for text in words.texts(.essential) {
      let fact = words.fact(text)
      for reading in LanguageReading.all(in: fact) {
        let found = (text, words.range(of: reading.range, of: text, in: fact))
        first = first ?? found
        guard rest.remove(reading.requirement.level) else { return found }
      }
    }
    return first
  }
}

extension Bilingual<[LanguageRequirement]> {
  fileprivate var haveSameLevels: Bool {
    english.map(\.level).sorted() == french.map(\.level).sorted()
  }
}

extension [LanguageRequirement] {
  /// The levels: `V, II`; a long list is cut.
  fileprivate var list: String { list { $0.level } }

  /// The levels with their languages in a language: `English V, French II`.
  fileprivate func named(in language: Language) -> String {
    list { requirement in
      switch requirement.language {
      case .english: Language.english.name[language] + " " + requirement.level
      case .french: Language.french.name[language] + " " + requirement.level
      case .one, .other: requirement.level
      }
    }
  }

  private func list(_ words: (LanguageRequirement) -> String) -> String {
    let levels = prefix(6).map(words).joined(separator: ", ")
    return count > 6 ? levels + ", …" : levels
  }
}

extension Message {
  /// Where the levels are the same, it is their languages that differ.
  fileprivate static func levels(_ levels: Bilingual<[LanguageRequirement]>) -> Self {
    let lists = Bilingual { language in
      levels.map { levels.haveSameLevels ? $0.named(in: language) : $0.list }
    }
    return Self(
      english:
        "language levels: \(lists.english.english) in English, \(lists.english.french) in French",
      french: "niveaux linguistiques : \(lists.french.english) en anglais, \(lists.french.french) "
        + "en français")
  }

  fileprivate static func levelsOnly(_ levels: String, _ language: Language) -> Self {
    Self(
      english: "only the \(language.name.english) half requires language levels: \(levels)",
      french:
        "seule la version \(language.name.french)e exige des niveaux linguistiques : \(levels)")
  }
}

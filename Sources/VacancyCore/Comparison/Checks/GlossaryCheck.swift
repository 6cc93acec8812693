/// Terms of the user's glossary whose aligned texts have none of their translations.
struct GlossaryCheck {
  let glossary: Glossary

  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let words = Bilingual { language in
      let half = notice.words[language]
      return PhraseTree.Words(
        of: bead[language].map { half.texts[$0].bytes }, in: half.bytes, language)
    }
    let entries = Bilingual { glossary.index[$0].entries(of: words[$0]) }
    guard !entries.english.isEmpty || !entries.french.isEmpty else { return [] }
    var result: [Finding] = []
    for language in Language.allCases {
      // A term that is there twice is reported once.
      var known: Set<[Int]> = []
      for term in glossary.index[language].terms(of: words[language])
      where entries[language.other].isDisjoint(with: term.entries)
        && known.insert(term.entries).inserted
      {
        result.append(finding(term, language, bead, notice))
      }
    }
    return result
  }

  private func finding(
    _ term: PhraseTree.Match, _ language: Language, _ bead: Bead, _ notice: AlignedNotice
  ) -> Finding {
    let text =
      bead[language].first {
        notice.words[language].texts[$0].bytes.contains(term.range.lowerBound)
      } ?? bead[language].lowerBound
    let other = language.other
    var translations: [String] = []
    for word in term.entries.lazy.flatMap({ glossary.entries[$0][other] })
    where translations.count < Self.mostShown && !translations.contains(word) {
      translations.append(word)
    }
    return notice.difference(
      .termMismatch,
      .expected(translations, for: notice.string(term.range, language).brief, in: other),
      Bilingual { side in
        side == language
          ? notice.side(text, side, term.range) : notice.side(bead[side].lowerBound, side)
      }, kind: .wording)
  }

  /// More would not help the reader.
  private static let mostShown = 3
}

extension Message {
  fileprivate static func expected(
    _ translations: [String], for term: String, in language: Language
  ) -> Self {
    let words = oneOf(translations.map(\.brief))
    let name = language.name
    return Self(
      english: "expected \(words.english) in \(name.english) for '\(term)' (glossary)",
      french: "attendu en \(name.french) pour « \(term) » : \(words.french) (glossaire)"
    )
  }
}

/// French words that are not the name of what the English text names.
struct WrongNameCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    bead.french.compactMap { text in
      guard let name = wrongName(in: text, bead.english, notice.words) else { return nil }
      return notice.difference(
        .termMismatch,
        .wrongName(
          name.range.map { notice.string($0, .french) } ?? name.wrong.description,
          name.right.description),
        Bilingual(
          english: notice.side(name.english, .english),
          french: notice.side(text, .french, name.range)))
    }
  }

  private typealias WrongName = (
    wrong: StaticString, right: StaticString, english: Int, range: Range<Int>?
  )

  /// The first wrong name in a French text whose right one is in one of the English texts.
  private func wrongName(
    in text: Int, _ englishTexts: Range<Int>, _ words: Bilingual<HalfWords>
  ) -> WrongName? {
    let unit = words.french.texts[text]
    // Few texts have a word that a wrong name ends in.
    guard unit.hasTerm,
      unit.noted.contains(where: { words.french.entry(Int(words.french.noted[$0])).endsWrongName })
    else { return nil }
    for (place, term) in Terms.wrong.enumerated()
    where has(Terms.wrongKeys[place], unit, words.french) {
      guard FoldedText(words.french.bytes[unit.bytes]).firstWord(term.wrong) != nil,
        let english = englishTexts.first(where: {
          let text = FoldedText(words.english.bytes[words.english.texts[$0].bytes])
          return text.firstWord(term.english) != nil
            || term.short.map { text.firstWord($0) != nil } == true
        })
      else { continue }
      let range = unit.bytes.lazy.compactMap { start in
        matchFolded(
          term.wrong, in: words.french.bytes, at: start, upTo: unit.bytes.upperBound
        ).map { start..<$0 }
      }.first
      return (term.wrong, term.right, english, range)
    }
    return nil
  }

  /// Whether the words of a phrase are in a text one after the other.
  private func has(_ phrase: [UInt64], _ text: TextUnit, _ words: HalfWords) -> Bool {
    text.noted.contains { note in
      let last = Int(words.noted[note])
      let first = last + 1 - phrase.count
      return first >= text.tokens.lowerBound && words.tokens[last].key.bits == phrase.last
        && phrase.indices.allSatisfy { words.tokens[first + $0].key.bits == phrase[$0] }
    }
  }
}

extension Terms {
  fileprivate static let wrongKeys = wrong.map { WordKey.all(of: $0.wrong) }
}

extension Message {
  fileprivate static func wrongName(_ wrong: String, _ right: String) -> Self {
    Self(
      english: "expected '\(right)' in French, but found '\(wrong)'",
      french: "attendu : « \(right) » ; trouvé : « \(wrong) »")
  }
}

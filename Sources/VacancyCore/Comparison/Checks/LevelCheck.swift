/// Levels of the Common European Framework of single languages: `B2 in English`.
struct LevelCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let english = levels(bead.english, notice.words.english)
    guard !english.isEmpty else { return [] }
    let french = levels(bead.french, notice.words.french)
    for one in english {
      guard let other = french.first(where: { $0.language == one.language }),
        other.level != one.level
      else { continue }
      return [
        notice.difference(
          .languageLevelMismatch,
          .mismatch(
            Message(english: "the level", french: "le niveau"),
            notice.string(one.range, .english).brief, notice.string(other.range, .french).brief),
          Bilingual(
            english: notice.side(one.text, .english, one.range),
            french: notice.side(other.text, .french, other.range)))
      ]
    }
    return []
  }

  /// The first level of each language.
  private typealias Level = (level: UInt64, language: UInt8, text: Int, range: Range<Int>)

  private func levels(_ texts: Range<Int>, _ words: borrowing HalfWords) -> [Level] {
    var result: [Level] = []
    for text in texts {
      let tokens = words.texts[text].tokens
      for at in tokens
      where words.tokens[at].kind == .acronym
        && Self.all.contains(words.tokens[at].key.bits)
      {
        // `B2 level in English`
        let language = (at + 1..<min(at + 5, tokens.upperBound)).first {
          words.entry($0).nation != 0
        }
        guard let language,
          !result.contains(where: { $0.language == words.entry(language).nation })
        else { continue }
        result.append(
          (
            words.tokens[at].key.bits, words.entry(language).nation, text,
            Int(words.tokens[at].start)..<Int(words.tokens[language].end)
          ))
      }
    }
    return result
  }

  private static let all = WordKey.all(of: "a1 a2 b1 b2 c1 c2")
}

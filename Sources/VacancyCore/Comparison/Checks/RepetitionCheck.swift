/// Words and sentences that stand twice in one half and once in the other.
struct RepetitionCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let words = Bilingual(
      english: repeatedWord(bead.english, notice.words.english),
      french: repeatedWord(bead.french, notice.words.french))
    var result: [Finding] = []
    if let (word, language) = words.only() {
      result.append(
        finding(.doubledWord, word, bead, language, .word, in: notice))
    }
    for language in Language.allCases {
      guard let (sentence, count) = repeated(bead[language], language, notice),
        count > repeats(bead[language.other], language.other, notice)
      else { continue }
      result.append(finding(.doubledSentence, sentence, bead, language, .sentence, in: notice))
    }
    return result
  }

  private typealias Place = (text: Int, range: Range<Int>)

  private enum Thing { case word, sentence }

  private func finding(
    _ rule: RuleID, _ place: Place, _ bead: Bead, _ language: Language, _ thing: Thing,
    in notice: AlignedNotice
  ) -> Finding {
    let quote = notice.string(place.range, language)
    let name = notice.name(of: place.text, language)
    return notice.difference(
      rule, thing == .word ? .doubledWord(quote, name) : .doubledSentence(quote.brief, name),
      Bilingual { side in
        side == language
          ? notice.side(place.text, side, place.range)
          : bead[side].first.map { notice.side($0, side) }
      }, kind: .doubled)
  }

  // MARK: - Words

  /// The first word that stands twice, one behind the other.
  private func repeatedWord(_ texts: Range<Int>, _ words: HalfWords) -> Place? {
    for text in texts {
      let tokens = words.texts[text].tokens
      for at in tokens.dropFirst()
      where words.tokens[at].kind == .word && words.tokens[at - 1].kind == .word
        && words.tokens[at].joint == .space
        && words.tokens[at].key == words.tokens[at - 1].key && words.tokens[at].key.length > 1
        && !Self.twice.contains(words.tokens[at].key.bits)
      {
        let (one, other) = (words.bytes(at - 1, at), words.bytes(at, at + 1))
        // `Baden Baden` is a name.
        let isName =
          words.bytes[one.lowerBound].isUppercase && words.bytes[other.lowerBound].isUppercase
        guard !isName, folded(words.bytes[one]) == folded(words.bytes[other]) else { continue }
        return (text, one.lowerBound..<other.upperBound)
      }
    }
    return nil
  }

  /// What may well stand twice.
  private static let twice = WordKey.all(of: "nous vous had that")

  // MARK: - Sentences

  /// The first sentence that was there before, and how many such there are.
  private func repeated(
    _ texts: Range<Int>, _ language: Language, _ notice: AlignedNotice
  ) -> (Place, Int)? {
    let half = notice.sentences[language]
    let sentences = half.sentences(of: texts)
    guard sentences.count > 1 else { return nil }
    let tokens = language == .english ? notice.words.english.tokens : notice.words.french.tokens
    var known: [UInt64] = []
    var result: (Place, Int)?
    for sentence in sentences {
      let found = half.all[sentence]
      guard found.tokens.count > 1 else { continue }
      let hash = found.tokens.reduce(UInt64(found.tokens.count)) { hash, at in
        (hash ^ tokens[at].key.bits) &* 0x100_0000_01B3
      }
      guard known.contains(hash) else {
        known.append(hash)
        continue
      }
      result = (result?.0 ?? (found.text, found.bytes), (result?.1 ?? 0) + 1)
    }
    return result
  }

  private func repeats(_ texts: Range<Int>, _ language: Language, _ notice: AlignedNotice) -> Int {
    repeated(texts, language, notice)?.1 ?? 0
  }
}

extension Message {
  fileprivate static func doubledWord(_ words: String, _ place: Message) -> Self {
    Self(
      english: "'\(words)' has one word twice, in \(place.english)",
      french: "« \(words) » répète un mot (\(place.french))")
  }

  fileprivate static func doubledSentence(_ sentence: String, _ place: Message) -> Self {
    Self(
      english: "'\(sentence)' is there twice, in \(place.english)",
      french: "« \(sentence) » figure deux fois (\(place.french))")
  }
}

/// Words and sentences that stand twice in one half and once in the other.
struct RepetitionCheck {
  func findings(of bead: Bead, in notice: AlignedNotice) -> [Finding] {
    let words = Bilingual(
      english: repeatedWord(bead.english, notice.words.english),
      french: repeatedWord(bead.french, notice.words.french))
    var result: [Finding] = []
    if let (word, language) = words.only() {
      result.append(
        finding(.doubledWord, word, bead, language, Message.doubledWord, in: notice))
    }
    for language in Language.allCases {
      guard let (sentence, count) = repeated(bead[language], language, notice),
        count > repeated(bead[language.other], language.other, notice)?.count ?? 0
      else { continue }
      result.append(
        finding(.doubledSentence, sentence, bead, language, Message.doubledSentence, in: notice))
    }
    return result
  }

  private typealias Place = (text: Int, range: Range<Int>)

  private func finding(
    _ rule: RuleID, _ place: Place, _ bead: Bead, _ language: Language,
    _ message: (String, Message) -> Message, in notice: AlignedNotice
  ) -> Finding {
    notice.difference(
      rule,
      message(notice.string(place.range, language).brief, notice.name(of: place.text, language)),
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
      where words.tokens[at].key == words.tokens[at - 1].key && words.tokens[at].key.length > 1
        && words.tokens[at].kind == .word && words.tokens[at - 1].kind == .word
        && words.tokens[at].joint == .space
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

  private static let twice = WordKey.all(of: FunctionWords.maybeTwice)

  // MARK: - Sentences

  /// The first sentence that was there before, and how many such there are.
  private func repeated(
    _ texts: Range<Int>, _ language: Language, _ notice: AlignedNotice
  ) -> (first: Place, count: Int)? {
    let half = notice.sentences[language]
    let sentences = half.sentences(of: texts)
    guard sentences.count > 1 else { return nil }
    let tokens = language == .english ? notice.words.english.tokens : notice.words.french.tokens
    var known = NumberedKeys(count: sentences.count)
    var result: (first: Place, count: Int)?
    for sentence in sentences {
      let found = half.all[sentence]
      guard found.tokens.count > 1 else { continue }
      let hash = found.tokens.reduce(UInt64(found.tokens.count)) { hash, at in
        (hash ^ tokens[at].key.bits) &* 0x100_0000_01B3
      }
      guard known[hash] != nil else {
        _ = known.number(of: hash)
        continue
      }
      result = (result?.first ?? (found.text, found.bytes), (result?.count ?? 0) + 1)
    }
    return result
  }
}

extension Message {
  fileprivate static func doubledWord(_ words: String, _ place: Message) -> Self {
    Self(
      english: "'\(words)' repeats a word, in \(place.english)",
      french: "« \(words) » répète un mot (\(place.frenchInBrackets))")
  }

  fileprivate static func doubledSentence(_ sentence: String, _ place: Message) -> Self {
    Self(
      english: "'\(sentence)' appears twice, in \(place.english)",
      french: "« \(sentence) » figure deux fois (\(place.frenchInBrackets))")
  }
}
